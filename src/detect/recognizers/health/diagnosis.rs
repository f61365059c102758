//! An illness under its label, `Diagnosis: Generalized Anxiety Disorder`. Source: usage; GDPR, Art. 9.

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::person::name::{is_no_name, word_end};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "diagnosis",
    entity: "health.condition",
    title: "Illness under its label",
    source: "GDPR, Art. 9; usage",
    start: Start::Cue(Topic::Diagnosis),
    pattern: r"[A-Za-z\x80-\xFF]{1,40}",
    accept,
    score: Score { structure: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Diagnosis: <Generalized Anxiety Disorder>\nProvider: unknown",
            "Diagnose: <Asthma>",
            "\"diagnosis\": \"<Type 2 Diabetes>\"",
        ],
        misses: &["the diagnosis of the problem", "diagnosis: the server is down", "Diagnosis: unknown"],
    },
    ..Recognizer::BASE
};

/// How many words an illness has at most.
const WORDS: usize = 6;

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    let label = text[..c.start].iter().rev().find(|b| !b" \t\"'*".contains(b));
    if c.link != Link::Said || !matches!(label, Some(b':' | b'=' | b'>')) {
        return None;
    }
    let (mut end, mut i) = (c.start, c.start);
    for words in 0..WORDS {
        let digits = text[i..].iter().take(2).take_while(|b| b.is_ascii_digit()).count();
        let to = if words > 0 && digits > 0 { i + digits } else { word_end(text, i)? };
        let common = is_no_name(&text[i..to]) && !text[i..to].eq_ignore_ascii_case(b"type");
        if common && (words == 0 || !text[i].is_ascii_uppercase()) && !text[i].is_ascii_digit() {
            return None;
        }
        end = to;
        if text.get(to) != Some(&b' ') {
            break;
        }
        i = to + 1;
    }
    // The whole of the line or the value.
    matches!(text.get(end), None | Some(b'\n' | b'\r' | b',' | b';' | b'"' | b'<' | b'.' | b'|' | b'('))
        .then_some(())?;
    c.accept_span(c.start, end, Evidence::Structure)
}
