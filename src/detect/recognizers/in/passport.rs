//! Indian passport number: a letter, seven digits.
//! Source: Ministry of External Affairs, Passport Seva, "Instructions for filling of the passport application form".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_passport",
    entity: "government.in_passport",
    title: "Indian passport number",
    source: "Ministry of External Affairs of India, Passport Seva, instructions for applicants",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{2} ?\d{5}",
    accept,
    topics: &[Topic::Passport],
    regions: &["IN"],
    score: Score { bare: 0.15, with_context: 0.9, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["my passport number is <T3569075>", "passport: <a2096457>", "पासपोर्ट नंबर <M10 45671>"],
        misses: &[
            "T3569075",
            "passport number T356907",
            "passport T0569075",
            "passport AT3569075",
            "passport T35690751",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let given =
        !matches!(bytes[0].to_ascii_uppercase(), b'Q' | b'X' | b'Z') && bytes[1] != b'0' && !bytes.ends_with(b"0");
    if !given || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
