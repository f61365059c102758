//! PINFL (JSHSHIR, ПИНФЛ), the Uzbek personal number: sex and century, date of birth, place, serial, check digit with the weights
//! 7, 3, 1.
//! Source: Постановление Президента Республики Узбекистан, ПИНФЛ; State Personalisation Centre, structure of the PINFL.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{icao_9303, is_date, number};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "uz_personal_number",
    entity: "government.uz_personal_number",
    title: "Uzbek personal number (PINFL)",
    source: "State Personalisation Centre of Uzbekistan, PINFL",
    start: Start::Token,
    pattern: r"\d{14}",
    accept,
    context: &["pinfl", "jshshir", "пинфл", "жшшир"],
    regions: &["UZ"],
    score: Score { checksum: 0.7, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<42805303750436>", "pinfl: <31109403993152>", "JSHSHIR <33012757940197>", "пинфл <40209933055208>"],
        misses: &["42805303750437", "42813303750433", "428053037504360", "42805303750436-1", "1-42805303750436"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<14>()?;
    let century = match d[0] {
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => 0,
    };
    let held = century > 0
        && icao_9303(c.bytes()[..13].iter().copied()) == d[13]
        && is_date(century + number(&d[5..7]), number(&d[3..5]), number(&d[1..3]));
    if c.stands_alone() { c.accept_checked(held) } else { None }
}
