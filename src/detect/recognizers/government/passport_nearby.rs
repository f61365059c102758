//! Passport numbers that stand near a word for passport, and not [right after it](super::super::passport): letters and seven digits or so, or only digits.
//! Source: ICAO Doc 9303 part 4, number of the document; Council of the EU, PRADO.

use super::super::passport::reads_as_number;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "passport_nearby",
    entity: "government.passport",
    title: "Passport number, near a word for it",
    source: "ICAO Doc 9303 part 4; Council of the EU, PRADO",
    start: Start::Token,
    pattern: r"[A-Z]{1,2}\d{6,8}|\d{8,9}",
    accept,
    topics: &[Topic::Passport],
    score: Score { with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "passport of Ana Silva, born in Porto, <CA123456>",
            "<AB123456> is my passport",
            "I lost it, the passport with <X1234567>",
            "my passport no. is <340007237>",
        ],
        misses: &[
            "CA123456",
            "passport A4 form DS11",
            "passport B1234",
            "passport-js FOO12345678",
            "passport CA123456-1",
            "passport, valid until 20301231",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if reads_as_number(c, 9) { c.accept(Evidence::Shape) } else { None }
}
