//! A name after words that announce one: `my name is …`, `ich heiße …`, `first name: …`, and the answer to “What is your
//! name?”. Such words are strong enough for names in lower case. Source: usage.

use super::name::{self, capital, is_no_name, is_one_of, word_before};
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
            "that is my name, and if it is possible, cancel",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    let answer = text[..c.start].trim_ascii().is_empty();
    let written = (capital(text, c.start) || text[c.start] >= 0xC4).then(|| name::capitalised(text, c.start)).flatten();
    let hurried = || {
        let name = name::hurried(text, c.start)?;
        let rest = &text[name.end..];
        // An answer is nothing but the name; elsewhere, code and identifiers go on without a space.
        let over = rest.iter().all(|b| b.is_ascii_whitespace() || b".,!".contains(b));
        let identifier = matches!(rest, [b'.', next, ..] if !next.is_ascii_whitespace());
        let ends = over || (!answer && !identifier);
        (ends && !is_of_another_clause(text, c.start)).then_some(name)
    };
    // `Joel rice`, in an answer.
    let name = if answer { hurried().or(written) } else { written.or_else(hurried) }?;
    c.accept_span(c.start, name.end, if written.is_some() { Evidence::Structure } else { Evidence::Shape })
}

/// Whether the verb before a value has a subject of its own: `my name, and if it is possible`.
fn is_of_another_clause(text: &[u8], start: usize) -> bool {
    let (from, verb) = word_before(text, start);
    let (_, subject) = word_before(text, from);
    is_one_of(&["is", "are", "was", "to"], verb) && is_no_name(subject) && !is_one_of(&["name", "names"], subject)
}
