//! Dutch passport, identity card and residence permit: two letters, six letters or digits, a digit; no O.
//! Source: RvIG, documentnummer; Council of the EU, PRADO, NLD-AO and NLD-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nl_document",
    entity: "government.nl_document",
    title: "Dutch passport or identity card",
    source: "RvIG, documentnummer; Council of the EU, PRADO, NLD-AO and NLD-BO",
    start: Start::Token,
    pattern: r"[A-Z]{2}[0-9A-Z]{7}",
    accept,
    context: &["documentnummer", "dutch passport", "dutch id", "reisdocument"],
    topics: &[Topic::Passport, Topic::NationalId, Topic::ResidencePermit],
    regions: &["NL"],
    score: Score { bare: 0.1, structure: 0.35, with_context: 0.9, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["paspoort <NPK4B28F7>", "identiteitskaart <SPECI2014>", "documentnummer: <IX12R45P8>"],
        misses: &[
            "XTR110131",
            "paspoort XR1001R58A",
            "paspoort XTR1101310",
            "paspoort AXTR110131",
            "paspoort ABCDEFGH1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits = c.digits().count();
    let built_so = !c.bytes().contains(&b'O') && c.bytes()[8].is_ascii_digit();
    if digits < 3 || !built_so || !c.stands_alone() {
        return None;
    }
    // Letters among the digits are the mark of it: two letters and seven digits are any series.
    c.accept(if digits < 7 { Evidence::Structure } else { Evidence::Bare })
}
