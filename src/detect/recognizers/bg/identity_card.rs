//! Bulgarian identity card (лична карта): nine digits, or two letters and seven digits on cards from 2024.
//! Source: Закон за българските лични документи; Council of the EU, PRADO, document BGR-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bg_identity_card",
    entity: "government.bg_identity_card",
    title: "Bulgarian identity card",
    source: "Закон за българските лични документи; Council of the EU, PRADO, BGR-BO",
    start: Start::Token,
    pattern: r"\d{9}|[A-Z]{2} ?\d{7}",
    accept,
    context: &["лична карта", "личната карта", "л.к.", "lichna karta"],
    topics: &[Topic::NationalId],
    regions: &["BG"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["лична карта <642305819>", "номер на личната карта: <AA0000000>", "lichna karta <600000001>"],
        misses: &["642305819", "лична карта 64230581", "лична карта 6423058190", "лична карта 642305819-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
