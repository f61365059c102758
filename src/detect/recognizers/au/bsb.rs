//! Australian bank, state and branch number (BSB), and the account number that follows it.
//! Source: Australian Payments Network, BSB numbers in Australia.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_bsb",
    entity: "financial.au_bsb",
    title: "Australian BSB and account number",
    source: "Australian Payments Network, BSB numbers",
    start: Start::Token,
    pattern: r"\d{3}[ -]?\d{3}(?:[ ,/]{1,2}\d{6,9})?",
    accept,
    context: &["bsb", "bsb number", "bank state branch"],
    regions: &["AU"],
    score: Score { shape: 0.1, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["BSB <062-000>", "bsb: <062000>", "BSB <062-000 12345678>"],
        misses: &["062-000", "call 062-000-1234", "BSB 062-0001"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Shape) } else { None }
}
