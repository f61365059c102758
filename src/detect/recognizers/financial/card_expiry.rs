//! The month in which a payment card expires, after such a word and near a card.
//! Source: ISO/IEC 7813 (expiration date, MM/YY on the card).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "card_expiry",
    entity: "financial.card_expiry",
    title: "expiry date of a payment card",
    source: "ISO/IEC 7813",
    start: Start::Cue(Topic::CardExpiry),
    pattern: r"(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\d{2}|(?:0[1-9]|1[0-2])\d{2}",
    accept,
    context: &[
        "card",
        "credit",
        "debit",
        "visa",
        "mastercard",
        "amex",
        "cvv",
        "cvc",
        "cv2",
        "karte",
        "kreditkarte",
        "carte",
        "tarjeta",
        "cartão",
        "carta",
        "kaart",
        "karta",
        "kart",
    ],
    // Offers, visas and milk expire too.
    score: Score { shape: 0.4, with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "card 4111 1111 1111 1111 exp <12/29>",
            "my visa expires <03/2028>, cvv is 123",
            "card number 5555-5555-5555-4444, expiration date: <1/27>",
            "Karte gültig bis <09/28>",
        ],
        misses: &["the offer expires 12/25", "card exp 13/29", "card expires 12/29/2028", "exp 12/29"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let goes_on = b"/-.".contains(&c.after()) && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit);
    if goes_on { None } else { c.accept(Evidence::Shape) }
}
