//! Singapore passport number: `E` or `K`, seven digits, a letter.
//! Source: Immigration and Checkpoints Authority of Singapore, passport specimen; ICAO Doc 9303 part 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sg_passport",
    entity: "government.sg_passport",
    title: "Singapore passport number",
    source: "Immigration and Checkpoints Authority of Singapore, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{7}[A-Za-z]",
    accept,
    topics: &[Topic::Passport],
    regions: &["SG"],
    score: Score { bare: 0.3, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["passport <K1234567E>", "My Singapore passport number: <e7654321k>"],
        misses: &["K1234567E", "passport K1234567EE", "passport K123456E", "passport AK1234567E"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !matches!(c.bytes()[0].to_ascii_uppercase(), b'E' | b'K') || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
