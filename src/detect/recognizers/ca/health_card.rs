//! Health card of a Canadian province other than Quebec. Ontario: ten digits, Luhn, and a version of two letters. British
//! Columbia: ten digits that begin with 9, weighted modulo 11. The others: eight, nine, ten or twelve plain digits.
//! Source: Ontario Ministry of Health, "Health Card Validation Reference Manual"; British Columbia Ministry of Health,
//! "Personal Health Number Check Digit"; the provinces' plans.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{luhn, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_health_card",
    entity: "health.ca_health_card",
    title: "Canadian provincial health card number",
    source: "Ontario, Health Card Validation Reference Manual; British Columbia, Personal Health Number Check Digit",
    start: Start::Token,
    pattern: r"\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Za-z]{2})?|\d{5}-?\d{4}|\d{3}[ -]\d{3}[ -]\d{3}|\d{8}|\d{12}",
    accept,
    context: &["ohip", "msp", "phn", "ahcip", "health number", "healthcare number", "health care number"],
    topics: &[Topic::HealthInsurance],
    regions: &["CA"],
    score: Score { bare: 0.1, shape: 0.3, checksum: 0.75, with_context: 0.86, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "OHIP <9876-543-217-AB>",
            "<9876 543 217 XK>",
            "PHN: <9123 456 789>",
            "Alberta health care number <12345-6789>",
        ],
        misses: &["9876543217", "9876-543-217", "9876 543 216 XK", "9123456789", "health card 1234567", "2024-11-22"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let Some(d) = c.digit_array::<10>() else {
        return c.accept(Evidence::Bare);
    };
    let ontario = luhn(d.into_iter());
    let versioned = c.bytes().last().is_some_and(u8::is_ascii_uppercase);
    if ontario && versioned && !c.is_unbroken() {
        return c.accept(Evidence::Checksum);
    }
    let rest = weighted_sum(&d[1..], &[2, 4, 8, 5, 10, 9, 7, 3]) % 11;
    let british_columbia = d[0] == 9 && 11 - rest == u32::from(d[9]);
    c.accept(if ontario || british_columbia { Evidence::Shape } else { Evidence::Bare })
}
