//! GitHub token: `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` and `github_pat_`. The last six characters of the short
//! form are a CRC-32 of the thirty before, in base 62.
//! Source: GitHub Docs, "About authentication to GitHub" (token formats); GitHub Blog, "Behind GitHub's new
//! authentication token formats" (checksum; lengths may grow).

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "github_token",
    entity: "credential.github_token",
    title: "GitHub token",
    source: "GitHub Docs, token formats; GitHub Blog, new authentication token formats",
    start: Start::Token,
    pattern: r"gh[opusr]_[0-9A-Za-z_]+|github_pat_[0-9A-Za-z_]+",
    accept,
    context: &[],
    score: Score { structure: 0.9, checksum: 0.99, ..Score::ZERO },
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
    let bytes = c.bytes();
    let (body, least) = match bytes.strip_prefix(b"github_pat_") {
        Some(body) => (body, 60),
        None => (&bytes[4..], 36),
    };
    if body.len() < least || distinct(body) < 8 {
        return None;
    }
    let checked = least == 36 && body.len() == 36 && base_62(crc(&body[..30])) == body[30..];
    c.accept(if checked { Evidence::Checksum } else { Evidence::Structure })
}

/// How many different bytes: `ghp_xxxxxxxx…` is a stand-in.
fn distinct(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0u128, |seen, b| seen | 1 << (b & 127)).count_ones()
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
