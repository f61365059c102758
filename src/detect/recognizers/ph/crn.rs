//! Common reference number of the Philippine unified multi-purpose card (UMID): `0111-1234567-8`.
//! Source: Philippine Statistics Authority, Executive Order 420; SSS, UMID card.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ph_crn",
    entity: "government.ph_crn",
    title: "Philippine common reference number (UMID)",
    source: "Executive Order of the Philippines 420; Social Security System, UMID card",
    start: Start::Token,
    pattern: r"\d{4}-\d{7}-\d|\d{12}",
    accept,
    context: &["umid", "crn", "common reference", "gsis"],
    regions: &["PH"],
    score: Score { shape: 0.7, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<0111-1234567-8>", "UMID <011112345678>", "CRN: <0028-7654321-9>"],
        misses: &["011112345678", "0111-1234567-89", "12-0111-1234567-8", "0111-123456-8"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[4] == b'-' { Evidence::Shape } else { Evidence::Bare })
}
