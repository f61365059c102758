//! Disability, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::recognizer::{Examples, Recognizer, Start};
use crate::detect::recognizers::person::said_of;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "disability",
    entity: "demographic.disability",
    title: "Disability",
    start: Start::Word(Topic::Disability),
    examples: Examples {
        hits: &[
            "I'm <disabled>",
            "my daughter is <deaf>",
            "he is <blind>",
            "she is <blind>です",
            "ich bin <behindert>",
        ],
        misses: &["the button is disabled", "a blind test", "my account is disabled", "deaf education"],
    },
    ..said_of::BASE
};
