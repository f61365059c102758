//! Canadian postal code in capitals: letter, digit, letter, a space, digit, letter, digit; some letters are never used.
//! Source: Canada Post, Addressing Guidelines.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_postal_code",
    entity: "location.ca_postal_code",
    title: "Canadian postal code",
    source: "Canada Post, Addressing Guidelines",
    start: Start::Token,
    pattern: r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d",
    accept,
    context: &["address", "live", "postal", "street", "canada", "ontario", "québec", "toronto", "code postal"],
    regions: &["CA"],
    score: Score { shape: 0.2, structure: 0.7, with_context: 0.85, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<K1A 0B1>", "ship to <V5K 0A1>, Vancouver", "my address in Toronto is <M5V3L9>"],
        misses: &["D1A 0B1", "K1A0B1", "K1A 0O1", "K1A 0B12"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Shape } else { Evidence::Structure })
}
