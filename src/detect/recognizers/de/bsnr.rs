//! German number of a medical practice (Betriebsstättennummer): nine digits, the first two of the region.
//! Source: KBV, Richtlinie nach § 75 Abs. 7 SGB V zur Vergabe der Arzt-, Betriebsstätten- … Nummern.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_bsnr",
    entity: "health.de_bsnr",
    title: "German number of a medical practice",
    source: "KBV, Richtlinie nach § 75 Abs. 7 SGB V",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    context: &["bsnr", "betriebsstätte", "nbsnr"],
    regions: &["DE"],
    score: Score { with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &["BSNR <711234567> der Praxis", "Betriebsstättennummer: <021234568>", "bsnr <521234567>"],
        misses: &["711234567", "BSNR 7112345678", "BSNR 71123456", "BSNR 711234567-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
