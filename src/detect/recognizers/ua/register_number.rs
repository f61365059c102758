//! UNZR, the record number of the Ukrainian demographic register: date of birth, `-`, five digits.
//! Source: Закон України про Єдиний державний демографічний реєстр, art. 10. The last digit checks the others; the rule is not
//! published.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ua_register_number",
    entity: "government.ua_register_number",
    title: "Ukrainian demographic register number (UNZR)",
    source: "Закон України про Єдиний державний демографічний реєстр, art. 10",
    start: Start::Token,
    pattern: r"\d{8}-\d{5}",
    accept,
    context: &["унзр", "unzr", "запис №", "record no"],
    topics: &[Topic::NationalId],
    regions: &["UA"],
    score: Score { structure: 0.4, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["унзр <19910824-00026>", "УНЗР (unzr) <20010315-12345>", "record no. <19850101-00517>"],
        misses: &["19910824-00026", "унзр 19911324-00026", "унзр 19910824-000261", "унзр 119910824-00026"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let year = number(&d[..4]);
    let held = (1900..2040).contains(&year) && is_date(year, number(&d[4..6]), number(&d[6..8]));
    if held && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
