//! Pakistani passport number: two letters, seven digits.
//! Source: Directorate General of Immigration and Passports of Pakistan, passport specimen.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pk_passport",
    entity: "government.pk_passport",
    title: "Pakistani passport number",
    source: "Directorate General of Immigration and Passports of Pakistan, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{7}",
    accept,
    context: &["پاسپورٹ", "pakistani passport"],
    regions: &["PK"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["پاسپورٹ نمبر <AB1234567>", "پاسپورٹ <QZ1234567>", "پاسپورٹ: <XY7654321>"],
        misses: &["AB1234567", "پاسپورٹ AB123456789", "پاسپورٹ ABC1234567", "پاسپورٹ AB123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
