//! Nigerian national identification number: eleven digits that tell nothing.
//! Source: National Identity Management Commission, NIMC Act 2007.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ng_nin",
    entity: "government.ng_nin",
    title: "Nigerian national identification number",
    source: "National Identity Management Commission, NIMC Act 2007",
    start: Start::Token,
    pattern: r"\d{11}|\d{4} \d{4} \d{3}|\d{4}-\d{4}-\d{3}",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["nin", "nimc", "national identification number"],
    topics: &[Topic::NationalId],
    regions: &["NG"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["my NIN is <70123456789>", "NIN: <7012 3456 789>", "NIMC number <70123456789>"],
        misses: &["70123456789", "NIN 7012345678", "NIN 701234567890", "NIN 70123456789-1"],
    },
    ..Recognizer::BASE
};
