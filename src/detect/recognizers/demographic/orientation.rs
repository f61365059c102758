//! Sexual orientation or gender identity, said of somebody. Source: usage; GDPR, Art. 9 and 10.

use crate::detect::recognizer::{Examples, Recognizer, Start};
use crate::detect::recognizers::person::said_of;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "orientation",
    entity: "demographic.orientation",
    title: "Sexual orientation or gender identity",
    start: Start::Word(Topic::Orientation),
    examples: Examples {
        hits: &["as I am a <gay> man", "I'm <bisexual>", "my son is <transgender>", "ich bin <schwul>"],
        misses: &["the gay rights movement", "a lesbian novel", "what is bisexual?"],
    },
    ..said_of::BASE
};
