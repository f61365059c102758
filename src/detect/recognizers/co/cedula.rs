//! Colombian citizen's card (cédula de ciudadanía, tarjeta de identidad): six to eleven digits, without a check digit.
//! Source: Registraduría Nacional del Estado Civil, Resolución 1131/1972; NUIP.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "co_cedula",
    entity: "government.co_cedula",
    title: "Colombian citizen's card number",
    source: "Registraduría Nacional del Estado Civil, NUIP",
    start: Start::Token,
    pattern: r"\d{6,11}|\d{1,3}\.\d{3}\.\d{3}|\d\.\d{3}\.\d{3}\.\d{3}",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["cédula", "cedula", "c.c.", "cc", "nuip", "tarjeta de identidad"],
    regions: &["CO"],
    score: Score { with_context: 0.84, ..Score::ZERO },
    examples: Examples {
        hits: &["cédula de ciudadanía <1.023.456.789>", "mi cédula es <79123456>", "C.C. <52.123.456>"],
        misses: &["1.023.456.789", "79123456", "cédula 12345", "cédula 123456789012", "cédula desde 2019"],
    },
    ..Recognizer::BASE
};
