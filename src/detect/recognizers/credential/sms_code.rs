//! A one-time code that stands before the words that say so: `492113 is your verification code`.
//! Source: RFC 4226 §5.3, RFC 6238 (six to eight digits); how services print theirs.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sms_code",
    entity: "credential.one_time_code",
    title: "one-time code before its words",
    source: "RFC 4226 §5.3; RFC 6238",
    start: Start::Token,
    pattern: r"\d{5,8}|\d{3}[ -]\d{3}|\d{4} \d{4}",
    accept,
    topics: &[Topic::OneTimeCode],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<492113> is your verification code",
            "Use <492 113> as your one-time password.",
            "<G-492113> is your Google verification code.",
            "<492113> ist Ihr Bestätigungscode",
        ],
        misses: &[
            "492113 people came",
            "verification code sent to 555 123 4567",
            "the verification code costs 12345.50",
            "your verification code was sent on 2024-11-25",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digit = |i: usize| c.text.get(i).is_some_and(u8::is_ascii_digit);
    let goes_on = b" .,-/:".contains(&c.after()) && digit(c.end + 1);
    let comes_from = b" .,-/:+".contains(&c.before()) && c.start >= 2 && digit(c.start - 2);
    if goes_on || comes_from || b"+$%".contains(&c.before()) || c.after() == b'%' {
        return None;
    }
    let google = c.text[..c.start].ends_with(b"G-");
    c.accept_span(c.start - if google { 2 } else { 0 }, c.end, Evidence::Bare)
}
