//! Swiss passport and identity card: a letter and seven digits, the letter that of the series (X, S, F … passports; C, E …
//! cards).
//! Source: fedpol; Council of the EU, PRADO, CHE-AO and CHE-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ch_passport",
    entity: "government.ch_passport",
    title: "Swiss passport or identity card",
    source: "fedpol; Council of the EU, PRADO, CHE-AO and CHE-BO",
    start: Start::Token,
    pattern: r"[A-Z]\d{7}",
    accept,
    context: &[
        "swiss passport",
        "schweizer pass",
        "passeport suisse",
        "passaporto svizzero",
        "identitätskarte",
        "swiss id",
    ],
    regions: &["CH"],
    score: Score { structure: 0.2, with_context: 0.95, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["Swiss passport <X4028791>", "Schweizer Pass: <S5200073>", "Identitätskarte <E1234567>"],
        misses: &["X4028791", "Swiss passport AB123456", "Swiss passport X40287911", "Swiss passport XX4028791"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
