//! Turkish vehicle registration: province 01 to 81, one to three letters, two to five digits.
//! Source: Karayolları Trafik Yönetmeliği (1997), article 53 and table 1.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tr_licence_plate",
    entity: "vehicle.tr_licence_plate",
    title: "Turkish vehicle registration",
    source: "Karayolları Trafik Yönetmeliği of Turkey, article 53",
    start: Start::Token,
    pattern: r"\d{2} [A-Z]{1,3} \d{2,5}|\d{2}[A-Z]{1,3}\d{2,5}",
    accept,
    context: &["plaka", "plakası", "plakalı", "araç"],
    topics: &[Topic::LicencePlate],
    regions: &["TR"],
    score: Score { bare: 0.2, shape: 0.5, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<35 JK 12>", "Araç plakası <34 ABC 1234> olarak", "Plaka numarası <06 A 123>", "plaka: <34ABC123>"],
        misses: &[
            "00 ABC 123",
            "82 ABC 123",
            "99 ABC 123",
            "10 PM 30",
            "20 GB 1000",
            "34ABC123",
            "12 USD 500",
            "06 A 123",
            "Aktenzeichen 12 AB 345/20",
        ],
    },
    ..Recognizer::BASE
};

/// What stands between numbers and is no letter of a vehicle: units, currencies, months, times.
const UNITS: [&[u8]; 44] = [
    b"AM", b"PM", b"KB", b"MB", b"GB", b"TB", b"KG", b"CM", b"MM", b"KM", b"ML", b"HP", b"KW", b"TL", b"USD", b"EUR",
    b"GBP", b"TRY", b"CHF", b"JPY", b"INR", b"CAD", b"AUD", b"JAN", b"FEB", b"MAR", b"APR", b"MAY", b"JUN", b"JUL",
    b"AUG", b"SEP", b"OCT", b"NOV", b"DEC", b"UTC", b"GMT", b"CET", b"EST", b"PST", b"BPM", b"RPM", b"AND", b"OR",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let province = (bytes[0] - b'0') * 10 + bytes[1] - b'0';
    // `12 AB 345/20` is a court's file.
    if !matches!(province, 1..=81) || c.after() == b'/' || !c.stands_alone() {
        return None;
    }
    let letters = bytes.split(|byte| *byte == b' ').nth(1);
    c.accept(match letters {
        Some(letters) if UNITS.contains(&letters) => return None,
        Some([_, _, ..]) => Evidence::Shape,
        _ => Evidence::Bare,
    })
}
