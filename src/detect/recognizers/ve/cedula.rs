//! Venezuelan identity card (cédula de identidad): V for citizens, E for foreigners, six to eight digits.
//! Source: SAIME, Ley Orgánica de Identificación.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ve_cedula",
    entity: "government.ve_cedula",
    title: "Venezuelan identity card number",
    source: "SAIME, Ley Orgánica de Identificación",
    start: Start::Token,
    pattern: r"\d{1,2}\.\d{3}\.\d{3}|[A-Za-z]?\d{6,8}",
    accept,
    context: &["cédula", "c.i.", "saime"],
    topics: &[Topic::NationalId],
    regions: &["VE"],
    score: Score { bare: 0.2, shape: 0.6, structure: 0.85, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<V-12.345.678>", "cédula <V12345678>", "<V-12345678>", "mi cédula es <e-84.123.456>"],
        misses: &["V12345678", "version v-1.234.567", "V-12.345.678.901", "V-123", "CV-12345678"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let (start, _) = kind(c, b"VE")?;
    if !c.stands_alone() {
        return None;
    }
    let dashed = start < c.start && c.text[start].is_ascii_uppercase();
    let evidence = match (dashed, c.bytes().len()) {
        (true, 10) => Evidence::Structure,
        (true, 8) => Evidence::Shape,
        // As well a version.
        _ => Evidence::Bare,
    };
    c.accept_span(start, c.end, evidence)
}

/// Where the letter for the kind of person stands, and which of `kinds` it is: at the front of the match, or before a
/// dash in front of it.
pub fn kind(c: &Candidate, kinds: &[u8]) -> Option<(usize, usize)> {
    let start = match c.text[..c.start] {
        _ if c.bytes()[0].is_ascii_alphabetic() => c.start,
        [.., before, _, b'-'] if before.is_ascii_alphanumeric() || before == b'-' => return None,
        [.., _, b'-'] => c.start - 2,
        _ => return None,
    };
    let kind = kinds.iter().position(|kind| *kind == c.text[start].to_ascii_uppercase())?;
    Some((start, kind))
}
