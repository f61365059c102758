//! The last digits of a card's or account's number, which banks and shops ask for to tell who somebody is.
//! Source: PCI DSS 3.4 (what of a card number may be shown); banks' statements.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "last_four",
    entity: "financial.last_four",
    title: "last digits of a card or account",
    source: "PCI DSS 3.4",
    start: Start::Cue(Topic::LastFour),
    pattern: r"[xX]{0,12}\d{3,5}",
    accept,
    context: &[
        "card",
        "visa",
        "mastercard",
        "amex",
        "debit",
        "credit",
        "account",
        "acct",
        "bank",
        "checking",
        "savings",
        "karte",
        "konto",
        "carte",
        "compte",
        "tarjeta",
        "cuenta",
        "carta",
        "conto",
        "cartão",
        "conta",
        "kaart",
        "rekening",
        "karta",
    ],
    topics: &[Topic::BankAccount],
    // Phones and orders end in something too.
    score: Score { shape: 0.3, with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my visa ending in <4242>",
            "the last four digits of my card are <1234>",
            "checking account ending with <7854>",
            "Karte endet auf <4242>",
            "account ending in ****<4242>",
        ],
        misses: &["ending in 2024", "order ending in 4242", "card ends in 3 days", "card ending in 4242424242"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.inside_longer_number() { None } else { c.accept(Evidence::Shape) }
}
