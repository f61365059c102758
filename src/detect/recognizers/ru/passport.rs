//! Russian passports. Internal: series (region, year of the form) and number, `45 08 123456`. For travel: series and
//! number, `71 1234567`.
//! Source: Постановление Правительства РФ от 08.07.1997 № 828 and от 23.12.2023 № 2267, description of the passport form.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ru_passport",
    entity: "government.ru_passport",
    title: "Russian passport",
    source: "Постановление Правительства РФ № 2267, описание бланка паспорта",
    start: Start::Token,
    pattern: r"\d\d ?\d\d(?:,? номер | № ?| N ?| )?\d{6}|\d\d(?: ?№ ?| )\d{7}",
    accept,
    context: &["паспорт", "загранпаспорт", "серия"],
    topics: &[Topic::Passport],
    regions: &["RU"],
    score: Score { bare: 0.1, structure: 0.4, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "паспорт <45 08 123456>",
            "паспорт серия <4510 номер 123456>",
            "мой паспорт <4012 № 345678>",
            "Russian passport <4509123456>",
            "загранпаспорт <71 1234567>",
        ],
        misses: &[
            "4509123456",
            "паспорт 45091234567",
            "паспорт 45 08 12345",
            "4510 123456",
            "паспорт 00 08 123456",
            "+7 45 08 123456 (mobile)",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() || c.bytes().starts_with(b"00") {
        return None;
    }
    let Some(d) = c.digit_array::<10>() else {
        return c.accept(Evidence::Bare);
    };
    // The form was introduced in 1997.
    let year = number(&d[2..4]);
    let grouped = c.bytes().len() > 10;
    c.accept(if grouped && !(40..97).contains(&year) { Evidence::Structure } else { Evidence::Bare })
}
