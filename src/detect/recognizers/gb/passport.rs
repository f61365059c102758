//! UK passport: nine digits.
//! Source: HM Passport Office; Council of the EU, PRADO, GBR-AO. Beside the word “passport” alone, `passport` finds it.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_passport",
    entity: "government.uk_passport",
    title: "UK passport",
    source: "HM Passport Office; Council of the EU, PRADO, GBR-AO",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    context: &["uk passport", "british passport", "gb passport", "hmpo"],
    regions: &["GB"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["UK passport <107185703>", "my British passport number is <925665416>", "HMPO ref <533380006>"],
        misses: &["107185703", "British passport 1071857034", "UK passport 10718570", "UK passport 107185703-5"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
