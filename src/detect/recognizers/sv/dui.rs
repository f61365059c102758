//! Salvadoran identity document number (DUI), since 2021 the tax number too: eight digits, a check digit.
//! Source: Registro Nacional de las Personas Naturales, Decreto Legislativo 581/2001; weights 9 to 2, modulo 10.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sv_dui",
    entity: "government.sv_dui",
    title: "Salvadoran identity document number (DUI)",
    source: "Registro Nacional de las Personas Naturales, Decreto Legislativo 581/2001",
    start: Start::Token,
    pattern: r"\d{8}-\d|\d{9}",
    accept,
    context: &["dui", "documento único", "número de dui"],
    topics: &[Topic::TaxId],
    regions: &["SV"],
    score: Score { bare: 0.1, shape: 0.45, with_context: 0.93, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["DUI <01234567-8>", "mi DUI es <045678911>", "documento único de identidad <01234567-8>"],
        misses: &["01234567-8", "DUI 01234567-9", "DUI 01234567-82", "000000000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    // With the check digit at weight 1, the whole is a multiple of ten.
    let sum = weighted_sum(d, &[9, 8, 7, 6, 5, 4, 3, 2, 1]);
    if !sum.is_multiple_of(10) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Shape })
}
