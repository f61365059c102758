//! Date of birth. Source: usage; ISO 8601 and the customary orders of day, month and year.

use super::day;
use crate::detect::recognizer::{Examples, Recognizer};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "birth_date",
    entity: "date.birth",
    title: "Date of birth",
    topics: &[Topic::Birth],
    against: &[
        "expir",
        "expiry",
        "expires",
        "expiration",
        "valid until",
        "issued",
        "admission",
        "admitted",
        "visit",
        "appointment",
        "due",
        "hired",
        "start date",
        "service",
        "created",
        "updated",
        "seen",
        "deceased",
        "died",
        "passed away",
    ],
    examples: Examples {
        hits: &[
            "I was born on <3 May 1980> in Leeds",
            "DOB: <1963-10-12>",
            "geboren am <03.05.1980>",
            "née le <14 juillet 1985>",
            "nací el <3 de mayo de 1980>",
            "生年月日: <1980年5月3日>",
            "my birthday is <May 3rd>",
            "urodzona <9 września 1909>",
            "{\"dob\": \"<1961-04-04>\"}",
            "name,dob\nAna,<1961-04-04>",
        ],
        misses: &[
            "the meeting is on 3 May 2025",
            "version 1.2.3 was born",
            "DOB: unknown",
            "born in 10.0.0.1",
            "2024-05-03T10:00:00Z",
        ],
    },
    ..day::BASE
};
