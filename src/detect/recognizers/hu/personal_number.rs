//! Hungarian personal number (személyi azonosító): sex and century, date of birth, serial, check digit: `1-901231-1234`.
//! Source: 1996. évi XX. törvény, annex 1. Numbers are weighted by their place, counted from one side until 1996 and from the
//! other after.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hu_personal_number",
    entity: "government.hu_personal_number",
    title: "Hungarian personal number",
    source: "1996. évi XX. törvény, annex 1",
    start: Start::Token,
    pattern: r"\d-\d{6}-\d{4}|\d \d{6} \d{4}|\d{11}",
    accept,
    context: &["személyi szám", "személyi azonosító", "szemelyi"],
    regions: &["HU"],
    score: Score { structure: 0.45, checksum: 0.85, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<2-580502-9903>",
            "személyi szám: <28301061163>",
            "személyi azonosító <2 970116 1676>",
            "<1-760104-2221>",
        ],
        misses: &["2-580502-9904", "2-581302-9903", "12-580502-9903", "2-580502-99031", "2-580502 9903"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let check = u32::from(d[10]);
    let mut places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    let first = weighted_sum(&d[..10], &places) % 11 == check;
    places.reverse();
    let held = first || weighted_sum(&d[..10], &places) % 11 == check;
    if !c.stands_alone() {
        return None;
    }
    let born = matches!(d[0], 1..=8) && is_date(number(&d[1..3]), number(&d[3..5]), number(&d[5..7]));
    match (held && born, c.is_unbroken()) {
        (true, false) => c.accept(Evidence::Checksum),
        (true, true) => c.accept(Evidence::Structure),
        (false, _) => c.accept(Evidence::Bare),
    }
}
