//! Italian driving licence (patente): `U1`, seven letters or digits and a letter; before, two letters, seven digits and a
//! letter.
//! Source: Ministero delle Infrastrutture e dei Trasporti, circolari on the numbering; Council of the EU, PRADO, ITA-FO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "it_driving_licence",
    entity: "government.it_driving_licence",
    title: "Italian driving licence",
    source: "Ministero delle Infrastrutture e dei Trasporti; Council of the EU, PRADO, ITA-FO",
    start: Start::Token,
    pattern: r"U1[0-9A-Z]{7}[A-Z]|[A-Z]{2}\d{7}[A-Z]",
    accept,
    context: &["patente di guida", "italian licence"],
    topics: &[Topic::DrivingLicence],
    regions: &["IT"],
    score: Score { shape: 0.5, structure: 0.75, with_context: 0.96, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["patente <AA0123456B>", "<U1H00B000C>", "license <U1K711J11M> here", "<MI1234567X>"],
        misses: &["U1ABCDEFGH", "AA0123456B1", "XAA0123456B", "AA012345B", "order AA0123456B"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits = c.digits().count();
    if !c.stands_alone() || digits < 3 {
        return None;
    }
    c.accept(if c.bytes().starts_with(b"U1") { Evidence::Structure } else { Evidence::Shape })
}
