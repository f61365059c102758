//! A name that signs a letter: on the line after `Kind regards,`, or after it at the end of the text. Source: usage.

use super::name;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "signed",
    entity: "person.name",
    title: "Name of a person under a letter",
    source: "Usage: closings of letters, in fifteen languages",
    start: Start::Cue(Topic::Closing),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.85, shape: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Kind regards,\n<Tonya Angelo>",
            "Thanks,\n<Wout>",
            "Mit freundlichen Grüßen\n<Jürgen Müller>\nVertrieb",
            "Cordialement,\n\n<Zoé Lefèvre>",
            "see you, best regards, <Ana Silva>",
            "signed by <Ana Silva>",
        ],
        misses: &[
            "Thanks, that is all",
            "Best regards,\nThe Support Team",
            "thanks\nCan you also check",
            "Thanks for Everything You Do",
            "Regards to Everyone",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    let name = name::capitalised(text, c.start).filter(|name| name.words <= 4)?;
    let before = &text[..c.start];
    let gap = before.len() - before.trim_ascii_end().len();
    let next_line = before[before.len() - gap..].contains(&b'\n');
    let rest = &text[name.end..];
    let line_ends = rest.trim_ascii_start().len() < rest.len()
        && rest.iter().find(|b| !matches!(b, b' ' | b'\t' | b'\r')) == Some(&b'\n');
    let over = rest.iter().all(|b| b.is_ascii_whitespace() || *b == b'.');
    let by = before[..before.len() - gap].ends_with(b" by") && name.words > 1;
    (next_line && (line_ends || over || rest.starts_with(b","))
        || over && before[..before.len() - gap].ends_with(b",")
        || by)
        .then_some(())?;
    c.accept_span(c.start, name.end, if name.words > 1 { Evidence::Structure } else { Evidence::Shape })
}
