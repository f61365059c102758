//! French driving licence: two digits, two letters, five digits on the card of 2013; twelve digits on what is older.
//! Source: ANTS; Council of the EU, PRADO, FRA-FO; code de la route, article R. 221.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_driving_licence",
    entity: "government.fr_driving_licence",
    title: "French driving licence",
    source: "ANTS; Council of the EU, PRADO, FRA-FO",
    start: Start::Token,
    pattern: r"\d\d[A-Z]{2}\d{5}|\d{12}|\d{6} \d{6}",
    accept,
    context: &["permis", "permis de conduire", "neph"],
    regions: &["FR"],
    score: Score { bare: 0.05, structure: 0.2, with_context: 0.95, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["permis <13AA00002>", "mon permis de conduire : <880692310285>", "NEPH <140592123456>"],
        misses: &["880692310285", "permis 13AA000021", "permis 8806923102855", "permis 13A000021"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().len() == 9 { Evidence::Structure } else { Evidence::Bare })
}
