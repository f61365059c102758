//! Korean passport number: `M`, `S`, `R`, `O`, `D` or `G` and eight digits; since December 2021 three digits, a letter and four
//! digits.
//! Source: Ministry of Foreign Affairs of Korea, Passport Act enforcement decree; the new passport of 2021.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kr_passport",
    entity: "government.kr_passport",
    title: "Korean passport number",
    source: "Ministry of Foreign Affairs of Korea, the new passport of 2021",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{3}[A-Za-z]\d{4}|[A-Za-z]\d{8}",
    accept,
    context: &["여권번호"],
    topics: &[Topic::Passport],
    regions: &["KR"],
    score: Score { bare: 0.2, shape: 0.5, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["<M123A4567>", "여권번호 <R12345678>", "passport: <m456B7890>", "<S001C0001>"],
        misses: &["M12345678", "M12A4567", "MM123A4567", "M123AB567", "M123-A4567", "M123A45678", "m456b7890"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !b"MSRODG".contains(&bytes[0].to_ascii_uppercase()) || !c.stands_alone() {
        return None;
    }
    // In lower case throughout, it may be a piece of a hash or of a file's name.
    let shape = bytes[4].is_ascii_uppercase() || bytes[0].is_ascii_uppercase() && bytes[4].is_ascii_alphabetic();
    c.accept(if shape { Evidence::Shape } else { Evidence::Bare })
}
