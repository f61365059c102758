//! Dominican identity and voter's card (cédula): municipality, serial, Luhn. Some old ones break the rule.
//! Source: Junta Central Electoral, Ley 8-92.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "do_cedula",
    entity: "government.do_cedula",
    title: "Dominican identity card number",
    source: "Junta Central Electoral, Ley 8-92",
    start: Start::Token,
    pattern: r"\d{11}|(?:[A-Z]{2})?\d{3}-\d{7}-\d",
    accept,
    context: &["cédula", "cedula", "junta central"],
    topics: &[Topic::NationalId, Topic::VoterId],
    regions: &["DO"],
    score: Score { bare: 0.2, shape: 0.5, checksum: 0.9, with_context: 0.94, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<001-1391820-5>", "mi cédula es <00113918205>", "cédula: <402-1234567-1>"],
        misses: &["00113918205", "cédula 00113918204", "001-1391820-55", "1-001-1391820-5"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let country = c.bytes()[0].is_ascii_alphabetic();
    if (country && !c.bytes().starts_with(b"DO")) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    match (c.is_unbroken(), luhn(c.digits())) {
        (false, true) => c.accept(Evidence::Checksum),
        (false, false) => c.accept(Evidence::Shape),
        (true, true) => c.accept(Evidence::Bare),
        (true, false) => None,
    }
}
