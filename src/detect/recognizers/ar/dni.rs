//! Argentine identity document (DNI): seven or eight digits, without a check digit.
//! Source: Registro Nacional de las Personas, Ley 17.671.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ar_dni",
    entity: "government.ar_dni",
    title: "Argentine identity document number (DNI)",
    source: "Registro Nacional de las Personas, Ley 17.671",
    start: Start::Token,
    pattern: r"\d{7,8}|\d{1,2}\.\d{3}\.\d{3}",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["dni", "d.n.i.", "documento nacional", "documento de identidad", "número de documento"],
    regions: &["AR"],
    score: Score { with_context: 0.89, ..Score::ZERO },
    examples: Examples {
        hits: &["mi DNI es <12.345.678>", "DNI <30123456>", "D.N.I. nº <5.123.456>"],
        misses: &["12.345.678", "30123456", "DNI 301234567", "DNI 12.345.678.901", "DNI 12.345"],
    },
    ..Recognizer::BASE
};
