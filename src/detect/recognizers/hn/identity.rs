//! Honduran identity number (DNI): municipality, year of birth, serial.
//! Source: Registro Nacional de las Personas, Ley del RNP.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hn_identity",
    entity: "government.hn_identity",
    title: "Honduran identity number (DNI)",
    source: "Registro Nacional de las Personas, Ley del RNP",
    start: Start::Token,
    pattern: r"\d{13}|\d{4}-\d{4}-\d{5}|\d{4} \d{4} \d{5}",
    accept,
    context: &["dni", "identidad", "rnp", "honduras"],
    topics: &[Topic::NationalId],
    regions: &["HN"],
    score: Score { bare: 0.2, structure: 0.8, with_context: 0.93, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<0801-1990-12345>", "mi identidad es <0801199012345>", "DNI hondureño <1807 1985 00123>"],
        misses: &["0801199012345", "1901-1990-12345", "0801-2090-12345", "0801-1990-123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let place = matches!(number(&d[..2]), 1..=18) && matches!(number(&d[2..4]), 1..=28);
    let born = (1900..2040).contains(&number(&d[4..8]));
    if !place || !born || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Structure })
}
