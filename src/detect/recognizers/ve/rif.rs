//! Venezuelan tax register number (RIF): a letter for the kind of person, eight digits, a check digit.
//! Source: SENIAT, Providencia 0048/2011; weights 3, 2, 7 to 2 and four for each step of the letter, modulo 11.

use super::cedula::kind;
use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ve_rif",
    entity: "government.ve_rif",
    title: "Venezuelan tax register number (RIF)",
    source: "SENIAT, Providencia 0048/2011",
    start: Start::Token,
    pattern: r"[A-Za-z]?\d{8}-?\d",
    accept,
    context: &["rif", "seniat"],
    topics: &[Topic::TaxId],
    regions: &["VE"],
    score: Score { bare: 0.4, shape: 0.5, checksum: 0.93, with_context: 0.96, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<V-11470283-4>", "RIF: <v114702834>", "<J-12345678-9>", "RIF <J-07013380-5>"],
        misses: &["V114702834", "V-114702834-5", "X-11470283-4", "RIF V-1147028-4", "V-11470283-45"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let (start, kind) = kind(c, b"VEJPG")?;
    let d = c.digit_array::<9>()?;
    let sum = weighted_sum(d, &[3, 2, 7, 6, 5, 4, 3, 2]) + 4 * (kind as u32 + 1);
    let check = match 11 - sum % 11 {
        10 | 11 => 0,
        digit => digit,
    };
    let dashed = start < c.start && !c.is_unbroken();
    let evidence = match (check == u32::from(d[8]), dashed) {
        _ if !c.stands_alone() => return None,
        (true, true) => Evidence::Checksum,
        (false, true) => Evidence::Shape,
        (true, false) => Evidence::Bare,
        (false, false) => return None,
    };
    c.accept_span(start, c.end, evidence)
}
