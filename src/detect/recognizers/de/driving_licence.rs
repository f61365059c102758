//! German driving licence (Kartenführerschein): authority, serial, check character, number of the copy.
//! Source: FeV annex 8; Kraftfahrt-Bundesamt, Fahrerlaubnisbehörden-Schlüssel: letter of the state, county, office. The
//! check character: weights 9 to 1, modulus 11, `X` for 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_driving_licence",
    entity: "government.de_driving_licence",
    title: "German driving licence",
    source: "FeV annex 8; Kraftfahrt-Bundesamt, key of the authorities",
    start: Start::Token,
    pattern: r"[A-Z][0-9A-Z]{10}",
    accept,
    topics: &[Topic::DrivingLicence],
    regions: &["DE"],
    score: Score { bare: 0.2, shape: 0.5, checksum: 0.8, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<B072RRE2I55>", "Führerschein <B072RRE2I55>", "Führerscheinnummer: <BO12345678A>"],
        misses: &["B072RRE2I65", "B072RRE2I551", "GE123456780", "order no BO12345678A", "XB072RRE2I55"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let value = |byte: u8| char::from(byte).to_digit(36).unwrap_or(0);
    let sum: u32 = bytes.iter().zip((1..=9).rev()).map(|(byte, weight)| value(*byte) * weight).sum();
    let held = bytes[9] == b"0123456789X"[(sum % 11) as usize];
    if !c.stands_alone() || bytes.iter().filter(|b| b.is_ascii_digit()).count() < 4 {
        return None;
    }
    // A letter from A for Baden-Württemberg to P for Thuringia, and the number of a county.
    let authority = bytes[0] <= b'P' && bytes[1].is_ascii_digit() && bytes[2].is_ascii_digit();
    match (authority, held) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) => None,
        // As many write it: letters of the place, eight digits, a letter.
        (false, _) if bytes[10].is_ascii_alphabetic() && c.digits().count() == 8 => c.accept(Evidence::Shape),
        (false, _) => c.accept(Evidence::Bare),
    }
}
