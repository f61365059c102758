//! Spanish tax number of a citizen (NIF; DNI): eight digits and a letter; with K, L or M before it seven digits and a letter.
//! Source: Real Decreto 1553/2005, DNI; Real Decreto 1065/2007, articles 19 and 20; Ministerio del Interior, cálculo del
//! dígito de control (remainder modulo 23).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_nif",
    entity: "government.es_nif",
    title: "Spanish NIF (DNI)",
    source: "Real Decreto 1553/2005; Real Decreto 1065/2007; Ministerio del Interior, dígito de control",
    start: Start::Token,
    pattern: r"\d{8}[ -]?[A-Za-z]|\d\d\.\d{3}\.\d{3}[ -]?[A-Za-z]|[A-Z]-?\d{7}-?[A-Z]",
    accept,
    context: &["dni", "nif", "n.i.f", "d.n.i", "documento nacional"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["ES"],
    score: Score { bare: 0.2, structure: 0.45, checksum: 0.8, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<12345678Z>",
            "mi DNI es <12.345.678-Z>",
            "<55555555-K>",
            "<01111111G>",
            "NIF: <12345678z>",
            "tax ID <K1234567L>",
            "dni <12345678 z>",
            "DNI: <12345678A>",
        ],
        misses: &[
            "12345678A",
            "12345 678Z",
            "1234567L",
            "A1234567L",
            "112345678Z",
            "12345678ZZ",
            "00054237U",
            "A2812345C",
            "12345678 zebras",
        ],
    },
    ..Recognizer::BASE
};

/// The letter by the remainder modulo 23.
pub const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn accept(c: &Candidate) -> Option<Accepted> {
    let [first, .., last] = c.bytes() else {
        return None;
    };
    if first.is_ascii_alphabetic() && !matches!(first, b'K' | b'L' | b'M') {
        return None;
    }
    let digits = c.digits().fold(0u32, |n, d| n * 10 + u32::from(d));
    let held = LETTERS[(digits % 23) as usize] == last.to_ascii_uppercase();
    if !c.stands_alone() {
        return None;
    }
    if !held {
        return c.accept(Evidence::Bare);
    }
    // “12345678 a” may be the beginning of a word of the sentence.
    let apart = c.bytes()[c.bytes().len() - 2] == b' ' && last.is_ascii_lowercase();
    c.accept(if apart || first.is_ascii_alphabetic() { Evidence::Structure } else { Evidence::Checksum })
}
