//! A name of two words or more after words that much else follows too: `I'm Ana Silva`, `this is Ana Silva calling`, `a table
//! for Ana Silva`. Source: usage.

use super::name::{self, capital};
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hinted",
    entity: "person.name",
    title: "Name and surname after words that often announce them",
    source: "Usage: the words with which people introduce themselves and others, in ten languages",
    start: Start::Cue(Topic::NameHint),
    pattern: r"[A-Z\xC3-\xD5][A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "I'm <Collette Kiekbusch>, please cancel it",
            "This is <Bernarda Collick> and I need help",
            "a reservation for <Randell Handville>",
            "Ich bin <Cornelius Öztürk>",
        ],
        misses: &[
            "I'm Happy",
            "This is Amazon Support",
            "I'm Roman Catholic",
            "I am from New York",
            "called The Big Short",
            "under New York law",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.link != Link::Beside || !capital(c.text, c.start) || !c.text[..c.start].ends_with(b" ") {
        return None;
    }
    let name = name::capitalised(c.text, c.start).filter(|name| (2..=4).contains(&name.words))?;
    c.accept_span(c.start, name.end, Evidence::Structure)
}
