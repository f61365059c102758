//! Immigration status or criminal record, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::recognizer::{Examples, Recognizer, Start};
use crate::detect::recognizers::person::said_of;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "legal_status",
    entity: "demographic.legal_status",
    title: "Immigration status or criminal record",
    start: Start::Word(Topic::LegalStatus),
    examples: Examples {
        hits: &[
            "I'm <undocumented>",
            "my brother was <convicted> of theft",
            "I am an <asylum> seeker",
            "he was <deported>",
        ],
        misses: &["the convicted man in the film", "an undocumented feature", "asylum law"],
    },
    ..said_of::BASE
};
