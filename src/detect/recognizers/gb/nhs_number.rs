//! NHS number of England, Wales and the Isle of Man, and what Scotland (CHI) and Northern Ireland (H&C) issue in the same
//! form: ten digits, the last a check digit.
//! Source: NHS Data Model and Dictionary, NHS NUMBER.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_nhs_number",
    entity: "health.uk_nhs_number",
    title: "NHS number",
    source: "NHS Data Model and Dictionary, NHS NUMBER, modulus 11",
    start: Start::Token,
    pattern: r"\d{10}|\d{3}[ -]\d{3}[ -]\d{4}",
    accept,
    context: &["nhs", "chi number", "health service", "h&c number"],
    topics: &[Topic::HealthInsurance],
    against: &["phone", "tel", "isbn", "call"],
    regions: &["GB"],
    // Written 3-3-4 a number may as well be a North American telephone number.
    score: Score { structure: 0.25, checksum: 0.45, with_context: 0.97, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "NHS number <943 476 5919>",
            "her NHS no. is <9434765919>",
            "nhs: <401-023-2137>",
            "My NHS number: <485 777 3457>.",
        ],
        misses: &[
            "9434765919",
            "NHS number 943 476 5918",
            "NHS number 94347659190",
            "NHS 943-476 5919",
            "NHS 0.9434765919",
            "NHS number 0000000000",
        ],
    },
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held =
        weighted_sum(d, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11) && d[1..].iter().any(|x| *x != d[0]);
    let bytes = c.bytes();
    let grouped = bytes.len() == 12;
    if !held || !c.stands_alone() || (grouped && bytes[3] != bytes[7]) {
        return None;
    }
    c.accept(if grouped { Evidence::Checksum } else { Evidence::Structure })
}
