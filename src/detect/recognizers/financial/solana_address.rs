//! Solana address: a public key of 32 bytes in base 58, without a checksum; so only beside such a word.
//! Source: Solana documentation, "Accounts"; Base58 alphabet of Bitcoin.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "solana_address",
    entity: "financial.crypto_address",
    title: "Solana address",
    source: "Solana documentation, Accounts",
    start: Start::Token,
    pattern: r"[1-9A-HJ-NP-Za-km-z]+",
    accept,
    context: &["sol", "solana", "phantom", "solflare", "spl", "wallet", "wallet address", "airdrop"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my solana wallet <AYB7gTAjaXfY1nsFCP4pwdRWqJrD61dJDN7g3tKtaAnS>",
            "send SOL to <ByyHwKfKWgq7SgREx6ZbSRtZs3Cn5437iSJg2Jm98tuH>",
        ],
        misses: &[
            "AYB7gTAjaXfY1nsFCP4pwdRWqJrD61dJDN7g3tKtaAnS",
            "wallet Donaudampfschifffahrtsgesellschaft",
            "solana 4pwdRWqJrD61dJDN7g3tKtaAnS",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let mixed = bytes.iter().any(u8::is_ascii_digit)
        && bytes.iter().any(u8::is_ascii_uppercase)
        && bytes.iter().any(u8::is_ascii_lowercase);
    if !(32..=44).contains(&bytes.len()) || !mixed {
        return None;
    }
    let mut key = [0; 33];
    let decoded = bs58::decode(bytes).onto(&mut key[..]).ok()?;
    if decoded == 32 { c.accept(Evidence::Structure) } else { None }
}
