//! Slovenian tax number (davčna številka): seven digits, the first not 0, and a check digit modulo 11.
//! Source: Zakon o finančni upravi, art. 65; Pravilnik o davčni številki.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "si_tax_number",
    entity: "government.si_tax_number",
    title: "Slovenian tax number",
    source: "Zakon o finančni upravi, art. 65",
    start: Start::Token,
    pattern: r"\d{8}",
    accept,
    context: &["davčna", "davčna številka", "davčne številke", "davcna", "davčno", "davčne"],
    regions: &["SI"],
    score: Score { checksum: 0.15, with_context: 0.9, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["davčna številka: <15012557>", "davcna <63265028>", "davčna št. <15012558>"],
        misses: &["15012557", "15012558", "davčna 150125570", "davčna 15012557-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<8>()?;
    // Numbers whose check digit would be 11 are not issued.
    let held = match 11 - weighted_sum(&d[..7], &[8, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => false,
        check => check % 10 == u32::from(d[7]),
    };
    if c.stands_alone() { c.accept_checked(held && d[0] != 0) } else { None }
}
