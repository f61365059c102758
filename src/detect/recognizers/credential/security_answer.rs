//! The answer to a question that only its owner is meant to know: `my mother's maiden name is …`.
//! Source: NIST SP 800-63B §5.1.1.2, which no longer admits such questions as they are guessed and found so easily.

use super::secret_value::ANY;
use super::value::Value;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "security_answer",
    entity: "credential.security_answer",
    title: "answer to a security question",
    source: "NIST SP 800-63B §5.1.1.2",
    start: Start::Cue(Topic::SecurityAnswer),
    pattern: ANY,
    accept,
    // The word that it was looked for after speaks louder than an “order” or “iPhone” beside it.
    topics: &[Topic::SecurityAnswer],
    score: Score { shape: 0.7, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my mother's maiden name is <Kowalska>",
            "Security answer: <Rosebud>",
            "Mother's maiden name: <O'Brien>",
            "die Geheime Antwort lautet <Sonnenblume>",
            "El apellido de soltera de mi madre es <Quintana>",
            "le nom de jeune fille de ma mère est <Lefèvre>.",
        ],
        misses: &[
            "the security question is wrong",
            "what is a security question?",
            "security question: What was your first car?",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let value = Value::of(c)?;
    let bytes = value.bytes();
    let question = bytes.ends_with(b"?") || value.rest_of_line().iter().take(64).any(|b| *b == b'?');
    let name = |b: &u8| b.is_ascii_alphanumeric() || *b >= 0x80 || b"-' ".contains(b);
    let capital = bytes[0].is_ascii_uppercase() || bytes[0] >= 0xC3;
    let held = value.link == Link::Said && (capital || value.quoted) && (3..=40).contains(&bytes.len());
    if held && !question && bytes.iter().all(name) && !value.is_no_secret() {
        c.accept_span(value.start, value.end, Evidence::Shape)
    } else {
        None
    }
}
