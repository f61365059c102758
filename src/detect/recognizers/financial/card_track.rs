//! What a payment card's magnetic stripe holds: track 1 with the holder's name, track 2 with digits only.
//! Source: ISO/IEC 7813 (tracks 1 and 2).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "card_track",
    entity: "financial.card_track",
    title: "magnetic stripe of a payment card",
    source: "ISO/IEC 7813",
    start: Start::Token,
    pattern: r"B\d{12,19}\^[A-Z /.'-]{2,26}\^\d{7}\d*|\d{12,19}=\d{7}\d*",
    accept,
    score: Score { checksum: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<%B4111111111111111^DOE/JANE^29121010000000000000?>",
            "<;4111111111111111=29121010000012300000?>",
            "track2 <4111111111111111=29121010000012300000>",
        ],
        misses: &[
            "%B4111111111111112^DOE/JANE^29121010000000000000?",
            "4111111111111112=29121010000012300000",
            "4111111111111111=5",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let number = bytes.strip_prefix(b"B").unwrap_or(bytes);
    let length = number.iter().take_while(|b| b.is_ascii_digit()).count();
    if !luhn(number[..length].iter().map(|b| b - b'0')) {
        return None;
    }
    let start = c.start - usize::from(b"%;".contains(&c.before()) && c.start > 0);
    c.accept_span(start, c.end + usize::from(c.after() == b'?'), Evidence::Checksum)
}
