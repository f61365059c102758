//! US employer identification number: a campus prefix and seven digits. Businesses have them, and so do the
//! self-employed.
//! Source: Internal Revenue Service, "How EINs are assigned and valid EIN prefixes".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_ein",
    entity: "org.us_ein",
    title: "US employer identification number",
    source: "Internal Revenue Service, How EINs are assigned and valid EIN prefixes",
    start: Start::Token,
    pattern: r"\d{2}[- ]?\d{7}",
    accept,
    context: &["ein", "fein", "employer identification", "employer id", "federal tax", "federal id", "tax id"],
    topics: &[Topic::TaxId],
    regions: &["US"],
    score: Score { bare: 0.05, shape: 0.35, with_context: 0.9, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "EIN: <12-3456789>",
            "the federal EIN is <95-1234567>",
            "employer identification number <31 1234567>",
            "FEIN <123456789>",
            "EIN: <96-1234567>",
        ],
        misses: &["12-3456789", "07-1234567", "EIN 12-34567890", "EIN 112-3456789"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    let unused = matches!(number(&d[..2]), 0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97);
    if !c.stands_alone() {
        return None;
    }
    // Beside its name, a prefix that was never given out is a slip, or made up for a form that holds other numbers too.
    c.accept(if unused || c.is_unbroken() { Evidence::Bare } else { Evidence::Shape })
}
