//! Canadian passport: two letters and six digits; since 2023 a letter, six digits and two letters.
//! Source: Immigration, Refugees and Citizenship Canada, "Where to find your passport number".

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_passport",
    entity: "government.ca_passport",
    title: "Canadian passport number",
    source: "Immigration, Refugees and Citizenship Canada, Where to find your passport number",
    start: Start::Token,
    pattern: r"(?i:[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    topics: &[Topic::Passport],
    regions: &["CA"],
    score: Score { with_context: 0.92, ..Score::ZERO },
    examples: Examples {
        hits: &["my passport number is <Z556378HG>", "passport: <GA302922>", "numéro de passeport <ab123456>"],
        misses: &["GA302922", "Z556378HG", "passport GA30292", "passport GA302922-1"],
    },
    ..Recognizer::BASE
};
