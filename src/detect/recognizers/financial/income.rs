//! What a person earns or has: an amount after a word such as “salary” or “balance”.
//! Source: GDPR recital 75 (economic situation); ISO 4217 (currencies).

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "income",
    entity: "financial.income",
    title: "salary or balance",
    source: "GDPR recital 75; ISO 4217",
    start: Start::Cue(Topic::Income),
    pattern: r"(?:[$]|\xE2\x82[\xAC\xB9]|\xC2[\xA3\xA5]|[A-Z]{3} |Rs\.? ?) ?\d{1,9}(?:[., ]\d{3}){0,3}(?:[.,]\d{1,2})?[kKmM]?|\d{1,9}(?:[., ]\d{3}){0,3}(?:[.,]\d{1,2})?(?:[kK]| ?(?:[$]|\xE2\x82[\xAC\xB9]|\xC2\xA3|[A-Z]{3}|euros?|dollars?|pounds|rupees|lakhs?|lpa|LPA))|\d{1,3}(?:[.,]\d{3}){1,2}|\d{4,9}",
    accept,
    topics: &[Topic::Income],
    score: Score { structure: 0.65, with_context: 0.65, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my salary is <$85,000>",
            "Annual income: <72.500 €>",
            "mein Gehalt beträgt: <4.200 EUR>",
            "net worth = <£250k>",
            "my salary is <85k> a year",
            "my salary is <85000>",
            "I earn <4200 euros> a month",
        ],
        misses: &[
            "salary in 2024",
            "my salary is $50,000–100,000",
            "$85,000",
            "the salary is 5 times higher",
            "what is a good salary for 3 years of work",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let bare = bytes.iter().all(|b| b.is_ascii_digit() || b",.".contains(b));
    // “My salary is 5 times higher”, “the salary in: 2024”, a share.
    let year = bytes.len() == 4 && matches!(bytes, [b'1', b'9', ..] | [b'2', b'0', ..]);
    if bare && (c.link != Link::Said || year || c.digits().count() < 4 || c.after() == b'%') {
        return None;
    }
    if c.begins_band() || matches!(c.text[c.end..], [b',' | b'.', b'0'..=b'9', ..]) {
        return None;
    }
    const TIMES: [&[u8]; 9] =
        [b" a year", b" a month", b" an hour", b" a week", b" per ", b"/", b" annual", b" month", b" year"];
    let paid = || TIMES.iter().any(|time| c.text[c.end..].starts_with(time));
    if c.link == Link::Said || paid() { c.accept(Evidence::Structure) } else { None }
}
