//! Czech identity card (občanský průkaz): nine digits.
//! Source: zákon č. 269/2021 Sb., o občanských průkazech; Council of the EU, PRADO, document CZE-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cz_identity_card",
    entity: "government.cz_identity_card",
    title: "Czech identity card",
    source: "Zákon č. 269/2021 Sb.; Council of the EU, PRADO, CZE-BO",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    context: &["občanský průkaz", "občanského průkazu", "občanka", "číslo op", "občanky", "obcansky prukaz", "č. op"],
    topics: &[Topic::NationalId],
    regions: &["CZ"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["občanský průkaz <123456789>", "číslo občanského průkazu: <206913001>", "obcansky prukaz <998009999>"],
        misses: &["123456789", "občanský průkaz 12345678", "občanský průkaz 1234567890", "občanka 123456789-0"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
