//! A vehicle's registration, of whatever country, where words say that it is one: capitals and digits, up to nine in one to four
//! groups.
//! Source: Vienna Convention on Road Traffic (1968), article 36 and annex 2.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "licence_plate",
    entity: "vehicle.licence_plate",
    title: "vehicle registration",
    source: "Vienna Convention on Road Traffic of 1968, article 36 and annex 2",
    start: Start::Token,
    pattern: r"[0-9A-Z]{1,9}|[a-z]{1,3}\d{1,4}[a-z]{0,3}",
    accept,
    topics: &[Topic::LicencePlate],
    score: Score { with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my license plate is <7ABC123>",
            "plate number: <AB 12 CD>",
            "licence plate <JCM-871>",
            "matrícula <1234 BCD>",
            "la targa è <AB123CD>",
            "placa <ABC1D23>",
            "number plate <abc123>",
            "rejestracja <WA 12345>",
        ],
        misses: &[
            "7ABC123",
            "JCM-871",
            "plate 12 of the BOOK",
            "license plate RECOGNITION model",
            "license plate A1234567890",
            "plates cost 20 USD",
            "number plate lost on 12 May",
        ],
    },
    ..Recognizer::BASE
};

/// Letters and digits at most.
const LONGEST: usize = 9;

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.before().is_ascii_alphanumeric() || matches!(c.before(), b'-' | b'.' | b'/' | b'$' | b'#') {
        return None;
    }
    let (start, end) = (group_before(c), groups_after(c));
    let written = c.text[start..end].iter().filter(|byte| byte.is_ascii_alphanumeric());
    let digits = written.clone().filter(|byte| byte.is_ascii_digit()).count();
    let letters = written.count() - digits;
    if digits == 0 || letters == 0 || !(4..=LONGEST).contains(&(digits + letters)) {
        return None;
    }
    c.accept_span(start, end, Evidence::Bare)
}

/// Where it begins: a single capital before, as of Berlin, starts nothing by itself.
fn group_before(c: &Candidate) -> usize {
    match c.text[..c.start] {
        [b'A'..=b'Z', b' ' | b'-'] => c.start - 2,
        [.., before, b'A'..=b'Z', b' ' | b'-'] if !before.is_ascii_alphanumeric() => c.start - 2,
        _ => c.start,
    }
}

/// Where it ends: groups of up to five capitals and digits go on, one space or dash before each.
fn groups_after(c: &Candidate) -> usize {
    let mut end = c.end;
    for _ in 0..3 {
        let Some(b' ' | b'-') = c.text.get(end) else { break };
        let joins = |byte: &&u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        let length = c.text[end + 1..].iter().take(6).take_while(joins).count();
        let next = end + 1 + length;
        let whole = c.text.get(next).is_none_or(|byte| !byte.is_ascii_alphanumeric());
        let fits = c.text[c.start..next].iter().filter(|byte| byte.is_ascii_alphanumeric()).count() <= LONGEST;
        if !matches!(length, 1..=5) || !whole || !fits {
            break;
        }
        end = next;
    }
    end
}
