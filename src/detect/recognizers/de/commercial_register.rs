//! German commercial register: division A or B and a number, given by a local court.
//! Source: HGB § 8, HRV §§ 3, 13.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_commercial_register",
    entity: "org.de_commercial_register",
    title: "German commercial register number",
    source: "HRV §§ 3, 13",
    start: Start::Token,
    pattern: r"HR[AB][ -]?\d{1,6}(?: [A-Z]{1,2})?",
    accept: |c: &Candidate| -> Option<Accepted> {
        let number = c.digits().count() >= 3 && c.stands_alone();
        if number { c.accept(Evidence::Structure) } else { None }
    },
    context: &["handelsregister", "amtsgericht", "registergericht", "hrb", "hra"],
    regions: &["DE"],
    score: Score { structure: 0.8, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<HRB 123456>", "Amtsgericht München <HRA12345>", "Handelsregister: <HRB 98765 B>"],
        misses: &["HRC 123456", "HRB 1234567", "HRB 12"],
    },
    ..Recognizer::BASE
};
