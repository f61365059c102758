//! Indonesian passport number: a letter, or `X` and a letter, and six or seven digits.
//! Source: Directorate General of Immigration of Indonesia, passport specimen.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "id_passport",
    entity: "government.id_passport",
    title: "Indonesian passport number",
    source: "Directorate General of Immigration of Indonesia, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{7}|[A-Za-z]{1,2}\d{6}",
    accept,
    context: &["paspor"],
    topics: &[Topic::Passport],
    regions: &["ID"],
    score: Score { bare: 0.1, with_context: 0.9, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["nomor paspor <B5948378>", "paspor Indonesia <A4859472>", "paspor: <x1234567>"],
        misses: &["B5948378", "passport A-3847362", "passport D39481728", "passport ZB5948378"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let series = c.bytes()[0].to_ascii_uppercase();
    let seven = c.digits().count() == 7;
    if !matches!((series, seven), (b'A'..=b'E', true) | (b'X', _)) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
