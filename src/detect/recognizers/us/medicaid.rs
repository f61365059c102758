//! Medicaid and Medi-Cal member number of the USA. Each state has its own form, from eight digits to fourteen, some with
//! letters around; only the word makes it one.
//! Source: the states' provider manuals, such as Medi-Cal, "Eligibility: Recipient Identification Cards", and eMedNY,
//! "Client Identification Number".

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_medicaid",
    entity: "health.us_medicaid",
    title: "US Medicaid member number",
    source: "Medi-Cal, Recipient Identification Cards; eMedNY, Client Identification Number",
    start: Start::Token,
    pattern: r"(?i:[A-Z]{0,3}\d{8,14}|[A-Z]{2}\d{5}[A-Z]|\d{8}[A-Z]\d{0,5})",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["medicaid", "medi-cal", "masshealth", "badgercare", "tenncare", "soonercare"],
    regions: &["US"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["Medicaid ID <AB12345C>", "her medi-cal number is <91234567A>", "Medicaid: <123456789012>"],
        misses: &["AB12345C", "Medicaid since 2019", "medicaid 1234567", "Medicaid pays 12.345678901"],
    },
    ..Recognizer::BASE
};
