//! Rwandan national identity number: status, year of birth, sex, serial, issues, two check digits whose rule is not
//! published.
//! Source: National Identification Agency, Law 14/2008.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "rw_national_id",
    entity: "government.rw_national_id",
    title: "Rwandan national identity number",
    source: "National Identification Agency, Law 14/2008",
    start: Start::Token,
    pattern: r"\d{16}|\d \d{4} \d \d{7} \d \d{2}",
    accept,
    context: &["indangamuntu", "irangamuntu", "rwanda", "nida"],
    topics: &[Topic::NationalId],
    regions: &["RW"],
    score: Score { bare: 0.4, structure: 0.9, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<1 1985 8 0012345 1 23>", "indangamuntu: <1198580012345123>", "national ID <1199070012345045>"],
        misses: &["1198580012345123", "national id 1198560012345123", "1 2085 8 0012345 1 23"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<16>()?;
    let born = (1900..2040).contains(&number(&d[1..5]));
    if !matches!(d[0], 1..=3) || !born || !matches!(d[5], 7 | 8) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Structure })
}
