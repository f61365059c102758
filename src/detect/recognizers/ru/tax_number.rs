//! INN of a person: ten digits, the first two of them the region, and two check digits.
//! Source: Приказ ФНС России от 26.06.2025 № ЕД-7-14/559@ (and its predecessors), structure of the INN.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ru_tax_number",
    entity: "government.ru_tax_number",
    title: "Russian tax number of a person (INN)",
    source: "Приказ ФНС России, порядок и условия присвоения ИНН",
    start: Start::Token,
    pattern: r"\d{12}",
    accept,
    context: &["инн", "номер налогоплательщика", "inn"],
    regions: &["RU"],
    score: Score { checksum: 0.6, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<500100732259>", "инн <114365370568>", "my INN is <926563048146>", "tax id: <277343373498>"],
        misses: &[
            "500100732258",
            "500100732269",
            "inn 5001007322590",
            "inn 500100732259-0",
            "001100732252",
            "000000000000",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<12>()?;
    const WEIGHTS: [u8; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
    let check = |digits: &[u8], weights: &[u8]| weighted_sum(digits, weights) % 11 % 10;
    let held = check(&d[..10], &WEIGHTS[1..]) == u32::from(d[10])
        && check(&d[..11], &WEIGHTS) == u32::from(d[11])
        && d[..2] != [0, 0];
    if c.stands_alone() { c.accept_checked(held) } else { None }
}
