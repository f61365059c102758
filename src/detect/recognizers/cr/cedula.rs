//! Costa Rican identity card (cédula): province, volume, entry; without a check digit.
//! Source: Tribunal Supremo de Elecciones, Ley 3504.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cr_cedula",
    entity: "government.cr_cedula",
    title: "Costa Rican identity card number",
    source: "Tribunal Supremo de Elecciones, Ley 3504",
    start: Start::Token,
    pattern: r"\d-\d{4}-\d{4}|\d{9}|\d \d{4} \d{4}",
    accept,
    context: &["cédula", "cedula", "costa rica"],
    regions: &["CR"],
    score: Score { shape: 0.3, with_context: 0.87, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["mi cédula es <1-0234-0567>", "cédula <102340567>", "cédula de Costa Rica: <7-0123-0456>"],
        misses: &["1-0234-0567", "cédula 0-0234-0567", "cédula 1-0234-05678", "cédula 12-0234-0567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes()[0] == b'0' || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Shape })
}
