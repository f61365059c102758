//! US individual taxpayer identification number: written as a Social Security number, area 900 to 999, and a group from
//! the ranges set aside for it.
//! Source: Internal Revenue Service, Publication 4757 and IRM 3.21.263 (groups 50–65, 70–88, 90–92, 94–99).

use super::ssn;
use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_itin",
    entity: "government.us_itin",
    title: "US individual taxpayer identification number",
    source: "Internal Revenue Service, Publication 4757; IRM 3.21.263",
    start: Start::Token,
    pattern: ssn::PATTERN,
    accept,
    context: &["itin", "individual taxpayer"],
    topics: &[Topic::TaxId],
    regions: &["US"],
    score: Score { bare: 0.1, shape: 0.5, structure: 0.7, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["<911-70-1234>", "my ITIN is <912781234>", "taxpayer id <900 94 1234>"],
        misses: &["911701234", "911-66-1234", "911-93-1234", "811-70-1234", "1911-70-1234", "911-70-12345"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    let set_aside = matches!(number(&d[3..5]), 50..=65 | 70..=88 | 90..=92 | 94..=99);
    if d[0] == 9 && set_aside { c.accept(ssn::written(c)?) } else { None }
}
