//! Immigration status or criminal record, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::person::said_of::said_of_person;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "legal_status",
    entity: "demographic.legal_status",
    title: "Immigration status or criminal record",
    source: "GDPR, Art. 9 and 10; usage",
    start: Start::Word(Topic::LegalStatus),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "I'm <undocumented>",
            "my brother was <convicted> of theft",
            "I am an <asylum> seeker",
            "he was <deported>",
        ],
        misses: &["the convicted man in the film", "an undocumented feature", "asylum law"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    said_of_person(c.text, c.start).then_some(())?;
    c.accept(Evidence::Structure)
}
