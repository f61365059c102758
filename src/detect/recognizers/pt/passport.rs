//! Portuguese passport: one or two letters and six digits.
//! Source: SEF/AIMA; Council of the EU, PRADO, PRT-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_passport",
    entity: "government.pt_passport",
    title: "Portuguese passport",
    source: "AIMA; Council of the EU, PRADO, PRT-AO",
    start: Start::Token,
    pattern: r"[A-Z]{1,2}\d{6}",
    accept,
    context: &["passaporte", "portuguese passport"],
    regions: &["PT"],
    score: Score { with_context: 0.94, with_region: 0.3, ..Score::ZERO },
    examples: Examples {
        hits: &["passaporte <I700044>", "Portuguese passport: <K453286>", "o meu passaporte é <CA123456>"],
        misses: &["I700044", "passaporte K4532861", "passaporte ABC453286", "passaporte K45328"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
