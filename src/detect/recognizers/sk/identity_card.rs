//! Slovak identity card (občiansky preukaz): two letters, six digits. The passport has seven digits.
//! Source: zákon č. 395/2019 Z. z. o občianskych preukazoch; Council of the EU, PRADO, documents SVK-BO and SVK-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sk_identity_card",
    entity: "government.sk_identity_card",
    title: "Slovak identity card",
    source: "Zákon č. 395/2019 Z. z.; Council of the EU, PRADO, SVK-BO",
    start: Start::Token,
    pattern: r"[A-Z]{2} ?\d{6}",
    accept,
    context: &["občiansky preukaz", "občianskeho preukazu", "občianky", "obciansky preukaz", "č. op"],
    topics: &[Topic::NationalId],
    regions: &["SK"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "občiansky preukaz <EA123456>",
            "číslo občianskeho preukazu: <HA 654321>",
            "obciansky preukaz <SP000001>",
        ],
        misses: &[
            "EA123456",
            "občiansky preukaz EA12345",
            "občiansky preukaz XEA123456",
            "občiansky preukaz EA1234567",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Shape) } else { None }
}
