//! Colombian tax number (NIT) of companies and people: the citizen's card or nine digits, and a check digit.
//! Source: DIAN, Orden Administrativa 4/1989; modulo 11, weights that are primes from 3.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "co_nit",
    entity: "government.co_nit",
    title: "Colombian tax number (NIT)",
    source: "DIAN, Orden Administrativa 4/1989",
    start: Start::Token,
    pattern: r"\d{8,10}-?\d|\d{1,3}\.\d{3}\.\d{3}-\d",
    accept,
    context: &["nit", "dian"],
    topics: &[Topic::TaxId],
    regions: &["CO"],
    score: Score { bare: 0.15, structure: 0.6, checksum: 0.85, with_context: 0.93, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<213.123.432-1>", "NIT <213123432-1>", "el NIT es <2131234321>"],
        misses: &["213.123.432-2", "2131234321", "NIT 2131234325", "213.123.432-12", "1-213.123.432-1"],
    },
    ..Recognizer::BASE
};

/// From the right, beside the check digit.
const WEIGHTS: [u32; 10] = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut from_the_right = c.digits().rev().map(u32::from);
    let written = from_the_right.next()?;
    let sum: u32 = from_the_right.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let check = match sum % 11 {
        rest @ 0..=1 => rest,
        rest => 11 - rest,
    };
    if check != written || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(match (c.is_unbroken(), c.bytes().contains(&b'.')) {
        (true, _) => Evidence::Bare,
        (_, true) => Evidence::Checksum,
        (_, false) => Evidence::Structure,
    })
}
