//! Italian identity card: the electronic card's two letters, five digits, two letters, the first letter C (CIE 3.0); seven
//! digits and two letters before; two letters and seven digits on paper.
//! Source: DM 23 dicembre 2015; Council of the EU, PRADO, ITA-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "it_identity_card",
    entity: "government.it_identity_card",
    title: "Italian identity card",
    source: "DM 23 dicembre 2015; Council of the EU, PRADO, ITA-BO",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{5}[A-Za-z]{2}|\d{7}[A-Za-z]{2}|[A-Za-z]{2} ?\d{7}",
    accept,
    context: &["cie", "c.i", "carta identità", "italian id"],
    topics: &[Topic::NationalId],
    regions: &["IT"],
    score: Score { bare: 0.1, shape: 0.25, structure: 0.6, with_context: 0.94, with_region: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &["<CA79382RA>", "carta d'identità <CR43675TM>", "CIE: <1234567Aa>", "carta d'identità n. <AX 1234567>"],
        misses: &["1234567AA", "CIE CS123456A", "CIE CA00000AA", "CIE XCA79382RA", "AX1234567", "CA79382RA1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let [first, .., last] = c.bytes() else {
        return None;
    };
    if !c.stands_alone() || c.digits().all(|d| d == 0) {
        return None;
    }
    match (first.is_ascii_alphabetic(), last.is_ascii_alphabetic()) {
        (true, true) if !first.eq_ignore_ascii_case(&b'C') => None,
        (true, true) if first.is_ascii_uppercase() && last.is_ascii_uppercase() => c.accept(Evidence::Structure),
        (true, true) => c.accept(Evidence::Shape),
        _ => c.accept(Evidence::Bare),
    }
}
