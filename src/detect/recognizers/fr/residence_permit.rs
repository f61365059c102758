//! French residence permit: the foreigner's number (AGDREF), ten digits; the card's, nine characters.
//! Source: CESEDA; ANEF portal, "numéro étranger"; Council of the EU, PRADO, FRA-HO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_residence_permit",
    entity: "government.fr_residence_permit",
    title: "French residence permit",
    source: "CESEDA; Council of the EU, PRADO, FRA-HO",
    start: Start::Token,
    pattern: r"\d{10}|[A-Z]{2}[0-9A-Z]\d{6}",
    accept,
    context: &["titre de séjour", "carte de séjour", "numéro étranger", "agdref", "récépissé"],
    regions: &["FR"],
    score: Score { with_context: 0.93, ..Score::ZERO },
    examples: Examples {
        hits: &["titre de séjour <9912345678>", "numéro étranger : <7503123456>", "carte de séjour <SKX123456>"],
        misses: &["9912345678", "titre de séjour 99123456781", "titre de séjour 991234", "carte de séjour ASKX123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
