//! Lithuanian personal code (asmens kodas): sex and century, date of birth, serial, check digit, as in Estonia. A number alone
//! doesn't say which of the two it is; a word does.
//! Source: Lietuvos Respublikos gyventojų registro įstatymas, art. 8.

use super::super::ee::personal_code::holds;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "lt_personal_code",
    entity: "government.lt_personal_code",
    title: "Lithuanian personal code",
    source: "Lietuvos Respublikos gyventojų registro įstatymas, art. 8",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["asmens kodas", "asmens kodo", "asmens kodą", "a.k."],
    regions: &["LT"],
    score: Score { checksum: 0.74, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "asmens kodas: <38203022843>",
            "mano asmens kodas <61007166029>",
            "asmens kodo <33309240064>",
            "asmens kodas <38203022844>",
        ],
        misses: &["38203022844", "asmens kodas 38213022840", "asmens kodas 382030228430", "38213022840"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array()?;
    if c.stands_alone() { c.accept_checked(matches!(d[0], 3..=6) && holds(&d)) } else { None }
}
