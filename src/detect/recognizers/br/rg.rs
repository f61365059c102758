//! Brazilian identity card (RG): each state numbers by its own rules, most with a check digit of their own.
//! Source: Lei 7.116/1983; the states' identification institutes.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_rg",
    entity: "government.br_rg",
    title: "Brazilian identity card number (RG)",
    source: "Lei 7.116/1983; the states' identification institutes",
    start: Start::Token,
    pattern: r"(?:[A-Z]{2}-?)?(?:\d{1,2}\.\d{3}\.\d{3}(?:-[0-9Xx])?|\d{7,9}(?:-?[0-9Xx])?)",
    accept,
    context: &["rg", "r.g.", "registro geral", "cédula de identidade", "ssp", "identidade"],
    regions: &["BR"],
    score: Score { shape: 0.3, with_context: 0.86, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["meu RG é <12.345.678-X>", "RG <MG-12.345.678>", "RG: <123456789>", "identidade <1234567> SSP/GO"],
        misses: &["12.345.678-X", "123456789", "RG 123456", "RG 12.345.678.901", "RG 1-123456789"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let grouped = c.bytes().contains(&b'.') && c.bytes().contains(&b'-');
    c.accept(if grouped { Evidence::Shape } else { Evidence::Bare })
}
