//! A name after words that announce one: `my name is …`, `ich heiße …`, `first name: …`, and the answer to “What is your
//! name?”. Such words are strong enough for names in lower case. Source: usage.

use super::name::{self, capital};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "introduced",
    entity: "person.name",
    title: "Name of a person after words that announce it",
    source: "Usage: the words with which people give their names, in fifteen languages",
    start: Start::Cue(Topic::NameCue),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.85, shape: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my name is <Ana Silva> and I need help",
            "hi my name is <maria gonzalez>",
            "My name's <Jo O'Neill>.",
            "ich heiße <Jürgen Müller>",
            "Je m'appelle <Zoé Lefèvre>, bonjour",
            "me llamo <josé garcía>",
            "меня зовут <Иван Петров>",
            "私の名前は<田中太郎>です",
            "我叫<王小明>，你好",
            "제 이름은 <김민수>입니다",
            "اسمي <محمد علي>",
            "firstName: <Ana>",
            "a table under the name of <Steve Blinka>, please",
        ],
        misses: &[
            "my name is wrong on the card",
            "my name is not on the list",
            "My name and address have changed",
            "What is your name?",
            "the last name is required",
            "lastName: string",
            "first_name = request.form",
            "call me tomorrow",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if capital(c.text, c.start) || c.text[c.start] >= 0xC4 {
        let name = name::capitalised(c.text, c.start)?;
        return c.accept_span(c.start, name.end, Evidence::Structure);
    }
    let name = name::hurried(c.text, c.start)?;
    // Code and identifiers go on without a space.
    let ends =
        !matches!(c.text.get(name.end), Some(b'.')) || !c.text.get(name.end + 1).is_some_and(u8::is_ascii_alphanumeric);
    ends.then_some(())?;
    c.accept_span(c.start, name.end, Evidence::Shape)
}
