//! Number of the Philippine health insurance: `12-345678901-2`.
//! Source: Philippine Health Insurance Corporation, PhilHealth Identification Number.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ph_philhealth",
    entity: "health.ph_philhealth",
    title: "Philippine health insurance number (PhilHealth)",
    source: "Philippine Health Insurance Corporation, PhilHealth Identification Number",
    start: Start::Token,
    pattern: r"\d{2}-\d{9}-\d|\d{12}",
    accept,
    context: &["philhealth", "phil health", "pin number"],
    topics: &[Topic::HealthInsurance],
    regions: &["PH"],
    score: Score { shape: 0.75, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<12-345678901-2>", "PhilHealth: <123456789012>", "PhilHealth number <01-050123456-7>"],
        misses: &["123456789012", "12-345678901-23", "1-12-345678901-2", "12-34567890-2"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[2] == b'-' { Evidence::Shape } else { Evidence::Bare })
}
