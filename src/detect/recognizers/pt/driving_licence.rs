//! Portuguese driving licence: one or two letters of the district, then six to eight digits, customarily `L-1234567 0`.
//! Source: IMT; Council of the EU, PRADO, PRT-FO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_driving_licence",
    entity: "government.pt_driving_licence",
    title: "Portuguese driving licence",
    source: "IMT; Council of the EU, PRADO, PRT-FO",
    start: Start::Token,
    pattern: r"(?:[A-Z]{2}-?)?\d{6,7}(?: \d)?",
    accept,
    context: &["carta de condução", "condução", "portuguese driving licence"],
    regions: &["PT"],
    score: Score { with_context: 0.94, ..Score::ZERO },
    examples: Examples {
        hits: &["carta de condução <L-1234567 0>", "carta de condução n.º <PT1234567>", "condução: <SE-123456 7>"],
        misses: &["L-1234567 0", "condução L-12345678901", "carta de condução 1234567", "condução ABL-1234567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // No pattern is tried at a letter that stands alone, as in `L-1234567`: it is looked for before the digits.
    let digits_first = c.bytes()[0].is_ascii_digit();
    let whole = Candidate { start: if digits_first { c.start.checked_sub(2)? } else { c.start }, ..*c };
    let lettered = !digits_first || matches!(whole.bytes(), [b'A'..=b'Z', b'-', ..]);
    if lettered && whole.stands_alone() { whole.accept(Evidence::Bare) } else { None }
}
