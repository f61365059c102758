//! Ukrainian passports: the booklet's two Cyrillic letters and six digits (`АБ 123456`), the card's nine digits, the
//! travel passport's two Latin letters and six digits.
//! Source: Положення про паспорт громадянина України; Council of the EU, PRADO, documents UKR-AO and UKR-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ua_passport",
    entity: "government.ua_passport",
    title: "Ukrainian passport",
    source: "Положення про паспорт громадянина України; Council of the EU, PRADO, UKR-AO, UKR-BO",
    start: Start::Token,
    pattern: r"\d{6}|\d{9}|[A-Z]{2} ?\d{6}",
    accept,
    context: &["паспорт"],
    topics: &[Topic::Passport],
    regions: &["UA"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["паспорт <АБ 123456>", "паспорт <МЕ654321>", "номер паспорта: <000123456>", "passport <FE 123456>"],
        misses: &[
            "АБ 123456",
            "паспорт 123456",
            "паспорт ХАБ 1234567",
            "слово паспорт СЛОВО 123456",
            "паспорт FE 1234567",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    match (c.bytes().len(), c.capitals_before()) {
        (6, (2, start)) => c.accept_span(start, c.end, Evidence::Shape),
        (6, _) => None,
        _ => c.accept(Evidence::Bare),
    }
}
