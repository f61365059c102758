//! TON address: a flag, a workchain, 32 bytes of hash and a CRC, in base 64 for URLs.
//! Source: TEP 2, "TON Smart Contract Addresses".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ton_address",
    entity: "financial.crypto_address",
    title: "TON address",
    source: "TEP 2",
    start: Start::WideToken,
    pattern: r"[EUk0]Q[0-9A-Za-z_-]+",
    accept,
    score: Score { checksum: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<EQDVN7ycBNMi3xg4iUS7D32nSWmFfUgrS7aVW5XMEEeEif06>",
            "ton: <UQAyjlyG2x-akL8vo7HlMv5I5YQiIBxwJa-6Hd1zj-D37gry>.",
        ],
        misses: &[
            "EQDVN7ycBNMi3xg4iUS7D32nSWmFfUgrS7aVW5XMEEeEif07",
            "EQDVN7ycBNMi3xg4iUS7D32nSWmFfUgrS7aVW5XMEEeEif",
            "EQ-bands",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if bytes.len() != 48 {
        return None;
    }
    let (mut crc, mut bits, mut held) = (0u16, 0u32, 0);
    for byte in bytes {
        bits = bits << 6 | u32::from(sextet(*byte)?);
        held += 6;
        if held >= 8 {
            held -= 8;
            crc = step(crc, (bits >> held) as u8);
        }
    }
    // Over a message and its own check value, the remainder is 0.
    if crc == 0 { c.accept(Evidence::Checksum) } else { None }
}

/// The value of a character of base 64 for URLs.
fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}

/// CRC-16/XMODEM, a byte on.
fn step(crc: u16, byte: u8) -> u16 {
    (0..8).fold(crc ^ u16::from(byte) << 8, |crc, _| (crc << 1) ^ if crc & 0x8000 == 0 { 0 } else { 0x1021 })
}
