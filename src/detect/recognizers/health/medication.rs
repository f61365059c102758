//! Medicine, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::person::said_of::said_of_person;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "medication",
    entity: "health.medication",
    title: "Medicine",
    source: "GDPR, Art. 9 and 10; usage",
    start: Start::Word(Topic::Medication),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my mother takes <metformin>",
            "I am on <sertraline>",
            "I take <insulin> daily",
            "ich nehme <Ibuprofen>",
        ],
        misses: &["What is metformin?", "the price of insulin", "side effects of sertraline"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    said_of_person(c.text, c.start).then_some(())?;
    c.accept(Evidence::Structure)
}
