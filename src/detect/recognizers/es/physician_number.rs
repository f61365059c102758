//! Spanish physician's number (número de colegiado): province twice, or once, and five digits.
//! Source: Organización Médica Colegial, Registro de médicos colegiados; Real Decreto 640/2014, registro estatal de
//! profesionales sanitarios.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_physician_number",
    entity: "health.es_physician_number",
    title: "Spanish physician's number",
    source: "Organización Médica Colegial; Real Decreto 640/2014",
    start: Start::Token,
    pattern: r"\d{7}|\d{9}|\d\d[ /-]\d\d[ /-]\d{4,5}|\d\d[ /-]\d{5}",
    accept,
    context: &["colegiado", "colegiada", "nºcol", "ncol", "nº col", "núm. col", "n. col"],
    regions: &["ES"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "NºCol: <28 28 45987>",
            "n.º de colegiado <282845987>",
            "médico colegiado <28/28/45987>",
            "Nº Col. <28 45987>",
        ],
        misses: &["28 28 45987", "colegiado 2828459871", "colegiado 28 28 459871", "colegiado en 2012"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() && !c.inside_spaced_number() { c.accept(Evidence::Bare) } else { None }
}
