//! DIČ, the Slovak tax number: ten digits, a multiple of eleven, the first from 1 to 9.
//! Source: zákon č. 563/2009 Z. z. (daňový poriadok), § 67; Finančná správa, DIČ.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sk_tax_number",
    entity: "government.sk_tax_number",
    title: "Slovak tax number (DIČ)",
    source: "Zákon č. 563/2009 Z. z., § 67",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["dič", "dic", "daňové identifikačné"],
    regions: &["SK"],
    score: Score { checksum: 0.2, with_context: 0.95, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "DIC: <2022749619>",
            "moje dič <1071617712>",
            "daňové identifikačné číslo <1096926930>",
            "DIC <2022749618>",
        ],
        misses: &["2022749619", "dič 20227496190", "2022749618"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held = (number(&d[..9]) % 11 * 10 + u32::from(d[9])).is_multiple_of(11);
    if c.stands_alone() { c.accept_checked(held && d[0] != 0) } else { None }
}
