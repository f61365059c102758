//! Maltese tax number of those without a Maltese identity card: nine digits, the first two from a list of registers.
//! Source: Commissioner for Tax and Customs, taxpayer identification; OECD, Malta, Tax Identification Numbers.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mt_tax_number",
    entity: "government.mt_tax_number",
    title: "Maltese tax number",
    source: "OECD, Malta, Tax Identification Numbers",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    topics: &[Topic::TaxId],
    regions: &["MT"],
    score: Score { with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["tax number (Malta): <882345608>", "tax number <112345678>", "TIN: <771234567>"],
        misses: &["882345608", "tax ID 812345608", "tax ID 8823456088", "tax ID 882345608-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let register = matches!(number(&c.digit_array::<9>()?[..2]), 11 | 22 | 33 | 44 | 55 | 66 | 77 | 88);
    if register && c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
