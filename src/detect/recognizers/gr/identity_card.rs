//! Greek identity card (ΑΔΤ): one or two letters, Greek or their Latin likenesses, and six digits (`ΑΚ 123456`).
//! Source: Council of the EU, PRADO, documents GRC-BO; Υπουργείο Προστασίας του Πολίτη, δελτίο ταυτότητας.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gr_identity_card",
    entity: "government.gr_identity_card",
    title: "Greek identity card",
    source: "Council of the EU, PRADO, GRC-BO; Υπουργείο Προστασίας του Πολίτη",
    start: Start::Token,
    pattern: r"\d{6}|[A-Z]{1,2}[ -]?\d{6}",
    accept,
    context: &["αδτ", "α.δ.τ.", "adt", "ταυτότητα", "δελτίο ταυτότητας", "ταυτότητας", "tautotita"],
    topics: &[Topic::NationalId],
    regions: &["GR"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["ταυτότητα <ΑΚ 123456>", "αδτ: <Χ-654321>", "ADT <AB123456>", "αριθμός ταυτότητας <ΑΙ000001>"],
        misses: &["ΑΚ 123456", "ταυτότητα 123456", "ταυτότητα ΑΚ 1234567", "ADT XAB123456", "ταυτότητα ΑΑΑ 123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.inside_longer_number() || c.before().is_ascii_alphanumeric() {
        return None;
    }
    match (c.bytes()[0].is_ascii_digit(), c.capitals_before()) {
        (true, (1 | 2, start)) => c.accept_span(start, c.end, Evidence::Shape),
        (true, _) => None,
        (false, _) => c.accept(Evidence::Shape),
    }
}
