//! Business identifier code (BIC, SWIFT code): four letters, a country, two letters or digits, and three more for a branch.
//! Source: ISO 9362:2022; ISO 3166-1 alpha-2.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::country::is_country;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bic",
    entity: "financial.bic",
    title: "business identifier code (BIC, SWIFT)",
    source: "ISO 9362:2022",
    start: Start::Token,
    pattern: r"[A-Z]{6}[0-9A-Z]{2}|[A-Z]{6}[0-9A-Z]{5}",
    accept,
    context: &["bic", "swift", "swift code", "swift-code", "iban"],
    // Words in capitals look like codes: one in three has a country in its middle.
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "BIC: <DEUTDEFF500>",
            "swift code <NEDSZAJJXXX>",
            "our BIC is <COBADEFF>",
            "IBAN DE89 3704 0044 0532 0130 00, BIC <COBADEFFXXX>",
        ],
        misses: &["DEUTDEFF", "HOSPITAL", "BIC DEUTQQFF", "bic DEUTDEFF5000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let joined = |b: u8| b"-_/.@".contains(&b);
    if !is_country(bytes[4], bytes[5]) || joined(c.before()) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Structure)
}
