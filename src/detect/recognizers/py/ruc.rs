//! Paraguayan taxpayer number (RUC), of people their identity card's number: up to eight digits, a check digit.
//! Source: Dirección Nacional de Ingresos Tributarios, Ley 1352/1988; modulo 11, weights from 2 at the right.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "py_ruc",
    entity: "government.py_ruc",
    title: "Paraguayan taxpayer number (RUC)",
    source: "Dirección Nacional de Ingresos Tributarios, Ley 1352/1988",
    start: Start::Token,
    pattern: r"\d{5,8}-\d",
    accept,
    context: &["ruc", "paraguay", "set", "dnit"],
    topics: &[Topic::TaxId],
    regions: &["PY"],
    score: Score { shape: 0.3, with_context: 0.93, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["RUC <80028061-0>", "mi RUC es <1234567-9>", "RUC paraguayo: <80000519-8>"],
        misses: &["80028061-0", "RUC 80028061-1", "RUC 80028061-00", "2019-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut from_the_right = c.digits().rev().map(u32::from);
    let written = from_the_right.next()?;
    let sum: u32 = from_the_right.zip(2..).map(|(digit, weight)| digit * weight).sum();
    let check = (11 - sum % 11) % 11 % 10;
    if check == written && c.stands_alone() { c.accept(Evidence::Shape) } else { None }
}
