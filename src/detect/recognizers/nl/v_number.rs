//! Number of a foreigner in the Netherlands (V-nummer): ten digits.
//! Source: IND, V-nummer; Vreemdelingenbesluit 2000.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nl_v_number",
    entity: "government.nl_v_number",
    title: "Dutch foreigner's number",
    source: "IND, V-nummer",
    start: Start::Token,
    pattern: r"\d{10}|\d{3}\.\d{3}\.\d{4}",
    accept,
    context: &["v-nummer", "v-number", "vreemdelingennummer", "verblijfsvergunning", "verblijfsdocument"],
    regions: &["NL"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["V-nummer <2812345678>", "vreemdelingennummer: <281.234.5678>", "my V-number is <2712345678>"],
        misses: &["2812345678", "V-nummer 28123456789", "V-nummer 281234567", "V-nummer 2812345678.1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
