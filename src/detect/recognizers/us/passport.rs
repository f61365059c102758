//! US passport book and card: nine digits, or since the Next Generation Passport of 2021 a letter and eight.
//! Source: US Department of State, "Next Generation U.S. Passport"; 8 FAM 101.2.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_passport",
    entity: "government.us_passport",
    title: "US passport number",
    source: "US Department of State, Next Generation U.S. Passport; 8 FAM 101.2",
    start: Start::Token,
    pattern: r"[A-Za-z]?\d{8}|\d{9}",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    topics: &[Topic::Passport],
    regions: &["US"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["my passport number is <340007237>", "US passport <A12345678>", "Passport No.: <790369937>"],
        misses: &["340007237", "A12345678", "passport 1234567", "passport 3400072370", "passport 34000723-1"],
    },
    ..Recognizer::BASE
};
