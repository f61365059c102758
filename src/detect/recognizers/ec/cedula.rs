//! Ecuadorian identity card (cédula) and, with 001 after it, a person's tax number (RUC): province, a digit below 6,
//! serial, Luhn.
//! Source: Dirección General de Registro Civil; Servicio de Rentas Internas, "Algoritmo de validación de cédula y RUC".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ec_cedula",
    entity: "government.ec_cedula",
    title: "Ecuadorian identity card number",
    source: "Registro Civil; Servicio de Rentas Internas, Algoritmo de validación de cédula y RUC",
    start: Start::Token,
    pattern: r"[0-35]\d[0-5]\d{6}-?\d(?:001)?",
    accept,
    context: &["cédula", "cedula", "ruc", "registro civil", "c.i."],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["EC"],
    score: Score { bare: 0.3, structure: 0.65, with_context: 0.94, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["mi cédula es <1714307103>", "<171430710-3>", "RUC <1714307103001>", "<1714307103001>"],
        misses: &["1714307103", "cédula 1714307104", "2514307103", "cédula 1764307103", "17143071030010"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let taxed = c.digits().count() == 13;
    let card = if taxed { Candidate { end: c.end - 3, ..*c } } else { *c };
    // 30 is for those registered abroad, 50 for foreigners.
    let province = matches!(card.number(0..2), 1..=24 | 30 | 50);
    if !province || !luhn(card.digits()) || c.inside_longer_number() {
        return None;
    }
    c.accept(if taxed || !c.is_unbroken() { Evidence::Structure } else { Evidence::Bare })
}
