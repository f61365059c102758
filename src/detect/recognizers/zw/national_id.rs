//! Zimbabwean national registration number: district of registration, serial, a check letter, district of origin.
//! Source: Registrar General, National Registration Act; the letters used leave out I, O and U.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "zw_national_id",
    entity: "government.zw_national_id",
    title: "Zimbabwean national registration number",
    source: "Registrar General, National Registration Act",
    start: Start::Token,
    pattern: r"\d{2}[- ]?\d{6,7}[- ]?[A-Z][- ]?\d{2}",
    accept,
    context: &["zimbabwe", "zimbabwean", "national registration"],
    topics: &[Topic::NationalId],
    regions: &["ZW"],
    score: Score { bare: 0.3, structure: 0.7, with_context: 0.94, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<63-123456-A-12>", "my national ID is <63-1234567A12>", "Zimbabwean ID: <08123456D53>"],
        misses: &["63123456A12", "63-123456-O-12", "63-12345-A-12", "2024-123456-A-12"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let letter = c.bytes()[..c.bytes().len() - 2].iter().rev().find(|b| b.is_ascii_uppercase())?;
    if matches!(letter, b'I' | b'O' | b'U') || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Structure })
}
