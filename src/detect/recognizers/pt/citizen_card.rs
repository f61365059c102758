//! Portuguese citizen card (cartão de cidadão): civil number with its check digit, two characters of the version, check
//! digit.
//! Source: Lei n.º 7/2007; AMA, "Validação de Número de Documento do Cartão de Cidadão" (Luhn over letters, A = 10).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_citizen_card",
    entity: "government.pt_citizen_card",
    title: "Portuguese citizen card",
    source: "Lei n.º 7/2007; AMA, Validação de Número de Documento do Cartão de Cidadão",
    start: Start::Token,
    pattern: r"\d{8}[ -]?\d[ -]?[A-Z][A-Z0-9]\d|\d{8}[ -]?\d[ -]?[a-z]{2}\d",
    accept,
    context: &["cartão de cidadão", "cartão do cidadão", "citizen card"],
    topics: &[Topic::NationalId],
    regions: &["PT"],
    score: Score { shape: 0.4, checksum: 0.85, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<00000000 0 ZZ4>",
            "cartão de cidadão <123456789ZZ1>",
            "CC: <12345678 3 zz4>",
            "cartão de cidadão <12345678 9 ZZ5>",
        ],
        misses: &["00000000 0 ZZ5", "123456789ZZ2", "1123456789ZZ1", "123456789ZZ11", "12345678 9 ZZ1-2"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let characters = c.bytes().iter().filter(|b| b.is_ascii_alphanumeric());
    let values = characters.filter_map(|b| char::from(*b).to_digit(36));
    let sum: u32 = values
        .enumerate()
        .map(|(i, value)| match (i % 2, value) {
            (0, value) if value > 4 => 2 * value - 9,
            (0, value) => 2 * value,
            (_, value) => value,
        })
        .sum();
    if !c.stands_alone() {
        return None;
    }
    c.accept(if sum.is_multiple_of(10) { Evidence::Checksum } else { Evidence::Shape })
}
