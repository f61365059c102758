//! Nicaraguan identity card (cédula): municipality, date of birth, serial, a check letter whose rule is not published.
//! Source: Consejo Supremo Electoral, Ley 152.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ni_cedula",
    entity: "government.ni_cedula",
    title: "Nicaraguan identity card number",
    source: "Consejo Supremo Electoral, Ley 152",
    start: Start::Token,
    pattern: r"\d{3}-?\d{6}-?\d{4}[A-Za-z]",
    accept,
    context: &["cédula", "cedula", "nicaragua"],
    topics: &[Topic::NationalId],
    regions: &["NI"],
    score: Score { shape: 0.5, structure: 0.88, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<001-150590-0012A>", "mi cédula es <0011505900012a>", "<281-010175-0003K>"],
        misses: &["001-151390-0012A", "001-150590-0012", "001-150590-0012AB", "1-001-150590-0012A"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let born = is_date(number(&d[7..9]), number(&d[5..7]), number(&d[3..5]));
    if !born || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Shape } else { Evidence::Structure })
}
