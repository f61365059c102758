//! Spanish passport: two or three letters and six digits, an optional check letter or digit.
//! Source: Real Decreto 896/2003; Council of the EU, PRADO, ESP-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_passport",
    entity: "government.es_passport",
    title: "Spanish passport",
    source: "Real Decreto 896/2003; Council of the EU, PRADO, ESP-AO",
    start: Start::Token,
    pattern: r"[A-Z]{2,3}\d{6}|[a-z]{2,3}\d{6}",
    accept,
    context: &["pasaporte", "spanish passport"],
    topics: &[Topic::Passport],
    regions: &["ES"],
    score: Score { bare: 0.1, structure: 0.3, with_context: 0.92, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["pasaporte <AAA123456>", "mi pasaporte es <PAB654321>", "Spanish passport: <AF238143>"],
        misses: &["AA123456", "pasaporte AAAA12345", "pasaporte AAA1234567", "pasaporte XAAA123456", "AAA123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().len() == 9 { Evidence::Structure } else { Evidence::Bare })
}
