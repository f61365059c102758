//! German pension insurance number (Versicherungsnummer, Sozialversicherungsnummer): area, date of birth, initial of the
//! name at birth, serial, check digit.
//! Source: VKVV (Verordnung über die Versicherungsnummer) § 2 and § 3; SGB VI § 147.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_cross_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_social_security",
    entity: "government.de_social_security",
    title: "German social security number",
    source: "VKVV § 2 and § 3; SGB VI § 147",
    start: Start::Token,
    pattern: r"\d{8}[A-Za-z]\d{3}|\d\d \d{6} [A-Z] \d{3}",
    accept,
    context: &["svnr", "rvnr", "sv-nr", "rv-nummer", "versicherungsnummer"],
    topics: &[Topic::SocialSecurity],
    regions: &["DE"],
    score: Score { shape: 0.4, checksum: 0.93, with_context: 0.99, with_region: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<65170839J003>",
            "meine Sozialversicherungsnummer: <65 170839 J 003>",
            "RVNR <15070649C103>",
            "rentenversicherung <15070649c103>",
            "Sozialversicherungsnummer <65170839J004>",
        ],
        misses: &["65170839J004", "65070803A012", "65321339J000", "165170839J003", "65170839J0031", "01170839J000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let letter = c.bytes().iter().find(|b| b.is_ascii_alphabetic())?.to_ascii_uppercase() - b'A' + 1;
    // The letter counts as its two digits in the alphabet.
    let [a, b, d1, d2, m1, m2, y1, y2, x, y, check] = d;
    let values = [a, b, d1, d2, m1, m2, y1, y2, letter / 10, letter % 10, x, y];
    let held = weighted_cross_sum(&values, &[2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 == u32::from(check);
    let (day, month, year) = (number(&d[2..4]), number(&d[4..6]), number(&d[6..8]));
    // Where dates have run out, the day has 50 added.
    let born = is_date(year, month, day) || (day > 50 && is_date(year, month, day - 50));
    if !born || number(&d[..2]) < 2 || !c.stands_alone() {
        return None;
    }
    c.accept(if held { Evidence::Checksum } else { Evidence::Shape })
}
