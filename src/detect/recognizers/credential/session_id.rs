//! A cookie or session identifier: whoever has it is signed in. `PHPSESSID=…`, `Cookie: sid=…`, `"sessionId": "…"`.
//! Source: RFC 6265 §4.2 (cookies), §8.4 (session identifiers).

use super::entropy::has_random_part;
use super::secret_value::{ANY, is_one_word};
use super::value::Value;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "session_id",
    entity: "credential.session_id",
    title: "session identifier or cookie",
    source: "RFC 6265 §4.2, §8.4",
    start: Start::Cue(Topic::Session),
    pattern: ANY,
    accept,
    score: Score { structure: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "PHPSESSID=<k3xq9vlmp2rk2vq9mxs4lbt1nw>; path=/",
            "Set-Cookie: sessionid=<38afes7a8k3xq9vlmp2rk2vq9>",
            "\"session_id\": \"<a8f5f167f44f4964e6c998dee827110c>\"",
            "Cookie: _ga=<GA1.2.1846530312k3xq9v.1699999999>",
        ],
        misses: &[
            "session: 2024-11-25 10:00",
            "the session is full",
            "session_timeout = 3600",
            "cookie = SimpleCookie()",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut value = Value::of(c)?;
    // `Cookie: name=value`: the name says nothing.
    if let Some(equals) = value.bytes().iter().position(|b| *b == b'=').filter(|at| at + 1 < value.bytes().len()) {
        value.start += equals + 1;
    }
    let bytes = value.bytes();
    let held = value.link == Link::Said && bytes.len() >= 16 && is_one_word(bytes) && has_random_part(bytes);
    if held && !value.is_no_secret() { c.accept_span(value.start, value.end, Evidence::Structure) } else { None }
}
