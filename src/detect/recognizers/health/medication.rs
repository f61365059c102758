//! Medicine, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::recognizer::{Examples, Recognizer, Start};
use crate::detect::recognizers::person::said_of;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "medication",
    entity: "health.medication",
    title: "Medicine",
    start: Start::Word(Topic::Medication),
    examples: Examples {
        hits: &[
            "my mother takes <metformin>",
            "I am on <sertraline>",
            "I take <insulin> daily",
            "ich nehme <Ibuprofen>",
        ],
        misses: &["What is metformin?", "the price of insulin", "side effects of sertraline"],
    },
    ..said_of::BASE
};
