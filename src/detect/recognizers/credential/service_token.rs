//! API keys and access tokens that say by their first characters which service issued them, some two hundred and
//! sixty kinds. One recognizer for all: the pattern is the list of beginnings, and [`services`] knows the rest.
//!
//! Source: the services' documentation of their token formats.

use super::entropy::is_stand_in;
use super::form::Token;
use super::services;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "service_token",
    entity: "credential.service_token",
    title: "API key or access token of a service",
    source: "the services' documentation of their token formats",
    start: Start::Token,
    pattern: PATTERN,
    accept,
    score: Score { structure: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "STRIPE_KEY=<sk_live_4eC39HqLyjWDarjtT1zdp7dc>",
            "the deploy key is <dop_v1_8067c050d3b1b9c64501be836e147b8abe3cdb601933b27db039ccede4c34dad>, use it",
            "hf: \"<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>\"",
        ],
        misses: &[
            "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
            "rdme_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
            "- (id)hf_requiredCharacteristicTypesForDisplayMetadata;",
            "AIzaTesb6Tscfcni8vIpWZqNCXFDFslJtVSvFDqabcd123",
            "sgp_local_d45b6G86aBb0F2Cee943902dbaDBCFCFDD1dA089",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let first = c.text[c.start];
    let ends = services::FORMS.iter().filter(|form| form.0.as_bytes()[0] == first).filter_map(|form| {
        let end = form.end(c.text, c.start)?;
        let body = &c.text[c.start + form.fixed()..end];
        (!is_stand_in(body)).then_some(end)
    });
    c.accept_span(c.start, ends.max()?, Evidence::Structure)
}

/// `(?:AIza|…)[0-9A-Za-z]*|(?:glpat-|…)`: to where the check may begin, which is where no letter or digit follows; the
/// form says where the token ends.
const PATTERN: &str = match std::str::from_utf8(&PATTERN_BYTES) {
    Ok(pattern) => pattern,
    Err(_) => panic!("beginnings are ASCII"),
};

const PATTERN_BYTES: [u8; PATTERN_LENGTH] = {
    let mut bytes = [0; PATTERN_LENGTH];
    pattern(&mut bytes);
    bytes
};

const PATTERN_LENGTH: usize = pattern(&mut []);

/// Writes as much of the pattern as there is room for, and gives its length.
const fn pattern(out: &mut [u8]) -> usize {
    let length = append(out, 0, b"(?:");
    let length = beginnings(out, length, true);
    let length = append(out, length, b")[0-9A-Za-z]*|(?:");
    let length = beginnings(out, length, false);
    append(out, length, b")")
}

/// Appends the fixed beginnings of all forms, escaped, a `|` apart: those that end with a letter or digit, or the others.
const fn beginnings(out: &mut [u8], at: usize, open: bool) -> usize {
    let (mut length, mut kind) = (at, 0);
    while kind < services::FORMS.len() {
        let form = &services::FORMS[kind];
        let (bytes, fixed) = (form.0.as_bytes(), form.fixed());
        assert!(fixed >= 2, "a beginning of one letter says nothing");
        if bytes[fixed - 1].is_ascii_alphanumeric() == open {
            if length > at {
                length = append(out, length, b"|");
            }
            let mut i = 0;
            while i < fixed {
                assert!(bytes[i].is_ascii_alphanumeric() || matches!(bytes[i], b'_' | b'-' | b'.' | b':' | b'='));
                if bytes[i] == b'.' {
                    length = append(out, length, br"\");
                }
                length = append(out, length, &[bytes[i]]);
                i += 1;
            }
        }
        kind += 1;
    }
    length
}

const fn append(out: &mut [u8], at: usize, bytes: &[u8]) -> usize {
    let mut i = 0;
    while i < bytes.len() && at + i < out.len() {
        out[at + i] = bytes[i];
        i += 1;
    }
    at + bytes.len()
}

/// Every kind, for the tests.
pub fn tokens() -> impl Iterator<Item = &'static Token> {
    services::SECTORS.iter().copied().flatten()
}
