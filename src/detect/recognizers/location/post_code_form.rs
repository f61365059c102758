//! Post codes of a form that little else has: the United Kingdom's `SW1A 1AA`, Canada's `K1A 0B1`. Source: Royal Mail,
//! Programmers' Guide to the PAF; Canada Post, Addressing Guidelines.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score};
use crate::detect::topic::Topic;

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "post_code_form",
    entity: "location.post_code",
    title: "Post code of the United Kingdom or Canada",
    source: "Royal Mail, Programmers' Guide to the PAF; Canada Post, Addressing Guidelines",
    pattern: r"[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}|[A-Z][0-9][A-Z] [0-9][A-Z][0-9]",
    accept,
    topics: &[Topic::PostCode],
    regions: &["GB", "CA"],
    score: Score { structure: 0.6, with_context: 0.9, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<SW1A 1AA>", "in London <EC1A 1BB>", "Ottawa <K1A 0B1>"],
        misses: &["A1 2CI", "Q1 2XX", "K1A 0B12", "SW1A 1AAB", "D1F 2G3"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let last = bytes[bytes.len() - 1];
    if last.is_ascii_digit() {
        // Canada has no D, F, I, O, Q, U, and no W or Z in front.
        let letters = bytes.iter().filter(|b| b.is_ascii_uppercase());
        (!letters.clone().any(|b| b"DFIOQU".contains(b)) && !b"WZ".contains(&bytes[0])).then_some(())?;
    } else {
        // The inward code has no C, I, K, M, O, V; the area no Q, V, X in front.
        let inward = &bytes[bytes.len() - 2..];
        (!inward.iter().any(|b| b"CIKMOV".contains(b)) && !b"QVX".contains(&bytes[0])).then_some(())?;
    }
    c.stands_alone().then_some(())?;
    c.accept(Evidence::Structure)
}
