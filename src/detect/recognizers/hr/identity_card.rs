//! Croatian identity card (osobna iskaznica): nine digits.
//! Source: Zakon o osobnoj iskaznici; Council of the EU, PRADO, document HRV-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hr_identity_card",
    entity: "government.hr_identity_card",
    title: "Croatian identity card",
    source: "Zakon o osobnoj iskaznici; Council of the EU, PRADO, HRV-BO",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    context: &[
        "osobna iskaznica",
        "osobne iskaznice",
        "broj osobne",
        "lična karta",
        "lične karte",
        "broj lične",
        "osebna izkaznica",
        "osebne izkaznice",
    ],
    topics: &[Topic::NationalId],
    regions: &["HR", "RS", "SI"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["osobna iskaznica <115501830>", "broj osobne iskaznice: <100000001>", "lična karta <009876543>"],
        misses: &["115501830", "osobna iskaznica 11550183", "osobna iskaznica 1155018300", "lična karta 115501830-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
