//! A key that only the name of its service, beside it, gives away: `HEROKU_KEY = "0059833c-…"`,
//! `asanaToken = 3428…`. The kinds of value that such keys have (UUIDs, hexadecimal, long numbers) are too common to
//! be taken for secrets elsewhere.
//!
//! Source: the services' documentation of their keys.

use super::entropy::{contains, has_random_part};
use super::form::Form;
use super::secret_value::{ANY, is_one_word, is_uuid};
use super::value::Value;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "service_secret",
    entity: "credential.secret",
    title: "key beside the name of its service",
    source: "the services' documentation of their keys",
    start: Start::Cue(Topic::SecretService),
    pattern: ANY,
    accept,
    score: Score { structure: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "const HEROKU_KEY = \"<0059833c-57cc-5b0e-5068-a2ac44bdd33a>\"",
            "our Datadog key: <2gktkagp51s2xinsj5lirlquzsrwpd0t40ui6xdl>",
            "asanaToken = \"<3428234745969343>\"",
            "export SUMOLOGIC_ACCESSID=\"<suDbJw97o9WVo0>\"",
        ],
        misses: &[
            "discord=000000000000000000",
            "sumObj = suGyI5imvADdvU",
            "linear = nn.Linear(1024, 4096)",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "Twitter 1234567890123456789",
            "oktaKey = 00000000000000000000000000000000000TUVWXYZ",
        ],
    },
    ..Recognizer::BASE
};

/// What a name says of a secret.
const SECRETS: [&[u8]; 9] =
    [b"token", b"key", b"secret", b"accessid", b"access_id", b"auth", b"pass", b"pwd", b"bundle"];

/// How far before the value its name is looked at, in bytes.
const NAMED: usize = 56;

fn accept(c: &Candidate) -> Option<Accepted> {
    let value = Value::of(c)?;
    let bytes = value.bytes();
    let assigned = value.assigned || value.quoted || value.link == Link::Said;
    let number = || bytes.len() >= 15 && bytes.iter().all(u8::is_ascii_digit);
    let pair = || Form("{x8}:{x8}").end(bytes, 0) == Some(bytes.len());
    if bytes.len() < 10 || !(has_random_part(bytes) || (assigned && (is_uuid(bytes) || number() || pair()))) {
        return None;
    }
    let before = &c.text[c.start.saturating_sub(NAMED)..c.start];
    let named = SECRETS.iter().any(|word| contains(before, word));
    if named && is_one_word(bytes) && value.mix().row < 10 && !value.is_no_secret() {
        c.accept_span(value.start, value.end, Evidence::Structure)
    } else {
        None
    }
}
