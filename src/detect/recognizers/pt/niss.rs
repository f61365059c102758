//! Portuguese social security number (NISS): eleven digits, the first 1 (people) or 2 (companies), the last a check digit.
//! Source: Instituto da Segurança Social, NISS; weights are the primes from 29 down to 2.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_niss",
    entity: "government.pt_niss",
    title: "Portuguese social security number",
    source: "Instituto da Segurança Social, NISS",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["niss", "seg social", "segurança social"],
    regions: &["PT"],
    score: Score { bare: 0.05, checksum: 0.3, with_context: 0.96, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "NISS: <11000000007>",
            "segurança social <11000000007>",
            "Segurança Social n.º <25123456788>",
            "NISS <12345678901>",
        ],
        misses: &["11000000007", "NISS 110000000071", "NISS 31000000007", "NISS 11000000007-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let sum = weighted_sum(d, &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2]);
    if !matches!(d[0], 1 | 2) || !c.stands_alone() {
        return None;
    }
    // Its own words say more than a check digit does.
    c.accept(if 9 - sum % 10 == u32::from(d[10]) { Evidence::Checksum } else { Evidence::Bare })
}
