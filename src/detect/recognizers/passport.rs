//! Passport number of any country, where the text says that it is one: `passport number: …`. Countries whose numbers have a
//! form of their own have a file of their own.
//! Source: ICAO Doc 9303 part 4: up to nine letters and digits; Council of the EU, PRADO, for what states make of it.

use crate::detect::candidate::{Candidate, Link};
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "passport",
    entity: "government.passport",
    title: "passport number",
    source: "ICAO Doc 9303 part 4; Council of the EU, PRADO",
    start: Start::Cue(Topic::Passport),
    pattern: r"[A-Za-z0-9]{6,10}|[A-Z]{1,3}[ -]\d{5,8}",
    accept,
    score: Score { bare: 0.75, shape: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my passport number is <X4028791>",
            "passport number (AT): <P 1630837>",
            "passeport : <A1197783>",
            "Passnummer: <56702928>",
            "pasaporte <9876543>",
        ],
        misses: &[
            "my passport is on the table",
            "passport expires 2027",
            "passport: 20270131",
            "passport valid until 31012027",
            "passport control at gate 12",
            "passport renewal costs 12345678901",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits = c.digits().count();
    let plausible = match c.bytes() {
        bare if digits == bare.len() => (7..=9).contains(&digits) && !is_day_of_a_year(c),
        // Words with a year in them have four.
        mixed if mixed.iter().any(u8::is_ascii_lowercase) => digits >= 5,
        _ => digits >= 3,
    };
    if !plausible || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    // What is said to be the number is surer than what stands beside the word.
    c.accept(if c.link == Link::Said { Evidence::Shape } else { Evidence::Bare })
}

/// `20270131`, `31012027`, `01312027`.
fn is_day_of_a_year(c: &Candidate) -> bool {
    let Some([front @ .., w, x, y, z]) = c.digit_array::<8>() else {
        return false;
    };
    let (front, back) = (number(&front), number(&[w, x, y, z]));
    let day = |year, month, day| (1900..2100).contains(&year) && is_date(year, month, day);
    day(front, back / 100, back % 100) || day(back, front % 100, front / 100) || day(back, front / 100, front % 100)
}
