//! Irish passport and passport card: a letter or two, then seven or eight digits.
//! Source: Department of Foreign Affairs; Council of the EU, PRADO, IRL-AO and IRL-TO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ie_passport",
    entity: "government.ie_passport",
    title: "Irish passport",
    source: "Department of Foreign Affairs; Council of the EU, PRADO, IRL-AO and IRL-TO",
    start: Start::Token,
    pattern: r"[A-Z]{1,2}\d{7,8}",
    accept,
    context: &["irish passport", "ireland passport", "irish passport card"],
    regions: &["IE"],
    score: Score { structure: 0.3, with_context: 0.95, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["Irish passport <XN0019390>", "my irish passport: <X65097105>", "Irish passport card <PA1234567>"],
        misses: &["XND012345", "X65097105", "Irish passport X650971055", "Irish passport AX6509710"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes().len() == 9 && matches!(c.bytes()[0], b'L' | b'P' | b'X') && c.stands_alone() {
        c.accept(Evidence::Structure)
    } else {
        None
    }
}
