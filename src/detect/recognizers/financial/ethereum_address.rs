//! Ethereum address: `0x` and forty hexadecimal digits. Mixed case carries a checksum.
//! Source: ERC-55 (mixed-case checksum address encoding).

use sha3::{Digest, Keccak256};

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ethereum_address",
    entity: "financial.ethereum_address",
    title: "Ethereum address",
    source: "ERC-55",
    start: Start::Token,
    pattern: r"0[xX][0-9A-Fa-f]{40}",
    accept,
    context: &["wallet", "address", "eth", "send", "ether", "usdt", "usdc"],
    score: Score { shape: 0.75, checksum: 0.98, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed>",
            "wallet <0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359>",
            "<0xD1220A0CF47C7B9BE7A2E6BA89F429762E7B9ADB>",
        ],
        misses: &[
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
            "0x0000000000000000000000000000000000000000",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let hex = &c.bytes()[2..];
    let lower = hex.to_ascii_lowercase();
    if hex.iter().all(|b| *b == hex[0]) {
        return None;
    }
    if !hex.iter().any(u8::is_ascii_uppercase) || !hex.iter().any(u8::is_ascii_lowercase) {
        return c.accept(Evidence::Shape);
    }
    let hash = Keccak256::digest(&lower);
    let nibble = |i: usize| if i.is_multiple_of(2) { hash[i / 2] >> 4 } else { hash[i / 2] & 15 };
    let held =
        hex.iter().enumerate().all(|(i, b)| !b.is_ascii_alphabetic() || b.is_ascii_uppercase() == (nibble(i) >= 8));
    if held { c.accept(Evidence::Checksum) } else { None }
}
