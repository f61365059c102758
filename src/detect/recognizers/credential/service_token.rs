//! API keys and access tokens that say by their first characters which service issued them, some two hundred and
//! sixty kinds. One recognizer for all: the pattern is the list of beginnings, and [`services`] knows the rest.
//!
//! Source: the services' documentation of their token formats.

use super::entropy::is_stand_in;
use super::form::{Form, Token};
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
    let ends = services::FORMS.iter().filter_map(|form| {
        let end = form.end(c.text, c.start)?;
        let body = &c.text[c.start + form.fixed()..end];
        (!is_stand_in(body)).then_some(end)
    });
    c.accept_span(c.start, ends.max()?, Evidence::Structure)
}

/// `(?:beginning|beginning|…)[0-9A-Za-z]*`: to where the check may begin; the form says where the token ends.
const PATTERN: &str = match std::str::from_utf8(&PATTERN_BYTES) {
    Ok(pattern) => pattern,
    Err(_) => panic!("beginnings are ASCII"),
};

const BEFORE: &[u8] = b"(?:";
const AFTER: &[u8] = b")[0-9A-Za-z]*";

const PATTERN_LENGTH: usize = {
    let (mut length, mut sector) = (BEFORE.len() + AFTER.len() - 1, 0);
    while sector < services::SECTORS.len() {
        let tokens = services::SECTORS[sector];
        let mut i = 0;
        while i < tokens.len() {
            length += 1 + escaped(&tokens[i].form, &mut [0; LONGEST]);
            i += 1;
        }
        sector += 1;
    }
    length
};

const PATTERN_BYTES: [u8; PATTERN_LENGTH] = {
    let mut pattern = [0; PATTERN_LENGTH];
    let mut length = append(&mut pattern, 0, BEFORE, BEFORE.len());
    let mut sector = 0;
    while sector < services::SECTORS.len() {
        let tokens = services::SECTORS[sector];
        let mut i = 0;
        while i < tokens.len() {
            if length > BEFORE.len() {
                length = append(&mut pattern, length, b"|", 1);
            }
            let mut beginning = [0; LONGEST];
            let count = escaped(&tokens[i].form, &mut beginning);
            length = append(&mut pattern, length, &beginning, count);
            i += 1;
        }
        sector += 1;
    }
    append(&mut pattern, length, AFTER, AFTER.len());
    pattern
};

/// The longest beginning, escaped.
const LONGEST: usize = 64;

/// A form's fixed beginning as a pattern, and its length.
const fn escaped(form: &Form, out: &mut [u8; LONGEST]) -> usize {
    let (fixed, mut length, mut i) = (form.fixed(), 0, 0);
    assert!(fixed >= 2, "a beginning of one letter says nothing");
    while i < fixed {
        let byte = form.0.as_bytes()[i];
        if byte == b'.' {
            out[length] = b'\\';
            length += 1;
        } else {
            assert!(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b':' | b'='), "not a plain beginning");
        }
        out[length] = byte;
        length += 1;
        i += 1;
    }
    length
}

const fn append<const N: usize>(out: &mut [u8; N], at: usize, bytes: &[u8], count: usize) -> usize {
    let mut i = 0;
    while i < count {
        out[at + i] = bytes[i];
        i += 1;
    }
    at + count
}

/// Every kind, for the tests.
pub fn tokens() -> impl Iterator<Item = &'static Token> {
    services::SECTORS.iter().copied().flatten()
}
