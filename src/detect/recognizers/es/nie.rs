//! Spanish number of a foreigner (NIE): X, Y or Z, seven digits, a letter; X, Y and Z count as 0, 1 and 2.
//! Source: Real Decreto 557/2011, article 206; Ministerio del Interior, cálculo del dígito de control.

use super::nif::LETTERS;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_nie",
    entity: "government.es_nie",
    title: "Spanish NIE",
    source: "Real Decreto 557/2011, article 206; Ministerio del Interior, dígito de control",
    start: Start::Token,
    pattern: r"(?:[A-Za-z]-?)?\d{7}-?[A-Za-z]",
    accept,
    context: &["nie", "n.i.e", "tie", "extranjero", "extranjeros"],
    topics: &[Topic::ResidencePermit, Topic::NationalId, Topic::TaxId],
    regions: &["ES"],
    score: Score { shape: 0.3, checksum: 0.9, with_context: 0.98, with_region: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<X1234567L>",
            "my national ID is <Y1234567X>",
            "NIE: <X-1234567-L>",
            "nie <z1234567r>",
            "<Y2812345B>",
            "NIE <X1234567M>",
        ],
        misses: &["X1234567M", "Y806391Q", "x9613851q", "XX1234567L", "X1234567LL", "1234567L", "M2812345C"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // No pattern is tried at a letter that stands alone, as in `X-1234567-L`: it is looked for before the digits.
    let start = if c.bytes()[0].is_ascii_digit() { c.start.checked_sub(2)? } else { c.start };
    let whole = Candidate { start, ..*c };
    let [first, second, .., last] = whole.bytes() else {
        return None;
    };
    let first = match first {
        b'X' | b'x' => 0,
        b'Y' | b'y' => 1,
        b'Z' | b'z' => 2,
        _ => return None,
    };
    let joined = start == c.start || matches!(second, b'-' | b' ');
    let number = whole.digits().fold(first, |n, d| n * 10 + u32::from(d));
    let held = LETTERS[(number % 23) as usize] == last.to_ascii_uppercase();
    if !joined || !whole.stands_alone() {
        return None;
    }
    whole.accept(if held { Evidence::Checksum } else { Evidence::Shape })
}
