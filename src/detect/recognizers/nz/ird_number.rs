//! New Zealand IRD number: eight or nine digits, the last a check digit modulo 11.
//! Source: Inland Revenue of New Zealand, "IRD number validation" (resident withholding tax specification, appendix).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nz_ird_number",
    entity: "government.nz_ird_number",
    title: "New Zealand IRD number",
    source: "Inland Revenue of New Zealand, IRD number validation",
    start: Start::Token,
    pattern: r"\d{8,9}|\d{2,3}-\d{3}-\d{3}|\d{2,3} \d{3} \d{3}",
    accept,
    context: &["ird", "inland revenue", "ird number", "gst number"],
    topics: &[Topic::TaxId],
    regions: &["NZ"],
    score: Score { structure: 0.2, checksum: 0.5, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["IRD <49091850>", "<49-091-850>", "my IRD number: <136-410-132>", "IRD number <35 901 981>"],
        misses: &["49091850", "IRD 136410133", "IRD 9125568", "12-49-091-850", "49-091-851", "999-999-999"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits = match c.digit_array::<9>() {
        Some(digits) => digits,
        None => {
            let [a, b, c, d, e, f, g, h] = c.digit_array()?;
            [0, a, b, c, d, e, f, g, h]
        }
    };
    if !matches!(number(&digits), 10_000_000..=200_000_000) || !checked(&digits) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().contains(&b'-') { Evidence::Checksum } else { Evidence::Structure })
}

/// A remainder of 1 has no check digit: other weights are tried, and then the number is not given out.
fn checked(digits: &[u8; 9]) -> bool {
    let check = |weights| match weighted_sum(digits, weights) % 11 {
        0 => 0,
        rest => 11 - rest,
    };
    let first = check(&[3, 2, 7, 6, 5, 4, 3, 2]);
    let check = if first == 10 { check(&[7, 4, 3, 2, 5, 2, 7, 6]) } else { first };
    check == u32::from(digits[8])
}
