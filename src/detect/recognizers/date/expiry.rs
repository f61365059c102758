//! Date to which a document is valid. Source: usage; ISO 8601 and the customary orders of day, month and year.

use super::day;
use crate::detect::recognizer::{Examples, Recognizer};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "expiry_date",
    entity: "date.expiry",
    title: "Date to which a document is valid",
    topics: &[Topic::Expiry],
    against: &["born", "birth", "dob"],
    examples: Examples {
        hits: &["my passport expires on <3 May 2028>", "expiry date: <2028-05-03>", "gültig bis <03.05.2028>"],
        misses: &["the meeting is on 3 May 2025", "the offer expires soon", "the token expires in 3600"],
    },
    ..day::BASE
};
