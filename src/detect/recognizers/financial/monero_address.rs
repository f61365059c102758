//! Monero address: 95 characters of base 58, 106 with a payment identifier.
//! Source: Monero documentation, "Standard address", "Subaddress", "Integrated address".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "monero_address",
    entity: "financial.crypto_address",
    title: "Monero address",
    source: "Monero documentation, Standard address",
    start: Start::Token,
    pattern: r"[48][1-9A-Za-z]+",
    accept,
    context: &["monero", "xmr"],
    score: Score { structure: 0.85, with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<4MASi45ub7Qe4ZE36UT5G6cU4ud8Fhhe4deS4F3cw9KTAb8dLcukC7edhDQ7cn5d4gEYkbUrMWeWQLGsCmrG6dLaYyNoVKf>",
            "xmr <84bY8sAg3YqTnbFq92jQJQUN66S9VPLtvc3DEeyKPGqqQovQLT2mWbyJzzzKVSTH5Gp2ZFDnLFm2C9yrSXgSdhLNM8RyhXv>",
        ],
        misses: &[
            "4MASi45ub7Qe4ZE36UT5G6cU4ud8Fhhe4deS4F3cw9KTAb8dLcukC7edhDQ7cn5d4gEYkbUrMWeWQLGsCmrG6dLaYyNoVK",
            "monero 4MASi45ub7Qe4ZE36UT5G6cU4ud8Fhh",
            "4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let base58 = |b: &u8| !b"0OIl".contains(b);
    let mixed = bytes.iter().any(u8::is_ascii_uppercase) && bytes.iter().any(u8::is_ascii_lowercase);
    if matches!(bytes.len(), 95 | 106) && mixed && bytes.iter().all(base58) {
        c.accept(Evidence::Structure)
    } else {
        None
    }
}
