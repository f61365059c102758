//! Russian driving licence: region, two digits or Cyrillic letters, number: `77 16 123456`, `50 ОА 123456`.
//! Source: Приказ МВД России от 20.02.2021 № 80, description of the driving licence.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ru_driving_licence",
    entity: "government.ru_driving_licence",
    title: "Russian driving licence",
    source: "Приказ МВД России № 80, описание водительского удостоверения",
    start: Start::Token,
    // Capitals of the Cyrillic alphabet are the byte D0 and one more.
    pattern: r"\d\d ?(?:\d\d|[A-Z]{2}|(?:\xD0[\x90-\xAF]){2}) ?\d{6}",
    accept,
    context: &["водительск", "водительское удостоверение", "водительского удостоверения", "права", "в/у"],
    topics: &[Topic::DrivingLicence],
    regions: &["RU"],
    score: Score { bare: 0.1, shape: 0.4, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "водительское удостоверение <77 16 123456>",
            "мои права <50 ОА 123456>",
            "driver's license <9912345678>",
        ],
        misses: &["50 ОА 123456", "9912345678", "права 77 16 12345", "права 77 16 1234567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let letters = c.digits().count() == 8;
    if !c.stands_alone() {
        return None;
    }
    c.accept(if letters { Evidence::Shape } else { Evidence::Bare })
}
