//! Guatemalan identity document number (DPI, CUI): eight digits, a check digit, department, municipality.
//! Source: Registro Nacional de las Personas, Decreto 90-2005; weights 2 to 9, modulo 11.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gt_dpi",
    entity: "government.gt_dpi",
    title: "Guatemalan identity document number (DPI, CUI)",
    source: "Registro Nacional de las Personas, Decreto 90-2005",
    start: Start::Token,
    pattern: r"\d{13}|\d{4} \d{5} \d{4}|\d{4}-\d{5}-\d{4}",
    accept,
    context: &["dpi", "cui", "renap"],
    topics: &[Topic::NationalId],
    regions: &["GT"],
    score: Score { structure: 0.45, checksum: 0.9, with_context: 0.96, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<2571 10100 0101>", "DPI: <2571101270101>", "mi CUI es <2571101270101>"],
        misses: &["2571101270101", "2571 10101 0101", "DPI 2571101010101", "2571101002301", "1732242000000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let check = weighted_sum(&d[..8], &[2, 3, 4, 5, 6, 7, 8, 9]) % 11;
    let place = matches!(number(&d[9..11]), 1..=22) && matches!(number(&d[11..]), 1..=40);
    if !place || check != u32::from(d[8]) || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Structure } else { Evidence::Checksum })
}
