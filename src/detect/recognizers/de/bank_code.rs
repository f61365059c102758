//! German bank code (Bankleitzahl): eight digits, the first the region; still used beside account numbers.
//! Source: Deutsche Bundesbank, Bankleitzahlen.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_bank_code",
    entity: "financial.de_bank_code",
    title: "German bank code (BLZ)",
    source: "Deutsche Bundesbank, Bankleitzahlen",
    start: Start::Token,
    pattern: r"[1-8]\d{7}|[1-8]\d{2} \d{3} \d{2}",
    accept,
    context: &["blz", "bankleitzahl", "bank code"],
    regions: &["DE"],
    score: Score { bare: 0.1, with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["BLZ <37040044>", "Bankleitzahl: <370 400 44>"],
        misses: &["37040044", "BLZ 97040044", "BLZ 370400441"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() && !c.inside_spaced_number() { c.accept(Evidence::Bare) } else { None }
}
