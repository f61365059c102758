//! Peruvian identity document (DNI, CUI): eight digits, sometimes with the check character that the card prints beside.
//! Source: RENIEC, Ley 26.497.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pe_dni",
    entity: "government.pe_dni",
    title: "Peruvian identity document number (DNI)",
    source: "RENIEC, Ley 26.497",
    start: Start::Token,
    pattern: r"\d{8}(?:-[0-9A-K])?",
    accept: |c: &Candidate| -> Option<Accepted> { if c.stands_alone() { c.accept(Evidence::Bare) } else { None } },
    context: &["dni", "reniec", "documento nacional", "número de documento"],
    regions: &["PE"],
    score: Score { with_context: 0.88, ..Score::ZERO },
    examples: Examples {
        hits: &["DNI: <10117410-2>", "<45678912-G> es mi DNI", "RENIEC <45678912-G>"],
        misses: &["45678912", "10117410-2", "DNI 4567891", "DNI 456789123", "DNI 45678912-34"],
    },
    ..Recognizer::BASE
};
