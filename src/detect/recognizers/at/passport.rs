//! Austrian passport: a letter and seven digits, often with a space between; and the identity card, of the same form.
//! Source: Bundesministerium für Inneres; Council of the EU, PRADO, AUT-AO and AUT-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "at_passport",
    entity: "government.at_passport",
    title: "Austrian passport",
    source: "Bundesministerium für Inneres; Council of the EU, PRADO, AUT-AO and AUT-BO",
    start: Start::Token,
    pattern: r"[A-Z]?\d{7}",
    accept,
    context: &["reisepass", "passnummer", "austrian passport", "personalausweis", "pass-nr"],
    regions: &["AT"],
    score: Score { structure: 0.2, with_context: 0.9, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["Reisepass <P 1630837>", "Austrian passport: <U1234567>", "Passnummer <P1630837>"],
        misses: &[
            "P1630837",
            "Passnummer 1630837",
            "Reisepass P16308370",
            "Reisepass AP1630837",
            "Reisepass XP 1630837",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.bytes()[0].is_ascii_digit() {
        return if c.stands_alone() { c.accept(Evidence::Structure) } else { None };
    }
    // No pattern is tried at a letter that stands alone: it is looked for before the digits.
    let before = c.start.checked_sub(2)?;
    let letter = Candidate { start: before, ..*c };
    let held = matches!(letter.bytes(), [b'A'..=b'Z', b' ', ..]) && letter.stands_alone();
    if held { letter.accept(Evidence::Structure) } else { None }
}
