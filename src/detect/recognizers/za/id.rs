//! South African identity number: date of birth, four digits for sex and serial, citizenship, a digit once for race,
//! Luhn.
//! Source: Department of Home Affairs, Identification Act 68 of 1997.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, luhn, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "za_id",
    entity: "government.za_id",
    title: "South African identity number",
    source: "Department of Home Affairs, Identification Act 68 of 1997",
    start: Start::Token,
    pattern: r"\d{13}|\d{6} \d{4} \d{3}|\d{6} \d{4} \d{2} \d",
    accept,
    context: &["rsa id", "sa id", "south african id", "permanent resident", "home affairs"],
    topics: &[Topic::NationalId],
    regions: &["ZA"],
    // One in two thousand numbers of thirteen digits, and some moments as milliseconds since 1970.
    score: Score { checksum: 0.8, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<8001015009087>", "RSA ID <800101 5009 087>", "id number: <9912316789285>", "<0002294321191>"],
        misses: &["8001015009176", "8013015009085", "80010150090", "1732242000000", "9783161484100", "80010150090871"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let born = is_date(number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    let held = born && d[10] <= 2 && luhn(d.into_iter()) && c.stands_alone();
    if held { c.accept(Evidence::Checksum) } else { None }
}
