//! Disability, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::person::said_of::said_of_person;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "disability",
    entity: "demographic.disability",
    title: "Disability",
    source: "GDPR, Art. 9 and 10; usage",
    start: Start::Word(Topic::Disability),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["I'm <disabled>", "my daughter is <deaf>", "he is <blind>", "ich bin <behindert>"],
        misses: &["the button is disabled", "a blind test", "deaf education"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    said_of_person(c.text, c.start).then_some(())?;
    c.accept(Evidence::Structure)
}
