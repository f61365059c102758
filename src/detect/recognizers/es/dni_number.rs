//! Number of a Spanish identity card (DNI) without its letter, as many give it: eight digits, seven of older people.
//! Source: Real Decreto 1553/2005, article 11; the letter and its check are of `es_nif`.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_dni_number",
    entity: "government.es_dni",
    title: "Spanish DNI without its letter",
    source: "Real Decreto 1553/2005, article 11",
    start: Start::Token,
    pattern: r"\d{7,8}|\d{1,2}\.\d{3}\.\d{3}",
    accept,
    context: &["dni", "d.n.i", "documento nacional"],
    regions: &["ES"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["mi DNI es <12345678>", "DNI: <12.345.678>", "documento nacional de identidad n.º <7654321>"],
        misses: &["12345678", "DNI 123456789", "DNI 123456", "DNI 12345678-1", "1.234.567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // The letter that goes with it may follow: then it is another's.
    let lettered = matches!(c.after(), b'-' | b' ')
        && matches!(c.text.get(c.end + 1..), Some([b'A'..=b'Z', rest @ ..])
        if !rest.first().is_some_and(u8::is_ascii_alphanumeric));
    if !lettered && c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
