//! Illness, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::recognizer::{Examples, Recognizer, Start};
use crate::detect::recognizers::person::said_of;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "condition",
    entity: "health.condition",
    title: "Illness",
    start: Start::Word(Topic::Condition),
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
            "My dog has cancer",
            "mi gata tiene diabetes",
        ],
    },
    ..said_of::BASE
};
