//! Australian passport number: one or two letters, seven digits.
//! Source: Australian Passport Office, "Passport numbers"; Document Verification Service, match rules.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_passport",
    entity: "government.au_passport",
    title: "Australian passport number",
    source: "Australian Passport Office; Document Verification Service, match rules",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{7}",
    accept,
    context: &["australian passport"],
    topics: &[Topic::Passport],
    regions: &["AU"],
    score: Score { bare: 0.1, with_context: 0.9, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["Australian passport <L0819236>", "passport number (AU): <Q0234560>", "passport <L0123450>"],
        misses: &["L4819236", "passport 1A012345", "passport LA48192361", "passport L48192361"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
