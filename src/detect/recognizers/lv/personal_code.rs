//! Latvian personal code (personas kods): date of birth, `-`, century, serial, check digit; since 2017 a number without meaning,
//! from 32 on.
//! Source: Fizisko personu reģistra likums; Ministru kabineta noteikumi, personas koda struktūra.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "lv_personal_code",
    entity: "government.lv_personal_code",
    title: "Latvian personal code",
    source: "Fizisko personu reģistra likums",
    start: Start::Token,
    pattern: r"\d{6}-?\d{5}",
    accept,
    context: &["personas kods", "personas kodu", "personas koda", "p.k."],
    regions: &["LV"],
    score: Score { shape: 0.5, structure: 0.7, checksum: 0.9, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<161175-19997>",
            "personas kods <290395-12652>",
            "tax ID: <01011012344>",
            "<29096315153>",
            "personas kods: <328673-00679>",
            "personas kods <32867300679>",
        ],
        misses: &[
            "161375-19997",
            "161175-19990",
            "161175-39997",
            "32867300679",
            "161175-199970",
            "161175-19997-1",
            "310695 12652",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    if !c.stands_alone() {
        return None;
    }
    let written = c.bytes().contains(&b'-');
    let check = (1 + weighted_sum(&d[..10], &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10;
    let century = 1800 + u32::from(d[6]) * 100;
    let born = d[6] <= 2 && is_date(century + number(&d[4..6]), number(&d[2..4]), number(&d[..2]));
    match (born && check == u32::from(d[10]), written) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) => c.accept(Evidence::Structure),
        (false, true) if matches!(d[..2], [3, 2..=9]) => c.accept(Evidence::Shape),
        (false, _) => c.accept(Evidence::Bare),
    }
}
