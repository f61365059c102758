//! Philippine social security number: `34-1234567-8`.
//! Source: Social Security System of the Philippines, "SS number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ph_sss",
    entity: "government.ph_sss",
    title: "Philippine social security number (SSS)",
    source: "Social Security System of the Philippines, SS number",
    start: Start::Token,
    pattern: r"\d{2}-\d{7}-\d|\d{10}",
    accept,
    context: &["sss", "ss number", "social security system"],
    topics: &[Topic::SocialSecurity],
    regions: &["PH"],
    score: Score { shape: 0.75, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<34-1234567-8>", "SSS number <3412345678>", "my SSS: <04-7654321-0>"],
        misses: &["3412345678", "34-1234567-89", "12-34-1234567-8", "34-123456-8"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[2] == b'-' { Evidence::Shape } else { Evidence::Bare })
}
