//! A PIN or the code of a door, a safe or an alarm: four to eight digits after such a word.
//! Source: ISO 9564-1 §5.1 (four to twelve digits).

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pin",
    entity: "credential.pin",
    title: "PIN or door code",
    source: "ISO 9564-1 §5.1",
    start: Start::Cue(Topic::Pin),
    pattern: r"\d{4,12}|\d{2} \d{2}|\d{3}[ -]\d{3}|\d{2}-\d{2}-\d{2}|\d \d \d \d(?: \d \d)?",
    accept,
    // The word that it was looked for after speaks louder than an “order” or “iPhone” beside it.
    topics: &[Topic::Pin],
    score: Score { shape: 0.7, structure: 0.9, with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my PIN is <4821>",
            "the PIN for the door is <482193>",
            "PIN: <0917>",
            "iPhone passcode <482193>",
            "meine Geheimzahl lautet <4821>",
            "le code PIN est <4821>",
            "o código PIN é <4821>",
            "暗証番号は<4821>です",
            "the safe combination is <12-34-56>",
        ],
        misses: &["pin 4 of the chip", "PIN is wrong", "pin it to the board at 10", "pinned 2024"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let goes_on = c.after() == b'.' && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit);
    if goes_on || c.inside_longer_number() || b"%/".contains(&c.after()) {
        return None;
    }
    c.accept(if c.link == Link::Said { Evidence::Structure } else { Evidence::Shape })
}
