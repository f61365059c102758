//! Indian driving licence number: state, office, year of issue, seven digits: `MH12 20110062821`.
//! Source: Ministry of Road Transport and Highways, Sarathi, "Driving licence number format"; Central Motor Vehicles
//! Rules 1989, form 7.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_driving_licence",
    entity: "government.in_driving_licence",
    title: "Indian driving licence number",
    source: "Ministry of Road Transport and Highways of India, Sarathi; Central Motor Vehicles Rules 1989, form 7",
    start: Start::Token,
    pattern: r"[A-Z]{2}[ -]?\d{2}[ -]?\d{4}[ -]?\d{7}",
    accept,
    topics: &[Topic::DrivingLicence],
    regions: &["IN"],
    score: Score { structure: 0.85, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<MH12 20110062821>", "DL no <DL-0420110149646>", "licence <KA0119980001234>", "<HR-06 1985 0034761>"],
        misses: &["ZZ12 20110062821", "MH12 18110062821", "MH12 2011006282", "MH1220110062821X", "MH00 20110062821"],
    },
    ..Recognizer::BASE
};

/// Codes of states and territories, with those that have been replaced.
pub const STATES: [&[u8; 2]; 40] = [
    b"AN", b"AP", b"AR", b"AS", b"BH", b"BR", b"CG", b"CH", b"DD", b"DL", b"DN", b"GA", b"GJ", b"HP", b"HR", b"JH",
    b"JK", b"KA", b"KL", b"LA", b"LD", b"MH", b"ML", b"MN", b"MP", b"MZ", b"NL", b"OD", b"OR", b"PB", b"PY", b"RJ",
    b"SK", b"TG", b"TN", b"TR", b"TS", b"UK", b"UP", b"WB",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let state = &c.bytes()[..2];
    let office = c.digits().take(2).any(|digit| digit != 0);
    let year = matches!(c.number(2..6), 1950..=2035);
    if !office || !year || !STATES.iter().any(|code| code.as_slice() == state) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Structure)
}
