//! Number of an Ayushman Bharat health account (ABHA): fourteen digits, `91-1234-5678-9012`. Its check digit is not
//! published.
//! Source: National Health Authority of India, ABDM, "ABHA number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_abha",
    entity: "health.in_abha",
    title: "Indian health account number (ABHA)",
    source: "National Health Authority of India, Ayushman Bharat Digital Mission, ABHA number",
    start: Start::Token,
    pattern: r"\d{14}|\d{2}-\d{4}-\d{4}-\d{4}|\d{2} \d{4} \d{4} \d{4}",
    accept,
    context: &["abha", "ayushman", "health id", "health account", "आभा", "आयुष्मान"],
    topics: &[Topic::HealthInsurance],
    regions: &["IN"],
    score: Score { shape: 0.6, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["<91-1234-5678-9012>", "ABHA number <91 7011 2345 6789>", "my Ayushman health id: <91123456789012>"],
        misses: &["91123456789012", "01-1234-5678-9012", "91-1234-5678-90123", "91 1234 5678 9012", "91-1234-5678"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes()[0] == b'0' || !c.stands_alone() {
        return None;
    }
    // With spaces, and a 91 before, it is as well a telephone number.
    c.accept(if c.bytes()[2] == b'-' { Evidence::Shape } else { Evidence::Bare })
}
