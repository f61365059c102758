//! Australian driver licence number: six to ten digits by state; letters first or last in some, and two within in New South
//! Wales' older ones. The card number, `P` and digits or ten characters, is asked for beside it.
//! Source: Document Verification Service, match rules for driver licences.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_driving_licence",
    entity: "government.au_driving_licence",
    title: "Australian driver licence number",
    source: "Document Verification Service of Australia, match rules for driver licences",
    start: Start::Token,
    pattern: r"\d{6,10}|[A-Z]\d{5,6}|[A-Z]{2}\d{4}|\d{4}[A-Z]{2}|\d{3} \d{3} \d{3}",
    accept,
    // "Licence number" alone is as well a company's or a program's.
    context: &[
        "driver licence",
        "driver's licence",
        "drivers licence",
        "driver license",
        "driver's license",
        "drivers license",
        "learner permit",
        "vicroads",
        "service nsw",
    ],
    regions: &["AU"],
    score: Score { with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["driver licence <12345678>", "my driver licence number is <S12345>", "driver's licence: <012 345 678>"],
        misses: &[
            "12345678",
            "licence 12345",
            "MIT licence 2.0",
            "driver licence 12-12345678",
            "a record label with license number 545345",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
