//! The last four digits of a US Social Security number: what banks and employers ask for, and what is left of a number
//! that is masked. With place and date of birth they are most of the number.
//! Source: Social Security Administration, POMS RM 10201.035; Acquisti and Gross, "Predicting Social Security numbers
//! from public data" (2009).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_ssn_last_four",
    entity: "government.us_ssn_last_four",
    title: "last four digits of a US Social Security number",
    source: "Social Security Administration, POMS RM 10201.035",
    start: Start::Token,
    pattern: r"\d{4}",
    accept,
    context: &[
        "of my ssn",
        "of your ssn",
        "of his ssn",
        "of her ssn",
        "of their ssn",
        "of the ssn",
        "of ssn",
        "ssn ends",
        "ssn ending",
        "ssn last",
        "last ssn",
        "of my social",
        "of your social",
        "of his social",
        "of her social",
        "of social security",
        "social ends",
        "social ending",
        "number ends in",
        "security number ending",
    ],
    regions: &["US"],
    score: Score { structure: 0.85, with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "XXX-XX-<6789>",
            "***-**-<6789>",
            "SSN xxx-xx-<6789>",
            "the last four of my SSN are <6789>",
            "last 4 of my social: <6789>",
            "SSN ending in <6789>",
        ],
        misses: &["6789", "pin 6789", "XX-6789", "**** **** **** 6789", "+1-XXX-XXX-6789", "my SSN card came in 2019"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let masked = match c.text[..c.start] {
        [.., a, b, d, b'-', e, f, b'-'] => b"Xx*".contains(&a) && [b, d, e, f].iter().all(|mask| *mask == a),
        _ => false,
    };
    c.accept(if masked { Evidence::Structure } else { Evidence::Bare })
}
