//! New Zealand passport number: one or two letters of the series and six digits.
//! Source: Department of Internal Affairs of New Zealand, passport specimen; Confirmation Service, document numbers.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nz_passport",
    entity: "government.nz_passport",
    title: "New Zealand passport number",
    source: "Department of Internal Affairs of New Zealand, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{6}",
    accept,
    context: &["nz passport", "uruwhenua"],
    topics: &[Topic::Passport],
    regions: &["NZ"],
    score: Score { bare: 0.15, with_context: 0.9, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["NZ passport <LM012345>", "uruwhenua <RA123456>", "NZ passport number <lf012345>"],
        misses: &["LA012345", "passport EZ0123456789", "passport LA01234", "passport XLA012345"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let [first, second, ..] = *c.bytes() else { return None };
    let series = match first.to_ascii_uppercase() {
        b'L' => second.is_ascii_alphabetic(),
        b'E' => matches!(second.to_ascii_uppercase(), b'A' | b'P'),
        b'R' => matches!(second.to_ascii_uppercase(), b'A' | b'B'),
        b'N' => second.is_ascii_digit(),
        _ => false,
    };
    if !series || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
