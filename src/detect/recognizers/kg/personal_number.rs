//! PIN (ПИН, ИНН), the Kyrgyz personal number: sex, date of birth, five digits.
//! Source: Закон Кыргызской Республики «О регистре населения»; Положение о персональном идентификационном номере.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kg_personal_number",
    entity: "government.kg_personal_number",
    title: "Kyrgyz personal number (PIN)",
    source: "Положение о персональном идентификационном номере, Кыргызская Республика",
    start: Start::Token,
    pattern: r"\d{14}",
    accept,
    context: &["пин", "инн", "персональный номер"],
    regions: &["KG"],
    score: Score { structure: 0.5, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<21503198700123>", "пин <10101200512345>", "инн: <22802197000456>"],
        misses: &[
            "31503198700123",
            "21513198700123",
            "21503188700123",
            "215031987001230",
            "20240115123045",
            "21503198700123-1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<14>()?;
    let year = number(&d[5..9]);
    let held =
        matches!(d[0], 1 | 2) && (1900..2040).contains(&year) && is_date(year, number(&d[3..5]), number(&d[1..3]));
    if !c.stands_alone() {
        return None;
    }
    c.accept(if held { Evidence::Structure } else { Evidence::Bare })
}
