//! Date to which a document is valid. Source: usage; ISO 8601 and the customary orders of day, month and year.

use super::day::{beginning, day, is_piece};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score};
use crate::detect::topic::Topic;

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "expiry_date",
    entity: "date.expiry",
    title: "Date to which a document is valid",
    source: "ISO 8601, and the customary orders of day, month and year",
    pattern: r"[0-9]+[A-Za-z]{0,10}",
    accept,
    topics: &[Topic::Expiry],
    against: &["born", "birth", "dob"],
    score: Score { structure: 0.3, shape: 0.2, with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["my passport expires on <3 May 2028>", "expiry date: <2028-05-03>", "gültig bis <03.05.2028>"],
        misses: &["the meeting is on 3 May 2025", "the offer expires soon", "the token expires in 3600"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let start = beginning(c.text, c.start);
    let (end, with_year) = day(c.text, start)?;
    (!is_piece(c.text, start, end)).then_some(())?;
    c.accept_span(start, end, if with_year { Evidence::Structure } else { Evidence::Shape })
}
