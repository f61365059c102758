//! A US Social Security number that was never issued, called one all the same: a slip, a placeholder in a form, or
//! another number that the person takes for it.
//! Source: as for the number itself, Social Security Administration, POMS RM 10201.035.

use super::ssn;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_ssn_unissued",
    entity: "government.us_ssn",
    title: "US Social Security number that was never issued",
    source: "Social Security Administration, POMS RM 10201.035",
    start: Start::Token,
    pattern: ssn::PATTERN,
    accept,
    context: ssn::WORDS,
    regions: &["US"],
    score: Score { with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["(SSN: <987-65-4321>)?", "SSN <000-12-3456>", "her social is <666121234>"],
        misses: &["987-65-4321", "ref 000-12-3456", "SSN 123-45-6789", "SSN 1987-65-4321", "SSN 987-65.4321"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if ssn::is_issued(c) { None } else { c.accept(ssn::written(c)?) }
}
