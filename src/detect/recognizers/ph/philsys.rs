//! Philippine Identification System: the card number, sixteen digits in fours, and the permanent number, twelve digits.
//! Source: Republic Act 11055; Philippine Statistics Authority, PhilSys, "PCN and PSN".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ph_philsys",
    entity: "government.ph_philsys",
    title: "Philippine identification number (PhilSys)",
    source: "Republic Act of the Philippines 11055; Philippine Statistics Authority, PhilSys",
    start: Start::Token,
    pattern: r"\d{4}-\d{4}-\d{4}(?:-\d{4})?|\d{4}-\d{7}-\d|\d{12}|\d{16}",
    accept,
    context: &["philsys", "phil sys", "philid", "psn", "pcn", "ephilid", "national id"],
    regions: &["PH"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["PhilSys <1234-5678-9101-1213>", "my PCN is <1234567891011213>", "PSN: <1234-5678-9101>"],
        misses: &["1234-5678-9101-1213", "PSN 1234-5678-910", "PCN 12345678910112131", "PCN 1-1234-5678-9101-1213"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
