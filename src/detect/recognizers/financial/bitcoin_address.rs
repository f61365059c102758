//! Bitcoin address: legacy (base58check, version 0 and 5), SegWit and Taproot (bech32, bech32m).
//! Source: Bitcoin wiki, "Base58Check encoding"; BIP 173; BIP 350.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::base58_check;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bitcoin_address",
    entity: "financial.bitcoin_address",
    title: "Bitcoin address",
    source: "Base58Check encoding; BIP 173; BIP 350",
    start: Start::Token,
    pattern: r"[13][0-9A-Za-z]+|bc1[0-9a-z]+|BC1[0-9A-Z]+",
    accept,
    context: &[],
    score: Score { checksum: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<1PMycacnJaSqwwJqjawXBErnLsZ7RkXUAs>",
            "<3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy>",
            "<BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4>",
            "send to <bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0>",
        ],
        misses: &[
            "1PMycacnJaSqwwJqjawXBErnLsZ7RkXUAt",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            "1111111111111111111111111111",
            "bc1qxyz",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // The lengths of base 58 and of BIP 173; in the pattern they would cost a state each.
    if !(26..=90).contains(&c.bytes().len()) {
        return None;
    }
    let held = match c.bytes() {
        [b'1' | b'3', ..] => matches!(base58_check(c.bytes()), Some((0 | 5, 21))),
        _ => bech32::segwit::decode(c.str()).is_ok(),
    };
    if held { c.accept(Evidence::Checksum) } else { None }
}
