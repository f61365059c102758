//! Ecuadorian identity card (cédula) and, with 001 after it, a person's tax number (RUC): province, a digit below 6,
//! serial, Luhn.
//! Source: Dirección General de Registro Civil; Servicio de Rentas Internas, "Algoritmo de validación de cédula y RUC".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{luhn, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ec_cedula",
    entity: "government.ec_cedula",
    title: "Ecuadorian identity card number",
    source: "Registro Civil; Servicio de Rentas Internas, Algoritmo de validación de cédula y RUC",
    start: Start::Token,
    pattern: r"\d{10}|\d{9}-\d|\d{13}",
    accept,
    context: &[
        "cédula",
        "cedula",
        "ruc",
        "registro civil",
        "c.i.",
        "documento de identidad",
        "número de identificación",
    ],
    regions: &["EC"],
    score: Score { bare: 0.3, structure: 0.65, with_context: 0.94, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["mi cédula es <1714307103>", "<171430710-3>", "RUC <1714307103001>", "<1714307103001>"],
        misses: &["1714307103", "cédula 1714307104", "2514307103", "cédula 1764307103", "17143071030010"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let taxed = c.bytes().len() == 13;
    let d = if taxed {
        Candidate { end: c.end - 3, ..*c }.digit_array::<10>().filter(|_| c.bytes().ends_with(b"001"))
    } else {
        c.digit_array::<10>()
    }?;
    // 30 is for those registered abroad, 50 for foreigners.
    let province = matches!(number(&d[..2]), 1..=24 | 30 | 50);
    if !province || d[2] > 5 || !luhn(d.into_iter()) || !c.stands_alone() {
        return None;
    }
    c.accept(if taxed || !c.is_unbroken() { Evidence::Structure } else { Evidence::Bare })
}
