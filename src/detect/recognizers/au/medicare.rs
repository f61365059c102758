//! Australian Medicare card number: eight digits beginning with 2 to 6, a check digit, the card's issue; a tenth or eleventh
//! for the person's line.
//! Source: Services Australia, "Medicare card"; National Health Data Dictionary, METeOR 270101.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_medicare",
    entity: "health.au_medicare",
    title: "Australian Medicare card number",
    source: "Services Australia, Medicare card; METeOR 270101",
    start: Start::Token,
    pattern: r"\d{10,11}|\d{4}[ -]\d{5}[ -]\d(?:[ /-]\d)?",
    accept,
    context: &["medicare", "irn"],
    topics: &[Topic::HealthInsurance],
    regions: &["AU"],
    score: Score { structure: 0.35, checksum: 0.75, with_context: 0.97, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["<2123 45670 1>", "my Medicare number: <2123456701>", "Medicare <2123-45670-1>", "<2123 45670 1/2>"],
        misses: &["2123 25870 1", "2123258701", "2123456701", "212345670221", "2123456702AF", "7123 45670 1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut digits = [0; 9];
    digits.iter_mut().zip(c.digits()).for_each(|(slot, digit)| *slot = digit);
    let sum = weighted_sum(digits, &[1, 3, 7, 9, 1, 3, 7, 9]);
    if !matches!(digits[0], 2..=6) || sum % 10 != u32::from(digits[8]) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[4].is_ascii_digit() { Evidence::Structure } else { Evidence::Checksum })
}
