//! Dutch driving licence (rijbewijs): ten digits.
//! Source: RDW, rijbewijsnummer; Council of the EU, PRADO, NLD-FO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nl_driving_licence",
    entity: "government.nl_driving_licence",
    title: "Dutch driving licence",
    source: "RDW; Council of the EU, PRADO, NLD-FO",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["rijbewijs", "dutch driving licence", "dutch driver"],
    regions: &["NL"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["rijbewijs <4234567890>", "rijbewijsnummer: <5123456784>", "Dutch driving licence <3123456789>"],
        misses: &["4234567890", "rijbewijs 42345678901", "rijbewijs 423456789", "rijbewijs 4234567890-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes()[0] > b'2' && c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
