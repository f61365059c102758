//! E-mail address, also internationalised (RFC 6531) in scripts written with two-byte UTF-8: Latin, Greek, Cyrillic.
//! Source: RFC 5321 §4.1.2, RFC 1035 §2.3.4 (63 bytes a label). The limit of 64 bytes before the @ is not held to:
//! what is longer is most likely an address all the same, and half of it must not stay.
//! Quoted local parts and address literals are not covered.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "email",
    entity: "contact.email",
    title: "e-mail address",
    source: "RFC 5321 §4.1.2; RFC 6531; RFC 1035 §2.3.4",
    start: Start::At,
    pattern: concat!(
        r"(?:[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]|[\xC3-\xD4][\x80-\xBF])+@",
        r"(?:(?:[0-9A-Za-z-]|[\xC3-\xD4][\x80-\xBF])+\.)+(?:[A-Za-z]|[\xC3-\xD4][\x80-\xBF]|xn--[0-9A-Za-z-]*[0-9A-Za-z])+",
    ),
    accept,
    context: &[],
    score: Score { structure: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "mail <ana.silva@example.com>, please",
            "<jörg@müller.example>",
            "<first+tag@sub.example.co.uk>.",
            "mailto:<o'brien@example.org>?subject=hi",
            "email=<a_b@example.net>",
            "(<x@example.com>)",
            "https://x.example/a:<b@example.com>",
            "or <ana@example.js>",
            "<user%host@example.com>",
            "'<quoted@example.com>'",
            "<a-local-part-that-is-longer-than-the-sixty-four-bytes-which-the-standard-allows-for-it@example.com>",
        ],
        misses: &[
            "@example",
            "user@localhost",
            "icon@2x.png",
            "left-pad@1.3.0",
            "a@-example.com",
            "a@example-.com",
            "meet @ 5.pm",
            "https://user:password@example.com/",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let at = bytes.iter().position(|&b| b == b'@')?;
    let domain = &bytes[at + 1..];
    let well_formed = |label: &[u8]| label.len() <= 63 && !label.starts_with(b"-") && !label.ends_with(b"-");
    if !domain.split(|&b| b == b'.').all(well_formed) {
        return None;
    }
    // `icon@2x.png` is a picture for sharper screens.
    let scale = domain.split(|&b| b == b'.').next()?;
    let is_picture = scale.len() == 2 && scale[0].is_ascii_digit() && scale[1] == b'x';
    let top = domain.rsplit(|&b| b == b'.').next()?;
    if top.len() < 2 || is_picture || after_user_name(c) {
        return None;
    }
    c.accept(Evidence::Structure)
}

/// Whether the local part is the password of `scheme://user:password@host`.
fn after_user_name(c: &Candidate) -> bool {
    let run = c.text[c.start.saturating_sub(80)..c.start].rsplit(u8::is_ascii_whitespace).next().unwrap_or_default();
    let slashes = run.windows(3).rposition(|w| w == b"://");
    c.before() == b':' && slashes.is_some_and(|at| !run[at + 3..].contains(&b'/'))
}
