//! Ukrainian passport, the booklet: two Cyrillic letters and six digits (`АБ 123456`).
//! Source: Положення про паспорт громадянина України; Council of the EU, PRADO, document UKR-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ua_passport",
    entity: "government.ua_passport",
    title: "Ukrainian passport",
    source: "Положення про паспорт громадянина України; Council of the EU, PRADO, UKR-BO",
    start: Start::Token,
    pattern: r"\d{6}",
    accept,
    context: &["паспорт"],
    topics: &[Topic::Passport],
    regions: &["UA"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["паспорт <АБ 123456>", "паспорт <МЕ654321>", "passport: <КМ-000001>"],
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
    match c.capitals_before() {
        (2, start) if c.stands_alone() || c.before() == b'-' => c.accept_span(start, c.end, Evidence::Shape),
        _ => None,
    }
}
