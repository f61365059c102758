//! Uruguayan identity card (cédula de identidad): six or seven digits and a check digit.
//! Source: Dirección Nacional de Identificación Civil; weights 2, 9, 8, 7, 6, 3, 4, modulo 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "uy_ci",
    entity: "government.uy_ci",
    title: "Uruguayan identity card number",
    source: "Dirección Nacional de Identificación Civil",
    start: Start::Token,
    pattern: r"\d{7}-?\d|\d{6}-\d|\d\.\d{3}\.\d{3}-\d",
    accept,
    context: &["cédula", "c.i.", "ci uruguaya"],
    topics: &[Topic::NationalId],
    regions: &["UY"],
    score: Score { bare: 0.1, structure: 0.5, checksum: 0.9, with_context: 0.92, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<1.234.567-2>", "C.I. <1234567-2>", "mi cédula es <12345672>"],
        misses: &["1.234.567-3", "12345672", "cédula 1234567-3", "1.234.567-22", "1234567-2-3"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // From the right, the check digit itself with weight 1.
    let sum: u32 =
        c.digits().rev().zip([1, 4, 3, 6, 7, 8, 9, 2]).map(|(digit, weight)| u32::from(digit) * weight).sum();
    if !sum.is_multiple_of(10) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(match (c.is_unbroken(), c.bytes().contains(&b'.')) {
        (true, _) => Evidence::Bare,
        (_, true) => Evidence::Checksum,
        (_, false) => Evidence::Structure,
    })
}
