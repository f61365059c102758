//! The last four digits of a US Social Security number: what banks and employers ask for, and what is left of a number
//! that is masked. With place and date of birth they are most of the number.
//! Source: Social Security Administration, POMS RM 10201.035; Acquisti and Gross, "Predicting Social Security numbers
//! from public data" (2009).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_ssn_last_four",
    entity: "government.us_ssn_last_four",
    title: "last four digits of a US Social Security number",
    source: "Social Security Administration, POMS RM 10201.035",
    start: Start::Token,
    pattern: r"\d{4}",
    accept,
    context: &["of social", "social ends", "social ending", "my social", "your social", "his social", "her social"],
    topics: &[Topic::SocialSecurity],
    regions: &["US"],
    score: Score { structure: 0.85, with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "XXX-XX-<6789>",
            "***-**-<6789>",
            "SSN xxx-xx-<6789>",
            "the last four of my SSN are <6789>",
            "last 4 of my social: <6789>",
            "SSN ending in <6789>",
            "Last 4 SSN <6789>",
            "the last four of her social is <6789>",
        ],
        misses: &[
            "6789",
            "pin 6789",
            "XX-6789",
            "**** **** **** 6789",
            "+1-XXX-XXX-6789",
            "my SSN card came in 2019",
            "SSN 6789",
        ],
    },
    ..Recognizer::BASE
};

/// What says before the number that only its end is given.
const ENDS: [&[u8]; 6] = [b"last four", b"last 4", b"last digits", b"ends in", b"ends with", b"ending"];

/// How far before, in bytes.
const BEFORE: usize = 48;

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let before = &c.text[c.start.saturating_sub(BEFORE)..c.start];
    if let [.., first, second, third, b'-', fourth, fifth, b'-'] = *before
        && b"Xx*".contains(&first)
        && [second, third, fourth, fifth].iter().all(|mask| *mask == first)
    {
        return c.accept(Evidence::Structure);
    }
    let begins = |at: &usize| matches!(before[*at], b'L' | b'l' | b'E' | b'e');
    let says = |at: usize| {
        let from = &before[at..];
        ENDS.iter().any(|ends| from.len() >= ends.len() && from[..ends.len()].eq_ignore_ascii_case(ends))
    };
    let said = (0..before.len()).filter(begins).any(says);
    // Nothing but the number: the answer to a question.
    let answer = c.text.trim_ascii().len() == c.bytes().len();
    if said || answer { c.accept(Evidence::Bare) } else { None }
}
