//! Serial number of the Turkish identity card: a letter, two digits, a letter, five digits (`A12B34567`).
//! Source: General Directorate of Civil Registration, features of the identity card ("seri no").

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tr_identity_card",
    entity: "government.tr_identity_card",
    title: "Turkish identity card, serial number",
    source: "General Directorate of Civil Registration, Türkiye Cumhuriyeti Kimlik Kartı",
    start: Start::Token,
    pattern: r"[A-Z]\d{2}[A-Z]\d{5}",
    accept,
    context: &["seri no", "kimlik"],
    topics: &[Topic::NationalId],
    regions: &["TR"],
    score: Score { structure: 0.3, with_context: 0.95, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["kimlik seri no <A12B34567>", "kimlik kartım <C08F00914>", "identity card <A01Z99999>"],
        misses: &["A12B34567", "kimlik A12B3456", "kimlik A12B345678", "kimlik 1A12B34567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
