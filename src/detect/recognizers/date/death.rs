//! Date of death. Source: usage; ISO 8601 and the customary orders of day, month and year.

use super::day;
use crate::detect::recognizer::{Examples, Recognizer};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "death_date",
    entity: "date.death",
    title: "Date of death",
    topics: &[Topic::Death],
    against: &["born", "birth", "dob"],
    examples: Examples {
        hits: &["my father died on <3 May 2020>", "date of death: <2020-05-03>", "gestorben am <03.05.2020>"],
        misses: &["the meeting is on 3 May 2025", "the project died", "version 1.2.3 died"],
    },
    ..day::BASE
};
