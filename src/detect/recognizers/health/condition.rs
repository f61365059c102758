//! Illness, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::person::said_of::said_of_person;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "condition",
    entity: "health.condition",
    title: "Illness",
    source: "GDPR, Art. 9 and 10; usage",
    start: Start::Word(Topic::Condition),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "I have <diabetes>, what may I eat?",
            "my mother was diagnosed with <cancer>",
            "she has <asthma>",
            "ich habe <Diabetes>",
            "tengo <asma>",
            "j'ai un <cancer>",
        ],
        misses: &[
            "What is diabetes?",
            "treatments for people with asthma",
            "cancer research",
            "I want to read about depression",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    said_of_person(c.text, c.start).then_some(())?;
    c.accept(Evidence::Structure)
}
