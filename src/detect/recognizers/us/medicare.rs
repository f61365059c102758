//! Medicare beneficiary identifier (MBI) of the USA: eleven digits and letters, each of a fixed kind, without the letters
//! S, L, O, I, B and Z.
//! Source: Centers for Medicare & Medicaid Services, "Understanding the New Medicare Beneficiary Identifier (MBI) Format".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_medicare",
    entity: "health.us_medicare",
    title: "US Medicare beneficiary identifier",
    source: "Centers for Medicare & Medicaid Services, MBI format",
    start: Start::Token,
    pattern: r"(?i:\d[A-Z][A-Z0-9]\d[- ]?[A-Z][A-Z0-9]\d[- ]?[A-Z]{2}\d{2})",
    accept,
    context: &["mbi", "medicare", "beneficiary"],
    regions: &["US"],
    score: Score { bare: 0.6, structure: 0.9, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<1EG4-TE5-MK73>", "Medicare number <1EG4TE5MK73>", "the MBI is <2ag9xc4nn22>", "<1EG4 TE5 MK73>"],
        misses: &["1EG4-LE5-MK73", "0EG4-TE5-MK73", "1EG4-TE5-MK7", "1EG4-TE5-MK73-9", "1eg4-te5mk73"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let used = bytes[0] != b'0' && !bytes.iter().any(|b| b"SLOIBZ".contains(&b.to_ascii_uppercase()));
    let mixed = bytes.iter().any(u8::is_ascii_lowercase) && bytes.iter().any(u8::is_ascii_uppercase);
    if !used || mixed || !c.stands_alone() {
        return None;
    }
    match bytes.len() {
        11 => c.accept(Evidence::Bare),
        13 if bytes[4] == bytes[8] => c.accept(Evidence::Structure),
        _ => None,
    }
}
