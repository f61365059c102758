//! The number of an identity card or of a person in a state's register, of whatever country, after a label such as
//! “national ID”.
//! Source: the label; the countries' own forms are in their folders.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "national_id",
    entity: "government.national_id",
    title: "number of an identity card, after a label",
    source: "the label: each country has its own rules",
    start: Start::Cue(Topic::NationalId),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 6)?),
    topics: &[Topic::NationalId],
    score: Score { shape: 0.7, structure: 0.82, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "national ID (LK): <188888388x>",
            "my national ID is <58994408>",
            "identity card number: <CA79382RA>",
            "id number: <34543-2323471-1>",
        ],
        misses: &[
            "58994407",
            "my national ID is expired since 2019-05-01",
            "identity card from 12.05.2019",
            "id number 12345",
            "id card v2",
        ],
    },
    ..Recognizer::BASE
};
