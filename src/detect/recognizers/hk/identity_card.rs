//! Hong Kong identity card number: one or two letters, six digits, a check digit modulo 11 in brackets.
//! Source: Registration of Persons Regulations (Cap. 177A); Immigration Department, "Symbols on the identity card".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hk_identity_card",
    entity: "government.hk_identity_card",
    title: "Hong Kong identity card number",
    source: "Registration of Persons Regulations of Hong Kong (Cap. 177A)",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{6} ?(?:\([\dAa]\)|\[[\dAa]\])|[A-Za-z]{1,2}\d{6}[\dAa]",
    accept,
    context: &["hkid", "hong kong id", "hong kong identity", "身份證", "身份证", "香港身份"],
    topics: &[Topic::NationalId],
    regions: &["HK"],
    score: Score { bare: 0.2, shape: 0.4, structure: 0.3, checksum: 0.95, with_context: 0.97, with_region: 0.8 },
    examples: Examples {
        hits: &[
            "<A123456(3)>",
            "HKID: <G123456(A)>",
            "我的身份證號碼是<ab987654(3)>",
            "my national ID is <A494866[4]>",
            "HKID <A1234563>",
        ],
        misses: &["A123456(4)", "A1234563", "M4578601", "ABC123456(3)", "A12345(3)", "A123456 (see 3)"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if c.before().is_ascii_alphanumeric() {
        return None;
    }
    let bracketed = matches!(bytes[bytes.len() - 1], b')' | b']');
    // Weights 9 to 1, a space before a single letter.
    let characters = bytes.iter().filter(|byte| byte.is_ascii_alphanumeric());
    let value = |byte: &u8| (*byte as char).to_digit(36).unwrap_or(0);
    let single = bytes[1].is_ascii_digit();
    let sum: u32 =
        characters.map(value).zip((1..=9 - u32::from(single)).rev()).map(|(value, weight)| value * weight).sum();
    let checked = (sum + if single { 36 * 9 } else { 0 }).is_multiple_of(11);
    c.accept(match (checked, bracketed) {
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
        (false, true) => Evidence::Shape,
        (false, false) => Evidence::Bare,
    })
}
