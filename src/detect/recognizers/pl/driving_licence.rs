//! Polish driving licence: serial of the authority, year, authority (`00123/15/3021`).
//! Source: Rozporządzenie w sprawie wzorów dokumentów stwierdzających uprawnienia do kierowania pojazdami, field 5.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pl_driving_licence",
    entity: "government.pl_driving_licence",
    title: "Polish driving licence",
    source: "Rozporządzenie w sprawie wzorów dokumentów stwierdzających uprawnienia do kierowania pojazdami",
    start: Start::Token,
    pattern: r"\d{5}/\d\d/\d{4}",
    accept,
    context: &["prawa jazdy", "prawem jazdy"],
    topics: &[Topic::DrivingLicence],
    regions: &["PL"],
    score: Score { structure: 0.5, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["prawo jazdy <00100/13/1007>", "nr <00123/15/3021>", "driving licence <04512/99/0264>"],
        misses: &["00123/15/3121", "100123/15/3021", "00123/15/30211", "00123/15", "12/00123/15/3021"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    // The authority's code begins with its voivodeship, an even number up to 32.
    let voivodeship = number(&d[7..9]);
    let held = matches!(voivodeship, 2..=32) && voivodeship.is_multiple_of(2);
    let held = held && c.stands_alone() && c.before() != b'/' && c.after() != b'/';
    if held { c.accept(Evidence::Structure) } else { None }
}
