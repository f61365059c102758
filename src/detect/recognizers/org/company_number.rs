//! A company's number in a register, after the register's name or such a word.
//! Source: Directive (EU) 2017/1132, article 16 (registers and their numbers); the registers' own pages.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "company_number",
    entity: "org.company_number",
    title: "company number",
    source: "Directive (EU) 2017/1132, article 16",
    start: Start::Cue(Topic::CompanyNumber),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 5)?),
    topics: &[Topic::CompanyNumber],
    score: Score { shape: 0.75, structure: 0.85, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "company number <01234567>",
            "Companies House: <SC123456>",
            "KvK <12345678>",
            "SIREN <404 833 048>",
            "CVR: <12345678>",
            "Handelsregisternummer: <123456>",
        ],
        misses: &[
            "12345678",
            "company number is unknown",
            "the company has 12345 employees",
            "companies house in 2024",
        ],
    },
    ..Recognizer::BASE
};
