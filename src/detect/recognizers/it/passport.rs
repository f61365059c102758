//! Italian passport: two letters and seven digits.
//! Source: Polizia di Stato; Council of the EU, PRADO, ITA-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "it_passport",
    entity: "government.it_passport",
    title: "Italian passport",
    source: "Polizia di Stato; Council of the EU, PRADO, ITA-AO",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{7}",
    accept,
    context: &["passaporto", "italian passport"],
    regions: &["IT"],
    score: Score { with_context: 0.95, with_region: 0.3, ..Score::ZERO },
    examples: Examples {
        hits: &["passaporto <AA7654321>", "Italian passport: <YA1234567>", "il mio passaporto è <ya1234567>"],
        misses: &["AA7654321", "passaporto KAK001122", "passaporto AA76543211", "passaporto XAA7654321"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
