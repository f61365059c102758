//! E-mail address written so that machines don't see it: `ana (at) example.com`, `ana dot silva at example dot com`.
//! Source: RFC 5321 §4.1.2 for what is spelt; IANA, Root Zone Database, for the endings that are told from words.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "spelt_email",
    entity: "contact.email",
    title: "e-mail address with its signs spelt out",
    source: "RFC 5321 §4.1.2; IANA, Root Zone Database",
    start: Start::Word(Topic::AtSign),
    // The word and the first label of the domain; the rest is read by the check.
    pattern: r"[A-Za-z]{2,12}(?:[)\]}>] ?| )[0-9A-Za-z-]{1,40}",
    accept,
    score: Score { shape: 0.75, structure: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<ana.silva (at) example.com>",
            "<ana [at] example [dot] com>",
            "write to <ana at example dot com> please",
            "<ana dot silva at example dot co dot uk>",
            "«ana<at>example<dot>org»",
            "<ana.silva(at)example(dot)org>",
            "escribe a <ana arroba example punto com>",
        ],
        misses: &[
            "meet me at example.com",
            "look at the dot product",
            "look at it dot com",
            "ana at home",
            "on DVD at some point in time",
            "staring at the dot in the middle",
            "we met at noon. dot",
            "f(at).x",
            "at the dot com",
        ],
    },
    ..Recognizer::BASE
};

/// Endings that a spelt address may have: others are words.
const ENDINGS: &str = "app ar at au be biz br ca ch cl cn co com cz de dev dk edu es eu fi fr gov gr hu ie il in info io it jp \
    kr me mx net nl no nz org pl pt ro ru se sg sk tr tw ua uk us za";

const OPEN: &[u8] = b"([{<";
const CLOSE: &[u8] = b")]}>";

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let word = bytes.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let bracketed = OPEN.contains(&c.before()) && CLOSE.contains(&bytes[word]);
    if !bracketed && (c.before() != b' ' || bytes[word] != b' ') {
        return None;
    }
    let label = bytes[word..].iter().position(u8::is_ascii_alphanumeric)?;
    let (end, spelt) = domain(c.text, c.start + word + label)?;
    // “me at example.com” is where, and not who.
    if !bracketed && (!spelt || (bytes[..word].eq_ignore_ascii_case(b"at") && is_english(&c.text[c.start..end]))) {
        return None;
    }
    let start = local_part(c.text, c.start.checked_sub(1)?, bracketed)?;
    c.accept_span(start, end, if bracketed { Evidence::Structure } else { Evidence::Shape })
}

/// Whether “at … point in”, “at the dot in” is English, and no address.
fn is_english(text: &[u8]) -> bool {
    let mut words = text.rsplit(|b| *b == b' ');
    let ending = words.next().unwrap_or_default();
    let dot = words.next().unwrap_or_default();
    let word = |word: &&str| ending.eq_ignore_ascii_case(word.as_bytes());
    !dot.eq_ignore_ascii_case(b"dot") || ["at", "be", "in", "it", "me", "no", "us"].iter().any(word)
}

/// Where the domain ends that begins at `start`, and whether its dots are spelt.
fn domain(text: &[u8], start: usize) -> Option<(usize, bool)> {
    let label = |from: usize| {
        from + text[from..].iter().take(40).take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count()
    };
    let (mut end, mut spelt, mut found) = (label(start), false, None);
    for _ in 0..3 {
        let Some((next, word)) = dot(text, end) else {
            break;
        };
        let last = (next, label(next));
        spelt |= word;
        end = last.1;
        let ending = &text[last.0..last.1];
        if ENDINGS.split(' ').any(|known| ending.eq_ignore_ascii_case(known.as_bytes())) {
            found = Some((end, spelt));
        }
    }
    found
}

/// What follows a dot at `i`, and whether it is spelt: `.`, ` dot `, `(dot)`, ` [.] `.
fn dot(text: &[u8], i: usize) -> Option<(usize, bool)> {
    const DOTS: [&str; 7] = ["dot", "punto", "ponto", "punkt", "point", "kropka", "."];
    let space = |i: usize| i + usize::from(text.get(i) == Some(&b' '));
    let mut at = space(i);
    let bracket = text.get(at).is_some_and(|b| OPEN.contains(b));
    at = if bracket { space(at + 1) } else { at };
    let name =
        DOTS.iter().find(|dot| text[at..].get(..dot.len()).is_some_and(|t| t.eq_ignore_ascii_case(dot.as_bytes())))?;
    at += name.len();
    let spelt = *name != ".";
    if bracket {
        at = space(at);
        if !text.get(at).is_some_and(|b| CLOSE.contains(b)) {
            return None;
        }
        at = space(at + 1);
    } else if spelt {
        // A word of its own; and a dot with a space ends a sentence.
        if space(i) == i || space(at) == at {
            return None;
        }
        at = space(at);
    } else if at != i + 1 {
        return None;
    }
    Some((at, spelt))
}

/// Where the local part before `end` begins, with dots that are spelt.
fn local_part(text: &[u8], end: usize, bracketed: bool) -> Option<usize> {
    let token = |end: usize| {
        let spaces = text[..end].iter().rev().take(2).take_while(|b| **b == b' ').count();
        let end = end - spaces;
        let length =
            text[..end].iter().rev().take(64).take_while(|b| b.is_ascii_alphanumeric() || b"._+-".contains(b)).count();
        (length > 0).then_some((end - length, end))
    };
    let (mut start, local) = token(end)?;
    // “look at it dot com”: what is looked at is none.
    if !bracketed
        && ["look", "looked", "looking", "is", "are", "was", "be", "it", "me", "us"]
            .iter()
            .any(|w| text[start..local].eq_ignore_ascii_case(w.as_bytes()))
    {
        return None;
    }
    while let Some((dot, dot_end)) = token(start)
        && start > dot_end
        && text[dot..dot_end].eq_ignore_ascii_case(b"dot")
        && let Some((before, before_end)) = token(dot)
        && before_end < dot
    {
        start = before;
    }
    Some(start)
}
