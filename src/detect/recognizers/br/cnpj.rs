//! Brazilian company number (CNPJ): twelve digits, or since 2026 digits and capitals, and two check digits.
//! Source: Receita Federal, Instrução Normativa RFB 2.229/2024; a character counts as its ASCII code less 48, weights 2
//! to 9 from the right, modulo 11.

use super::cpf::check_digit;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_cnpj",
    entity: "org.br_cnpj",
    title: "Brazilian company number (CNPJ)",
    source: "Receita Federal, Instrução Normativa RFB 2.229/2024",
    start: Start::Token,
    pattern: r"[0-9A-Za-z]{12}\d{2}|[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-\d{2}",
    accept,
    context: &["cnpj", "razão social", "pessoa jurídica"],
    topics: &[Topic::TaxId],
    regions: &["BR"],
    score: Score { shape: 0.6, structure: 0.55, checksum: 0.98, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "CNPJ <12.ABC.345/01DE-35>",
            "<11.222.333/0001-81>",
            "cnpj <11222333000181>",
            "cnpj <12abc34501de35>",
            "CNPJ <12.345.678/9012-34>",
        ],
        misses: &["11222333000182", "00000000000000", "111222333000181", "20241122103000", "12abc34501de36"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    let values = || c.bytes().iter().filter(|b| b.is_ascii_alphanumeric()).map(|b| b.to_ascii_uppercase() - b'0');
    let sum = |length: usize| -> u32 {
        values().take(length).enumerate().map(|(i, value)| u32::from(value) * ((length - 1 - i) % 8 + 2) as u32).sum()
    };
    let check = |length: usize| values().nth(length).is_some_and(|digit| check_digit(sum(length)) == digit);
    match (c.is_unbroken(), check(12) && check(13)) {
        (false, true) => c.accept(Evidence::Checksum),
        (false, false) => c.accept(Evidence::Shape),
        (true, true) => c.accept(Evidence::Structure),
        (true, false) => None,
    }
}
