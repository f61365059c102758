//! Panamanian identity card (cédula): province, or PE, E, N for those from abroad, volume, entry.
//! Source: Tribunal Electoral, Ley 68/2015.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pa_cedula",
    entity: "government.pa_cedula",
    title: "Panamanian identity card number",
    source: "Tribunal Electoral, Ley 68/2015",
    start: Start::Token,
    pattern: r"(?:\d{1,2}|PE|E|N)-\d{1,4}-\d{1,6}",
    accept,
    context: &["cédula", "cedula", "panamá", "panameña"],
    regions: &["PA"],
    score: Score { with_context: 0.86, ..Score::ZERO },
    examples: Examples {
        hits: &["mi cédula es <8-123-4567>", "cédula panameña <PE-12-345>", "cédula: <10-702-1234>"],
        misses: &["8-123-4567", "cédula 14-123-4567", "cédula 8-12345-67", "cédula 1-8-123-4567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let province = c.bytes().split(|b| *b == b'-').next()?;
    let known = matches!(province, [b'1'..=b'9'] | [b'1', b'0'..=b'3'] | b"PE" | b"E" | b"N");
    if known && c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
