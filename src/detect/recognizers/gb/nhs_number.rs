//! NHS number of England, Wales and the Isle of Man, and what Scotland (CHI) and Northern Ireland (H&C) issue in the same
//! form: ten digits, the last a check digit.
//! Source: NHS Data Model and Dictionary, NHS NUMBER.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_nhs_number",
    entity: "health.uk_nhs_number",
    title: "NHS number",
    source: "NHS Data Model and Dictionary, NHS NUMBER, modulus 11",
    start: Start::Token,
    pattern: r"\d{10}|\d{3}[ -]\d{3}[ -]\d{4}",
    accept,
    context: &["nhs", "nhs no", "nhs number", "chi number", "health service", "h&c number"],
    against: &["phone", "tel", "call"],
    regions: &["GB"],
    // Written 3-3-4 a number may as well be a North American telephone number.
    score: Score { bare: 0.1, structure: 0.25, checksum: 0.45, with_context: 0.97, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "NHS number <943 476 5919>",
            "her NHS no. is <9434765919>",
            "nhs: <401-023-2137>",
            "My NHS number: <485 777 3457>.",
            "NHS number <485 777 3456>",
        ],
        misses: &[
            "9434765919",
            "NHS number 9434765918",
            "943 476 5918",
            "NHS number 94347659190",
            "NHS 943-476 5919",
            "NHS 0.9434765919",
            "NHS number 0000000000",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held = weighted_sum(d, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    let bytes = c.bytes();
    let grouped = bytes.len() == 12;
    if !c.stands_alone() || c.is_one_digit() || (grouped && bytes[3] != bytes[7]) {
        return None;
    }
    match (held, grouped) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) => c.accept(Evidence::Structure),
        (false, true) => c.accept(Evidence::Bare),
        (false, false) => None,
    }
}
