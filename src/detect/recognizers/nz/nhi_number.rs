//! New Zealand National Health Index number: three letters without I and O, three digits and a check digit modulo 11; since 2026
//! also two digits, a letter, and a check letter modulo 23. Those that begin with `Z` are for testing.
//! Source: HISO 10046:2023, Consumer Health Identity Standard, NHI validation routine.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nz_nhi_number",
    entity: "health.nz_nhi_number",
    title: "New Zealand National Health Index number",
    source: "HISO 10046:2023, Consumer Health Identity Standard",
    start: Start::Token,
    pattern: r"[A-Za-z]{3}\d{4}|[A-Za-z]{3}\d{2}[A-Za-z]{2}",
    accept,
    context: &["nhi", "national health index", "health index"],
    topics: &[Topic::HealthInsurance],
    regions: &["NZ"],
    score: Score { bare: 0.1, shape: 0.3, structure: 0.4, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["NHI <ZAC5361>", "my nhi is <zbn77vl>", "NHI number: <ZZZ0016>", "National Health Index <ZSC21TN>"],
        misses: &["ZAC5361", "ZBN77VL", "NHI ZZZ0044", "NHI ZZZ00AA", "NHI ZIC5361", "NHI ZAC53611", "NHI ZAC536"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if bytes.iter().any(|byte| matches!(byte.to_ascii_uppercase(), b'I' | b'O')) {
        return None;
    }
    // Letters count from 1, I and O left out.
    let value = |byte: u8| match byte.to_ascii_uppercase() {
        digit @ b'0'..=b'9' => u32::from(digit - b'0'),
        letter => u32::from(letter - b'A') + 1 - u32::from(letter > b'I') - u32::from(letter > b'O'),
    };
    let sum: u32 = bytes[..6].iter().zip([7, 6, 5, 4, 3, 2]).map(|(byte, weight)| value(*byte) * weight).sum();
    let old = bytes[6].is_ascii_digit();
    let (modulus, rest) = if old { (11, sum % 11) } else { (23, sum % 23) };
    let check = modulus - rest;
    let checked = if old { rest != 0 && check % 10 == value(bytes[6]) } else { check == value(bytes[6]) };
    if !checked || !c.stands_alone() {
        return None;
    }
    c.accept(match (bytes[0].is_ascii_uppercase(), old) {
        (true, true) => Evidence::Shape,
        (true, false) => Evidence::Structure,
        (false, _) => Evidence::Bare,
    })
}
