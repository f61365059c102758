//! MEID of a mobile device: fourteen hexadecimal digits, the first of them `A` to `F` or 99; eighteen in decimal.
//! Source: 3GPP2 S.R0048-A, 3G Mobile Equipment Identifier.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "meid",
    entity: "device.meid",
    title: "mobile device number (MEID)",
    source: "3GPP2 S.R0048-A",
    start: Start::Token,
    pattern: r"[0-9A-Fa-f]{14}|\d{18}",
    accept,
    context: &["meid"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["MEID <A0000000002329>", "meid: <af0123450abcde>", "MEID <268435456100000000>"],
        misses: &["AF0123450ABCDE", "MEID AF0123450ABCD", "MEID 1F0123450ABCDE", "MEID AF0123450ABCDEF"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let first = c.bytes()[0].to_ascii_uppercase();
    if !matches!(first, b'2' | b'9' | b'A'..=b'F') || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
