//! Australian company number (ACN): eight digits and a check digit modulo 10.
//! Source: Australian Securities and Investments Commission, "Australian Company Number digit check".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_company_number",
    entity: "org.au_company_number",
    title: "Australian company number (ACN)",
    source: "Australian Securities and Investments Commission, ACN digit check",
    start: Start::Token,
    pattern: r"\d{9}|\d{3} \d{3} \d{3}",
    accept,
    context: &["acn", "arbn", "asic", "australian company"],
    regions: &["AU"],
    score: Score { structure: 0.2, checksum: 0.4, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["ACN <105 999 979>", "ACN: <641234568>", "ACN <005 999 977>"],
        misses: &["000 000 019", "004085616", "ACN 000 000 018", "ACN 004 085 6161", "ACN 12-004085616"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 9] = c.digit_array()?;
    if !weighted_sum(digits, &[8, 7, 6, 5, 4, 3, 2, 1, 1]).is_multiple_of(10) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().len() > 9 { Evidence::Checksum } else { Evidence::Structure })
}
