//! The security code of a payment card: three or four digits after such a word.
//! Source: the card networks' names for it (CVV2, CVC2, CID, CAV2); PCI DSS, "sensitive authentication data".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "card_code",
    entity: "financial.card_code",
    title: "security code of a payment card",
    source: "PCI DSS, sensitive authentication data",
    start: Start::Cue(Topic::CardCode),
    pattern: r"\d{3,4}",
    accept,
    topics: &[Topic::CardCode],
    score: Score { shape: 0.85, with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "cvv <123>",
            "the CVC is <4821>",
            "CVV2: <907>",
            "Kartenprüfnummer <123>",
            "cryptogramme : <123>",
            "código de seguridad de la tarjeta es <123>",
            "セキュリティコードは<123>です",
        ],
        misses: &["123", "cvv is wrong", "CVC 12345", "the cvv has 3 digits", "CVV 2024-11"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let goes_on = b".,".contains(&c.after()) && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit);
    if goes_on || c.inside_longer_number() || c.after() == b'%' { None } else { c.accept(Evidence::Shape) }
}
