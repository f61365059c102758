//! Philippine passport number: `P`, seven digits and a letter; before 2016 one or two letters and six or seven digits.
//! Source: Department of Foreign Affairs of the Philippines, passport specimen; ICAO Doc 9303 part 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ph_passport",
    entity: "government.ph_passport",
    title: "Philippine passport number",
    source: "Department of Foreign Affairs of the Philippines, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{7}[A-Za-z]|[A-Za-z]{1,2}\d{6,7}",
    accept,
    context: &["pasaporte"],
    topics: &[Topic::Passport],
    regions: &["PH"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["passport <P1234567A>", "pasaporte: <P7654321B>", "my passport number is <X1234567Y>"],
        misses: &["P1234567A", "passport XY12345", "passport P1234567AB", "passport XYZ12345"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
