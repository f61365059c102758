//! Taiwanese passport number: nine digits.
//! Source: Bureau of Consular Affairs of Taiwan, passport specimen.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tw_passport",
    entity: "government.tw_passport",
    title: "Taiwanese passport number",
    source: "Bureau of Consular Affairs of Taiwan, passport specimen",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    topics: &[Topic::Passport],
    regions: &["TW"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["護照號碼 <301234567>", "passport number: <312345678>"],
        misses: &["301234567", "護照 3012345678", "護照 012345678", "passport 3012-301234567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes()[0] == b'0' || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
