//! A name in a greeting that a sign or line ends: `Dear Ana Silva,`, `Hallo Jürgen!`. Source: usage.

use super::name;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "greeted",
    entity: "person.name",
    title: "Name of a person in a greeting",
    source: "Usage: greetings of letters and chats, in fifteen languages",
    start: Start::Cue(Topic::Greeting),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.8, shape: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Dear <Ana Silva>,\nthank you",
            "Hi <Tonya>, can you help",
            "Hallo <Jürgen>!",
            "Caro <Luca>,\ngrazie",
            "Chère <Zoé>,\nmerci",
        ],
        misses: &[
            "Dear customer,",
            "Dear Sir or Madam,",
            "Dear Hiring Manager,",
            "Hello World!",
            "hi there",
            "Hi Everyone,",
            "Dear Team,",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.text[..c.start].ends_with(b" ") || c.text[c.start] >= 0xD7 {
        return None;
    }
    let name = name::capitalised(c.text, c.start).filter(|name| name.words <= 4)?;
    matches!(c.text.get(name.end), None | Some(b',' | b'!' | b'\n' | b'\r' | b':')).then_some(())?;
    c.accept_span(c.start, name.end, if name.words > 1 { Evidence::Structure } else { Evidence::Shape })
}
