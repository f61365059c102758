//! IPv4 address. Addresses of no one in particular (0.0.0.0, loopback, multicast and above) are not findings.
//! Source: RFC 791; RFC 6890 (special-purpose addresses).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ipv4",
    entity: "network.ipv4",
    title: "IPv4 address",
    source: "RFC 791; RFC 6890",
    start: Start::Token,
    pattern: r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}",
    accept,
    context: &["ip ", "ip:", "address", "host", "client", "server", "from", "ping", "ssh"],
    score: Score { bare: 0.2, shape: 0.6, structure: 0.8, with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "from <192.0.2.146>:8080",
            "<203.0.113.7>",
            "[<198.51.100.23>]",
            "http://<203.0.113.80>/path",
            "<10.0.0.12>",
            "client <246.59.176.107>",
        ],
        misses: &[
            "127.0.0.1",
            "0.0.0.0",
            "255.255.255.0",
            "246.59.176.107",
            "224.0.0.1",
            "version 10.20.30.40",
            "v1.2.3.4",
            "1.2.3.4.5",
            "256.1.1.1",
            "192.0.2.01",
            "Chrome/120.0.6099.129",
            "text192.168.1.1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut octets = [0u16; 4];
    for (octet, part) in octets.iter_mut().zip(c.bytes().split(|&b| b == b'.')) {
        if part.len() > 1 && part[0] == b'0' {
            return None;
        }
        *octet = part.iter().fold(0, |n, b| n * 10 + u16::from(b - b'0'));
    }
    let special = matches!(octets[0], 0 | 127 | 224..=239 | 255);
    // `v1.2.3.4`, `1.2.3.4.5`, and a product's version, `Chrome/120.0.6099.129`.
    let product = c.before() == b'/' && c.start >= 2 && c.text[c.start - 2].is_ascii_alphabetic();
    let word =
        c.before().is_ascii_alphabetic() && !c.text[..c.start].ends_with(b"IP") && !c.text[..c.start].ends_with(b"ip");
    let glued = c.before() == b'.'
        || word
        || product
        || (c.after() == b'.' && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit));
    if octets.iter().any(|&o| o > 255) || special || glued || after_version_word(c) {
        return None;
    }
    // Reserved: found where words say that it is an address.
    if octets[0] >= 240 {
        return c.accept(Evidence::Bare);
    }
    let private = matches!(octets, [10, ..] | [192, 168, ..] | [172, 16..=31, ..]);
    c.accept(if private { Evidence::Shape } else { Evidence::Structure })
}

fn after_version_word(c: &Candidate) -> bool {
    let before = c.text[c.start.saturating_sub(16)..c.start].trim_ascii_end();
    let before = before.strip_suffix(b":").unwrap_or(before);
    let ends =
        |word: &&[u8]| before.len() >= word.len() && before[before.len() - word.len()..].eq_ignore_ascii_case(word);
    [&b"version"[..], b"release", b"build", b"v.", b"ver.", b"firmware"].iter().any(ends)
}
