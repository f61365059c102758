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
    pattern: r"[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z][ -]?(?:\d{6}|\d\d[ -]\d\d[ -]\d\d)[ -]?[A-Da-d]",
    accept,
    context: &["nino", "ni number", "ni no", "national insurance", "insurance number"],
    topics: &[Topic::SocialSecurity, Topic::TaxId],
    regions: &["GB"],
    score: Score { shape: 0.5, structure: 0.8, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<AB 12 34 56 C>",
            "my NI number is <ab123456c>",
            "<JG103759A>",
            "nino: <PR 123612C>",
            "<AA-12-34-56-B>",
            "national insurance <ZY 987654 D>.",
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
    if NEVER.iter().any(|prefix| prefix.eq_ignore_ascii_case(&bytes[..2])) || !c.stands_alone() {
        return None;
    }
    // Without capitals or gaps, part numbers look the same.
    let written_so = bytes[0].is_ascii_uppercase() || bytes.len() > 9;
    c.accept(if written_so { Evidence::Structure } else { Evidence::Shape })
}
