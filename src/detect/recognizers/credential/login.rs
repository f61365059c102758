//! The password of a name and a password that stand one after the other: `credentials: ana / hunter2`.
//! Source: how people write them.

use super::entropy::{Mix, is_made_of_words, is_stand_in};
use super::secret_value::ANY;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "login",
    entity: "credential.password",
    title: "password after a user name",
    source: "how people write them",
    start: Start::Cue(Topic::Login),
    pattern: ANY,
    accept,
    // The word that it was looked for after speaks louder than an “order” or “iPhone” beside it.
    topics: &[Topic::Login],
    score: Score { shape: 0.7, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "credentials: ana / <k3Xq9vLmP2>",
            "login: admin / <Admin123>",
            "log in with ana@example.com and <Tiger1998>",
            "Zugangsdaten: ana.silva : <Tiger1998>",
        ],
        misses: &[
            "login: ana / 2024",
            "credentials: see page12",
            "login time: 10:30 / 11:45",
            "log in with Google and Facebook2",
            "login/2024-release",
        ],
    },
    ..Recognizer::BASE
};

/// What stands between a name and its password.
const SEPARATORS: [&[u8]; 7] = [b" / ", b"/", b" : ", b":", b" - ", b" | ", b" and "];

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = &c.text[c.start..c.text.len().min(c.start + 160)];
    let name = text.iter().take_while(|b| b.is_ascii_alphanumeric() || b"_.@-".contains(b)).count();
    let separator = SEPARATORS.iter().find(|separator| text[name..].starts_with(separator))?;
    let start = name + separator.len();
    let ends = |b: &u8| b.is_ascii_whitespace() || b"\"'`<>,;)|/".contains(b);
    let length = text[start..].iter().take_while(|b| !ends(b)).count();
    let stops = text[start..start + length].iter().rev().take_while(|b| b".:?".contains(b)).count();
    let password = &text[start..start + length - stops];
    let mix = Mix::of(password);
    let named = name >= 3 && (*separator != b" and " || text[..name].contains(&b'@')) && text[0].is_ascii_alphabetic();
    let chosen = password.len() >= 6 && mix.letters > 2 && mix.digits > 0 && password.iter().all(u8::is_ascii_graphic);
    let joined = c.link == Link::Said || text[..name].contains(&b'@');
    if joined && named && chosen && !is_stand_in(password) && !is_made_of_words(password) {
        c.accept_span(c.start + start, c.start + start + password.len(), Evidence::Shape)
    } else {
        None
    }
}
