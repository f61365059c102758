//! Nigerian bank verification number: eleven digits that begin with 22, one for each person at all banks.
//! Source: Central Bank of Nigeria, Regulatory Framework for Bank Verification Number Operations (2021); NIBSS.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ng_bvn",
    entity: "financial.ng_bvn",
    title: "Nigerian bank verification number",
    source: "Central Bank of Nigeria, Regulatory Framework for BVN Operations",
    start: Start::Token,
    pattern: r"\d{11}",
    accept: |c| if c.bytes().starts_with(b"22") && c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["bvn", "bank verification"],
    regions: &["NG"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["BVN <22123456789>", "bank verification number: <22312345678>"],
        misses: &["22123456789", "BVN 12345678901", "BVN 221234567890", "BVN 22123456789.5"],
    },
    ..Recognizer::BASE
};
