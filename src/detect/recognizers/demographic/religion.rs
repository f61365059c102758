//! Religion, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::person::said_of::said_of_person;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "religion",
    entity: "demographic.religion",
    title: "Religion",
    source: "GDPR, Art. 9 and 10; usage",
    start: Start::Word(Topic::Religion),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["I'm <Muslim>", "my wife is <Jewish>", "I am a <catholic>", "ich bin <katholisch>"],
        misses: &["the Muslim world", "a Jewish holiday", "What is Buddhist art?"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    said_of_person(c.text, c.start).then_some(())?;
    c.accept(Evidence::Structure)
}
