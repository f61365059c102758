//! Belgian national number (rijksregisternummer, numéro national) and BIS number: date of birth, serial, 97 minus the
//! remainder modulo 97, with a 2 before the number for births since 2000.
//! Source: Arrêté royal du 3 avril 1984 relatif au numéro d'identification; IBZ, Rijksregister. BIS numbers have 20 or 40
//! added to the month.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "be_national_number",
    entity: "government.be_national_number",
    title: "Belgian national number",
    source: "Arrêté royal du 3 avril 1984; IBZ, Rijksregister",
    start: Start::Token,
    pattern: r"\d{11}|\d\d\.\d\d\.\d\d[- ]\d{3}[.-]\d\d|\d{6}[- ]\d{3}[-. ]\d\d|\d\d \d\d \d\d \d{3} \d\d",
    accept,
    context: &["rijksregister", "registre national", "niss", "insz", "bis number", "numéro bis", "nrn", "rrn"],
    topics: &[Topic::NationalId, Topic::TaxId, Topic::SocialSecurity],
    regions: &["BE"],
    score: Score { shape: 0.4, structure: 0.4, checksum: 0.9, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<85.07.30-033.28>",
            "rijksregisternummer <85073003328>",
            "<05.07.30-001.58>",
            "numéro national : <850730-033-28>",
            "BIS number <85473000149>",
            "tax ID: <00012511119>",
            "rijksregisternummer <85.07.30-033.29>",
        ],
        misses: &[
            "85.07.30-033.29",
            "85.13.30-033.28",
            "185073003328",
            "85.07.30-033.281",
            "00012511149",
            "2.85.07.30-033.28",
            "rijksregisternummer 85073003329",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let (year, month, day) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    // Neither month nor day is known of everyone.
    let unknown = month % 20 == 0 || day == 0;
    let born = is_date(year, month % 20, day) || unknown;
    let (serial, check) = (number(&d[..9]), number(&d[9..]));
    let with_two = (2_000_000_000 % 97 + serial % 97) % 97;
    let held = [serial % 97, with_two].iter().any(|remainder| 97 - remainder == check);
    if month >= 53 || !born || day > 31 || !c.stands_alone() {
        return None;
    }
    match (held, unknown) {
        (true, true) => c.accept(Evidence::Structure),
        (true, false) => c.accept(Evidence::Checksum),
        (false, false) if c.bytes()[2] == b'.' => c.accept(Evidence::Shape),
        (false, _) => None,
    }
}
