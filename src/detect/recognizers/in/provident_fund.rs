//! Universal account number (UAN) of the Indian employees' provident fund: twelve digits, beginning with 10 so far.
//! Source: Employees' Provident Fund Organisation of India, "Universal Account Number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_provident_fund",
    entity: "government.in_provident_fund",
    title: "Indian provident fund number (UAN)",
    source: "Employees' Provident Fund Organisation of India, Universal Account Number",
    start: Start::Token,
    pattern: r"\d{12}|\d{4} \d{4} \d{4}",
    accept,
    context: &["uan", "uan number", "uan no", "epf", "epfo", "provident fund", "pf number", "pf account"],
    regions: &["IN"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["my UAN is <100123456789>", "EPFO UAN number: <101987654321>", "provident fund <1001 2345 6789>"],
        misses: &["100123456789", "UAN 200123456789", "UAN 10012345678", "UAN 1001234567891"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.number(0..2) != 10 || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
