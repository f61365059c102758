//! Vietnamese passport number: a letter and seven digits, or eight.
//! Source: Immigration Department of Vietnam, passport specimen; ICAO Doc 9303 part 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "vn_passport",
    entity: "government.vn_passport",
    title: "Vietnamese passport number",
    source: "Immigration Department of Vietnam, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{7,8}",
    accept,
    context: &["hộ chiếu", "ho chieu"],
    regions: &["VN"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["hộ chiếu số <B1234567>", "ho chieu <C12345678>", "số hộ chiếu: <N0123456>"],
        misses: &["B1234567", "hộ chiếu BA1234567890", "passport B123456789", "passport 1-B1234567X"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
