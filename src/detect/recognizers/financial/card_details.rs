//! What people type right behind a payment card's number: the month in which it expires, and its security code.
//! Source: ISO/IEC 7813 (expiration date); the card networks' security codes of three or four digits.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "card_details",
    entity: "financial.card_details",
    title: "expiry date and security code behind a card number",
    source: "ISO/IEC 7813",
    start: Start::Token,
    pattern: r"(?:0[1-9]|1[0-2])[/-](?:20)?\d{2}(?:(?:[ ,|;]|, )\d{3,4})?",
    accept,
    score: Score { structure: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["4111 1111 1111 1111 <12/29>", "4111111111111111,<12/29,123>", "5555-5555-5555-4444 | <03/2028 123>"],
        misses: &["12/29 123", "4111 1111 1111 1112 12/29", "order 4111111111111111 12/29/2028"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let goes_on = b"/-.".contains(&c.after()) && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit);
    // At most 19 digits with four separators, and what parts them from the date.
    let before = &c.text[c.start.saturating_sub(28)..c.start];
    let number = before.trim_ascii_end().strip_suffix(b"|").or(before.strip_suffix(b",")).unwrap_or(before);
    let number = number.trim_ascii_end();
    let from = number.iter().rposition(|b| !b.is_ascii_digit() && !b" -".contains(b)).map_or(0, |i| i + 1);
    let digits = number[from..].iter().filter(|b| b.is_ascii_digit()).map(|b| b - b'0');
    let card = (13..=19).contains(&digits.clone().count()) && luhn(digits);
    if card && !goes_on { c.accept(Evidence::Structure) } else { None }
}
