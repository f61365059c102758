//! Number of the Russian policy of obligatory health insurance (ЕНП): sixteen digits, the last by Luhn's rule.
//! Source: Приказ Минздрава России от 28.02.2019 № 108н, structure of the number of the policy. Its rule, to double the odd places
//! read as one number and add the digits up, is Luhn's.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ru_health_insurance",
    entity: "health.ru_health_insurance",
    title: "Russian health insurance number",
    source: "Приказ Минздрава России № 108н, Правила ОМС, единый номер полиса",
    start: Start::Token,
    pattern: r"\d{16}|\d{4} \d{4} \d{4} \d{4}",
    accept,
    context: &["омс", "енп", "полис", "полис омс", "полиса омс", "oms"],
    topics: &[Topic::HealthInsurance],
    regions: &["RU"],
    score: Score { with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "полис <3615618365461078>",
            "номер полиса омс <2658 7355 7063 6060>",
            "health insurance <3454409103177646>",
        ],
        misses: &["3615618365461078", "полис 3615618365461079", "полис 36156183654610780", "полис 3615-6183-6546-1078"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if luhn(c.digits()) && c.stands_alone() { c.accept(Evidence::Checksum) } else { None }
}
