//! Addresses of coins that took over Bitcoin's form and gave it a version byte of their own: Litecoin, Dogecoin, Dash, TRON,
//! Zcash.
//! Source: Base58Check encoding; each coin's chain parameters (Litecoin, Dogecoin and Dash Core, `base58Prefixes`; TRON
//! protocol, address format; Zcash protocol specification §5.6.1).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::base58_check;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "base58_address",
    entity: "financial.crypto_address",
    title: "Litecoin, Dogecoin, Dash, TRON or Zcash address",
    source: "Base58Check encoding; the coins' chain parameters",
    start: Start::Token,
    // The version decides the first two characters. Words in lower case begin otherwise.
    pattern: r"(?:L[K-Za-i]|M[7-9A-X]|D[5-9A-U]|9[r-z]|A[1-9A-F]|X[a-z]|7[S-Za-q]|T[9A-Z]|t[13])[1-9A-Za-z]+",
    accept,
    score: Score { checksum: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<LQGdjUasZ5SGqJrXf9NviTpSdxm5AV2JTt>",
            "<MCwqhhBSySN2UB8hhz3ZgiN1tyGxbEyc9X>",
            "send doge to <DABn1XDgmq6W7WLyDbPBzCvHJt86QfTXe9>",
            "<9wUx8eqP6PPVa3EH2Eie7CjzGr4YitfmDD>",
            "<XfjXJWvwS8QojSkxLthrHySUG5yVAKt7SE>",
            "USDT (TRC20): <TF1tUKemd9KAjgE15H3LxbSpLY97Fnp4KZ>",
            "<t1NvHUbhBSjypB9DGRSCkaFrbgQasthx5FP>",
        ],
        misses: &[
            "LQGdjUasZ5SGqJrXf9NviTpSdxm5AV2JTu",
            "TF1tUKemd9KAjgE15H3LxbSpLY97Fnp4KY",
            "Donaudampfschifffahrtsgesellschaft",
        ],
    },
    ..Recognizer::BASE
};

/// The version byte and the length of what it begins: 20 bytes of hash after a version of one byte, or two in Zcash.
const VERSIONS: [(u8, usize); 8] = [
    (0x30, 21), // Litecoin.
    (0x32, 21), // Litecoin, scripts.
    (0x1E, 21), // Dogecoin.
    (0x16, 21), // Dogecoin, scripts.
    (0x4C, 21), // Dash.
    (0x10, 21), // Dash, scripts.
    (0x41, 21), // TRON.
    (0x1C, 22), // Zcash.
];

fn accept(c: &Candidate) -> Option<Accepted> {
    if !(33..=35).contains(&c.bytes().len()) || !VERSIONS.contains(&base58_check(c.bytes())?) {
        return None;
    }
    c.accept(Evidence::Checksum)
}
