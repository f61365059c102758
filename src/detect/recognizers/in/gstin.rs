//! Number in the Indian goods and services tax: the state, the holder's PAN, an entity number, `Z`, and a check character:
//! Luhn's rule in base 36.
//! Source: Central Goods and Services Tax Rules 2017, rule 10; GST Network, "GSTIN structure".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_gstin",
    entity: "org.in_gstin",
    title: "Indian goods and services tax number (GSTIN)",
    source: "Central Goods and Services Tax Rules 2017, rule 10",
    start: Start::Token,
    pattern: r"\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]{3}",
    accept,
    context: &["gst", "gstin", "gst number", "gst no", "gst reg", "gst registration", "goods and services tax"],
    regions: &["IN"],
    score: Score { structure: 0.75, checksum: 0.97, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<27AAPFU0939F1ZV>", "GST registration: <07PQRST6789K1Z2>", "GSTIN <29ABCDE1234F1Z5>."],
        misses: &["27ABCDE1234F1Z", "27ABCDE1234F1Z55", "00AAPFU0939F1ZV", "55AAPFU0939F1ZV", "X27AAPFU0939F1ZV"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let state = (bytes[0] - b'0') * 10 + bytes[1] - b'0';
    if bytes[12] == b'0' || bytes[13] != b'Z' || !matches!(state, 1..=38 | 97 | 99) || !c.stands_alone() {
        return None;
    }
    c.accept(if luhn_36(bytes) { Evidence::Checksum } else { Evidence::Structure })
}

/// Luhn's rule over digits and letters (A = 10 … Z = 35), cross sums in base 36.
fn luhn_36(characters: &[u8]) -> bool {
    let value = |byte: &u8| (*byte as char).to_digit(36).unwrap_or(0);
    let product = |(i, byte)| value(byte) * (i as u32 % 2 + 1);
    let sum: u32 = characters.iter().rev().enumerate().map(product).map(|n| n / 36 + n % 36).sum();
    sum.is_multiple_of(36)
}
