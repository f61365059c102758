//! UK National Insurance number: two letters, six digits, a letter A to D.
//! Source: HMRC, National Insurance Manual NIM39110: no D, F, I, Q, U, V in either letter, no O in the second; prefixes
//! that are never allocated.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_nino",
    entity: "government.uk_nino",
    title: "UK National Insurance number",
    source: "HMRC, National Insurance Manual NIM39110",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}[ -]?(?:\d{6}|\d\d[ -]\d\d[ -]\d\d)[ -]?[A-Da-d]",
    accept,
    context: &["nino", "ni number", "ni no", "national insurance", "insurance number"],
    topics: &[Topic::SocialSecurity, Topic::TaxId],
    regions: &["GB"],
    score: Score { bare: 0.4, shape: 0.6, structure: 0.85, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<AB 12 34 56 C>",
            "my NI number is <ab123456c>",
            "<JG103759A>",
            "nino: <PR 123612C>",
            "<AA-12-34-56-B>",
            "national insurance <ZY 987654 D>.",
            "NI number: <QQ 12 34 56 C>",
        ],
        misses: &[
            "BG 12 34 56 A",
            "AB 12 34 56 E",
            "FQ 00 00 00 C",
            "nino: nt 99 88 77 a",
            "DM123456A",
            "AO123456A",
            "XAB123456C",
            "AB123456C7",
            "AB1234567C",
        ],
    },
    ..Recognizer::BASE
};

/// Prefixes that are not allocated.
const NEVER: [&[u8; 2]; 7] = [b"BG", b"GB", b"KN", b"NK", b"NT", b"TN", b"ZZ"];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let prefix = [bytes[0].to_ascii_uppercase(), bytes[1].to_ascii_uppercase()];
    let letters = !prefix.iter().any(|letter| b"DFIQUV".contains(letter)) && prefix[1] != b'O';
    // QQ is what the form's own example has.
    let letters = letters || prefix == *b"QQ";
    if !letters || NEVER.contains(&&prefix) || !c.stands_alone() {
        return None;
    }
    // Without gaps, part numbers look the same.
    match bytes.len() {
        10.. => c.accept(Evidence::Structure),
        _ if bytes[0].is_ascii_uppercase() => c.accept(Evidence::Shape),
        _ => c.accept(Evidence::Bare),
    }
}
