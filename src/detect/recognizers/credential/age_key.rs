//! Secret key of the age encryption tool: `AGE-SECRET-KEY-1` and 58 characters of Bech32 in capitals.
//! Source: the age file encryption format, "X25519 recipient type"; BIP 173 (alphabet).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "age_key",
    entity: "credential.private_key",
    title: "age secret key",
    source: "age file encryption format; BIP 173",
    start: Start::Token,
    pattern: r"AGE-SECRET-KEY-1[0-9A-Z]*",
    accept,
    score: Score { structure: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "# public key: age1…\n<AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX>",
            "SOPS_AGE_KEY=<AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSW7CLKH>",
        ],
        misses: &[
            "AGE-SECRET-KEY-1",
            "AGE-SECRET-KEY-1GFPYYSJZ",
            "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let body = &c.bytes()[b"AGE-SECRET-KEY-1".len()..];
    let bech32 = body.iter().all(|b| !b"1BIO".contains(b));
    if body.len() == 58 && bech32 { c.accept(Evidence::Structure) } else { None }
}
