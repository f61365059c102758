//! GitHub token: `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` and `github_pat_`. The last six characters of the short
//! form are a CRC-32 of the thirty before, in base 62.
//! Source: GitHub Docs, "About authentication to GitHub" (token formats); GitHub Blog, "Behind GitHub's new
//! authentication token formats" (checksum; lengths may grow).

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use super::entropy::is_stand_in;
use super::form::Form;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "github_token",
    entity: "credential.github_token",
    title: "GitHub token",
    source: "GitHub Docs, token formats; GitHub Blog, new authentication token formats",
    start: Start::Token,
    pattern: r"(?:gh[opusr]_|github_pat_)[0-9A-Za-z]*",
    accept,
    score: Score { structure: 0.95, checksum: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<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>",
            "GITHUB_TOKEN=<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>",
            "<github_pat_11ABCDEFG0k2vQ9mXs4LbT_7Rk2vQ9mXs4LbT1nWc8ZyH5dJf3GpA6uEoIqLxMaBdCeFgHiJkLmNoPqR>",
        ],
        misses: &["ghp_short", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "github_pat_example"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let prefix = if c.bytes().starts_with(b"github") { b"github_pat_".len() } else { b"ghp_".len() };
    let body = c.start + prefix;
    let end = Form("{s36,255}").end(c.text, body)?;
    let secret = &c.text[body..end];
    if is_stand_in(secret) {
        return None;
    }
    let checked = prefix == 4 && secret.len() == 36 && base_62(crc(&secret[..30])) == secret[30..];
    c.accept_span(c.start, end, if checked { Evidence::Checksum } else { Evidence::Structure })
}

fn crc(bytes: &[u8]) -> u32 {
    Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC).checksum(bytes)
}

/// Six base-62 digits, `0` to `9`, `A` to `Z`, `a` to `z`, the most significant first.
fn base_62(mut number: u32) -> [u8; 6] {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut out = [b'0'; 6];
    for slot in out.iter_mut().rev() {
        *slot = DIGITS[(number % 62) as usize];
        number /= 62;
    }
    out
}
