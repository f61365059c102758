//! Malaysian passport number: `A`, `H` (Sarawak) or `K` (Sabah) and eight digits.
//! Source: Immigration Department of Malaysia, passport specimen; ICAO Doc 9303 part 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "my_passport",
    entity: "government.my_passport",
    title: "Malaysian passport number",
    source: "Immigration Department of Malaysia, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{8}",
    accept,
    context: &["pasport"],
    topics: &[Topic::Passport],
    regions: &["MY"],
    score: Score { bare: 0.15, with_context: 0.9, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["passport: <A12345678>", "no. pasport <K00012345>", "pasport Malaysia <h87654321>"],
        misses: &["A12345678", "passport A1234567", "passport A123456789", "passport BA12345678"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !matches!(c.bytes()[0].to_ascii_uppercase(), b'A' | b'H' | b'K') || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
