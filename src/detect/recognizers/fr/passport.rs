//! French passport: two digits, two letters, five digits.
//! Source: ANTS; Council of the EU, PRADO, FRA-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_passport",
    entity: "government.fr_passport",
    title: "French passport",
    source: "ANTS; Council of the EU, PRADO, FRA-AO",
    start: Start::Token,
    pattern: r"\d\d[A-Z]{2}\d{5}|\d\d[a-z]{2}\d{5}",
    accept,
    topics: &[Topic::Passport],
    regions: &["FR"],
    score: Score { shape: 0.5, bare: 0.2, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["passeport <05RP34083>", "passeport n° <10CV28144>", "<60RF19342>", "passport <08ck55201>"],
        misses: &["012345678", "05RP340831", "105RP34083", "05RP34083-1", "05rp34083", "order no 05RP34083"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[2].is_ascii_uppercase() { Evidence::Shape } else { Evidence::Bare })
}
