//! SNILS, the Russian number of pension insurance: nine digits and two check digits, `112-233-445 95`.
//! Source: Приказ ПФР от 22.06.2004 № 192п, check digits; numbers up to 001-001-998 have none.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ru_snils",
    entity: "government.ru_snils",
    title: "Russian social insurance number (SNILS)",
    source: "Приказ ПФР № 192п, проверка контрольного числа страхового номера",
    start: Start::Token,
    pattern: r"\d{3}-\d{3}-\d{3}[ -]\d\d|\d{3} \d{3} \d{3} \d\d|\d{11}",
    accept,
    context: &["снилс", "snils", "страховой номер"],
    regions: &["RU"],
    score: Score { shape: 0.5, structure: 0.5, checksum: 0.85, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<112-233-445 95>",
            "снилс <17209260352>",
            "SNILS: <008-926-002 45>",
            "<102 751 125 05>",
            "СНИЛС <112-233-445 96>",
        ],
        misses: &["112 233 445 96", "112-233-445-95-1", "снилс 112233445951", "112-233-44595", "00000000000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let (body, check) = (&d[..9], &d[9..]);
    let held = weighted_sum(body, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == number(check);
    if !c.stands_alone() {
        return None;
    }
    match (held && number(body) > 1_001_998, c.is_unbroken()) {
        (true, false) => c.accept(Evidence::Checksum),
        (true, true) => c.accept(Evidence::Structure),
        // Nothing else is written so.
        (false, false) if c.bytes()[3] == b'-' => c.accept(Evidence::Shape),
        (false, _) => c.accept(Evidence::Bare),
    }
}
