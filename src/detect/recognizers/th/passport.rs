//! Thai passport number: one or two letters and six or seven digits.
//! Source: Department of Consular Affairs of Thailand, passport specimen; ICAO Doc 9303 part 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "th_passport",
    entity: "government.th_passport",
    title: "Thai passport number",
    source: "Department of Consular Affairs of Thailand, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{6,7}",
    accept,
    context: &["สือเดิน", "พาสปอร์ต"],
    regions: &["TH"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["หนังสือเดินทางเลขที่ <KW1234567>", "พาสปอร์ต <AA1234567>", "หนังสือเดินทาง <z123456>"],
        misses: &["AA1234567", "หนังสือเดินทาง AAA123456", "passport AA12345678", "passport A12345"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
