//! Peruvian taxpayer register number (RUC): a prefix for the kind of person, eight digits, a check digit.
//! Source: SUNAT, Decreto Legislativo 943; modulo 11, weights 5, 4, 3, 2, 7 to 2.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pe_ruc",
    entity: "government.pe_ruc",
    title: "Peruvian taxpayer register number (RUC)",
    source: "SUNAT, Decreto Legislativo 943",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["ruc", "sunat", "contribuyente"],
    topics: &[Topic::TaxId],
    regions: &["PE"],
    score: Score { structure: 0.5, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["RUC <20512333797>", "<10101174102>", "su RUC es <20512333797>"],
        misses: &["20512333798", "RUC 20512333798", "RUC 21512333797", "205123337970", "20512333797-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let prefix = matches!(number(&d[..2]), 10 | 15..=17 | 20);
    let check = (11 - weighted_sum(d, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10;
    if prefix && check == u32::from(d[10]) && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
