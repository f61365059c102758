//! Georgian personal number (პირადი ნომერი): eleven digits without a check digit.
//! Source: Law of Georgia on the procedure for registering citizens; Public Service Development Agency.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ge_personal_number",
    entity: "government.ge_personal_number",
    title: "Georgian personal number",
    source: "Public Service Development Agency of Georgia",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["პირადი ნომერი", "პირადი", "piradi nomeri", "georgian id", "personal number"],
    topics: &[Topic::NationalId],
    regions: &["GE"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["პირადი ნომერი <01008012345>", "piradi nomeri <62001000123>", "Georgian ID <01234567890>"],
        misses: &[
            "01008012345",
            "პირადი ნომერი 0100801234",
            "პირადი ნომერი 010080123456",
            "piradi nomeri 01008012345-1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
