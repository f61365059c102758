//! Sri Lankan passport number: `N` or another letter and seven digits.
//! Source: Department of Immigration and Emigration of Sri Lanka, passport specimen.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "lk_passport",
    entity: "government.lk_passport",
    title: "Sri Lankan passport number",
    source: "Department of Immigration and Emigration of Sri Lanka, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{7}",
    accept,
    context: &["ගමන් බලපත්", "கடவுச்சீட்டு"],
    regions: &["LK"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["ගමන් බලපත්‍ර අංකය <N1234567>", "கடவுச்சீட்டு எண் <N7654321>", "கடவுச்சீட்டு <OL1234567>"],
        misses: &["N1234567", "passport N123456789", "passport NA12345", "கடவுச்சீட்டு N12345678"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
