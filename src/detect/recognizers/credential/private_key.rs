//! A private key in PEM or OpenPGP armour, from `-----BEGIN` to the end of its `-----END` line, over several lines or
//! with `\n` in a string.
//! Source: RFC 7468 §10 and §11 (PKCS #8), RFC 8017 A.1.2 (PKCS #1), RFC 5915 §4 (EC), OpenSSH PROTOCOL.key,
//! RFC 9580 §6.2 (OpenPGP), RFC 4716 (SSH2).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "private_key",
    entity: "credential.private_key",
    title: "private key (PEM, OpenSSH, PGP)",
    source: "RFC 7468; RFC 8017 A.1.2; RFC 5915 §4; OpenSSH PROTOCOL.key; RFC 9580 §6.2",
    start: Start::Token,
    pattern: r"BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED|ANY|PGP|SSH2 ENCRYPTED) )?PRIVATE KEY(?: BLOCK)? ?----",
    accept,
    score: Score { structure: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "key:\n<-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIH1e0k3Xq9vLmP2Rk2vQ9mXs4LbT1nWc8ZyH5dJf3GpA\n-----END EC PRIVATE KEY----->\nthanks",
            "{\"private_key\": \"<-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\\n-----END PRIVATE KEY----->\\n\"}",
            "<-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\nAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUxOQ>",
            "<-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\nlQOYBGVk3Xq9vLmP2Rk2vQ9mXs4LbT1nWc8ZyH5dJf3GpA=\n=k3Xq\n-----END PGP PRIVATE KEY BLOCK----->",
        ],
        misses: &[
            "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----",
            "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBa\n-----END CERTIFICATE-----",
            "a file that begins with -----BEGIN PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
        ],
    },
    ..Recognizer::BASE
};

/// What keeps the lines of armour apart.
const DASHES: &[u8] = b"----";

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    let lead = text[..c.start].iter().rev().take(6).take_while(|b| b"- ".contains(b)).count();
    if lead < DASHES.len() {
        return None;
    }
    let start = c.start - lead + text[c.start - lead..].iter().take_while(|b| **b == b' ').count();
    let body = c.end + text[c.end..].iter().take_while(|b| **b == b'-').count();
    // The next dashes are the end's, or those of another key: each byte is looked at once however many keys there are.
    let next = text[body..].windows(DASHES.len()).position(|w| w == DASHES).map(|length| body + length);
    let (content, end) = match next {
        Some(next) if ends_here(&text[next..]) => (&text[body..next], last_line(text, next)),
        _ => {
            let armour = |b: &u8| b.is_ascii_alphanumeric() || b"+/=\\\r\n".contains(b);
            let length = text[body..].iter().take_while(|b| armour(b)).count();
            let tail = text[body..body + length].iter().rev().take_while(|b| !b.is_ascii_alphanumeric() && **b != b'=');
            let end = body + length - tail.count();
            (&text[body..end], end)
        }
    };
    let substance = content.iter().filter(|b| b.is_ascii_alphanumeric()).count();
    if substance < 24 { None } else { c.accept_span(start, end, Evidence::Structure) }
}

fn ends_here(line: &[u8]) -> bool {
    let words = line.iter().take(6).take_while(|b| b"- ".contains(b)).count();
    line[words..].starts_with(b"END ")
}

/// The end of the line `-----END … KEY-----` that begins at `start`.
fn last_line(text: &[u8], start: usize) -> usize {
    let dashes = |from: usize| text[from..].iter().take_while(|b| b"- ".contains(b)).count();
    let words = start + dashes(start);
    let label =
        text[words..].iter().take(48).take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || **b == b' ');
    let end = words + label.count();
    end + text[end..].iter().take(5).take_while(|b| **b == b'-').count()
}
