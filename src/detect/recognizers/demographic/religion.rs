//! Religion, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::recognizer::{Examples, Recognizer, Start};
use crate::detect::recognizers::person::said_of;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "religion",
    entity: "demographic.religion",
    title: "Religion",
    start: Start::Word(Topic::Religion),
    examples: Examples {
        hits: &["I'm <Muslim>", "my wife is <Jewish>", "I am a <catholic>", "ich bin <katholisch>"],
        misses: &["the Muslim world", "a Jewish holiday", "What is Buddhist art?"],
    },
    ..said_of::BASE
};
