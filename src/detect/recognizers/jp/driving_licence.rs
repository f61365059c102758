//! Japanese driving licence number: twelve digits, the first two the prefectural police that gave it.
//! Source: National Police Agency, Road Traffic Act enforcement regulation, form 14.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jp_driving_licence",
    entity: "government.jp_driving_licence",
    title: "Japanese driving licence number",
    source: "Road Traffic Act enforcement regulation of Japan, form 14",
    start: Start::Token,
    pattern: r"\d{12}",
    accept,
    context: &["免許", "免許証", "運転免許", "unten menkyo"],
    regions: &["JP"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["運転免許証番号 <301234567890>", "運転免許 <621098765430>", "免許証の番号は<305506123450>です"],
        misses: &[
            "301234567890",
            "免許 021234567890",
            "免許 30123456789",
            "免許 3012345678901",
            "license number 301234567890",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes()[0] == b'0' || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
