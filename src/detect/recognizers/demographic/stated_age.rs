//! An age under its label or after `aged`: `Age: 42`, `Alter: 42`, `she turned 47`. Source: usage.

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "stated_age",
    entity: "demographic.age",
    title: "Age under its label",
    source: "Usage: labels of forms and records, in fifteen languages",
    start: Start::Cue(Topic::Age),
    pattern: r"[0-9]{1,3}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["Age: <42>", "my daughter, aged <7>", "Alter: <39>", "I just turned <47>", "年齢: <35>"],
        misses: &[
            "age >= 18",
            "const age = 30;",
            "age: 420",
            "ages 3.5",
            "turned 360 degrees",
            "aged 12 months",
            "the turn 3-1",
            "age 5%",
            "Age: 30–39",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let years = c.digits().fold(0, |n, digit| n * 10 + u32::from(digit));
    let before = &c.text[..c.start];
    // A comparison or assignment is code's, and a measure is a thing's.
    let signs = before.iter().rev().take(4).any(|b| b"<>+*&|".contains(b)) || before.trim_ascii_end().ends_with(b"=");
    let limit = before.trim_ascii_end().ends_with(b" of") && !before.trim_ascii_end().ends_with(b"at the age of");
    let rest = c.text[c.end..].trim_ascii_start();
    let measure = [&b"month"[..], b"week", b"day", b"degree", b"%", b"page", b"hour", b"minute", b"time"];
    let measured = measure.iter().any(|unit| rest.starts_with(unit));
    let goes_on = matches!(c.text[c.end..], [b'.' | b'-' | b'/' | b':', next, ..] if !next.is_ascii_whitespace())
        || c.begins_band();
    ((1..=119).contains(&years)
        && !signs
        && !limit
        && !measured
        && !goes_on
        && c.stands_alone()
        && c.link != Link::None)
        .then_some(())?;
    c.accept(Evidence::Structure)
}
