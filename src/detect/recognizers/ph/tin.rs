//! Philippine taxpayer number: nine digits, and three to five of the branch: `123-456-789-000`.
//! Source: Bureau of Internal Revenue of the Philippines, Revenue Memorandum Order 37-2019; form 1901.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ph_tin",
    entity: "government.ph_tin",
    title: "Philippine taxpayer number (TIN)",
    source: "Bureau of Internal Revenue of the Philippines, form 1901",
    start: Start::Token,
    pattern: r"\d{3}-\d{3}-\d{3}(?:-\d{3}|-\d{5})?|\d{9}|\d{12}|\d{14}|\d{3} \d{3} \d{3}(?: \d{3}| \d{5})?",
    accept,
    context: &["bir"],
    topics: &[Topic::TaxId],
    regions: &["PH"],
    score: Score { shape: 0.4, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "My TIN is <000-123-456-000>",
            "BIR TIN: <000123456000>",
            "TIN <000-123-456>",
            "Tax ID: <123-456-789-00000>",
        ],
        misses: &["000-123-456-000", "000123456", "TIN 000-123-45", "TIN 1-000-123-456-000", "TIN 000-123-456-0001"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let four_groups = c.bytes().get(11) == Some(&b'-');
    c.accept(if four_groups { Evidence::Shape } else { Evidence::Bare })
}
