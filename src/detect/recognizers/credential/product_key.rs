//! A product or licence key of five groups of five: `VK7JG-NPHTM-…`.
//! Source: Microsoft Support, "Find your Windows product key" (25 characters in five groups).

use super::entropy::{Mix, is_stand_in};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "product_key",
    entity: "credential.product_key",
    title: "product key",
    source: "Microsoft Support, Find your Windows product key",
    start: Start::Token,
    pattern: r"[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}",
    accept,
    context: &[
        "product key",
        "license key",
        "licence key",
        "activation key",
        "serial",
        "windows",
        "produktschlüssel",
        "lizenzschlüssel",
        "clé de produit",
        "clave de producto",
        "codice prodotto",
    ],
    score: Score { structure: 0.7, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Windows product key <VK9JG-NPHTQ-C97JM-4MPGT-3V66T>",
            "<XGVPP-NM8WR-7H4BQ-2KD9C-T6JFM>",
            "licence key: <4TQ7K-9WXPM-B2HRC-J6VDF-8YGN3>",
        ],
        misses: &[
            "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX",
            "HELLO-WORLD-THERE-GREAT-MINDS",
            "12345-67890-12345-67890-12345",
            "AVK9JG-NPHTQ-C97JM-4MPGT-3V66T",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mix = Mix::of(c.bytes());
    let joined = c.before() == b'-' || c.after() == b'-';
    let mixed = mix.digits >= 2 && mix.letters >= 8;
    if joined || !mixed || is_stand_in(c.bytes()) { None } else { c.accept(Evidence::Structure) }
}
