//! Singapore unique entity number (UEN): eight digits and a letter for a business, year, five digits and a letter for a
//! company, `T16RF0037C` for others. The last letter is a check character.
//! Source: Accounting and Corporate Regulatory Authority of Singapore, "What is UEN"; the check letters after published
//! implementations, which agree with issued numbers.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sg_entity_number",
    entity: "org.sg_entity_number",
    title: "Singapore unique entity number (UEN)",
    source: "Accounting and Corporate Regulatory Authority of Singapore, What is UEN",
    start: Start::Token,
    pattern: r"\d{8,9}[A-Z]|[A-Z]\d{2}[A-Z]{2}\d{4}[A-Z]",
    accept,
    context: &["uen", "acra", "entity number", "gst reg", "company registration"],
    regions: &["SG"],
    score: Score { bare: 0.1, shape: 0.5, structure: 0.4, checksum: 0.85, with_context: 0.95, with_region: 0.9 },
    examples: Examples {
        hits: &["<201434292D>", "<T16RF0037C> and <S57TU0392K>", "UEN: <53125226D>", "uen <201434292E>"],
        misses: &["201434292E", "53125226E", "T16RF0037D", "201434292", "99991434292D", "1201434292D"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if matches!(c.bytes()[0], b'A'..=b'Q' | b'U'..=b'Z') || !c.stands_alone() {
        return None;
    }
    let bytes = c.bytes();
    let last = bytes[bytes.len() - 1];
    c.accept(if let Some(digits) = c.digit_array::<9>() {
        let sum = weighted_sum(digits, &[10, 8, 6, 4, 9, 7, 5, 3, 1]);
        let year = matches!(number(&digits[..4]), 1900..=2035);
        if year && b"ZKCMDNERGWH"[(sum % 11) as usize] == last { Evidence::Checksum } else { Evidence::Bare }
    } else if let Some(digits) = c.digit_array::<8>() {
        let sum = weighted_sum(digits, &[10, 4, 9, 3, 8, 2, 7, 1]);
        if b"XMKECAWLJDB"[(sum % 11) as usize] == last { Evidence::Shape } else { Evidence::Bare }
    } else {
        if checked_other(bytes) { Evidence::Checksum } else { Evidence::Structure }
    })
}

fn checked_other(bytes: &[u8]) -> bool {
    const ALPHABET: &[u8; 34] = b"ABCDEFGHJKLMNPQRSTUVWX0123456789YZ";
    let value = |byte: &u8| ALPHABET.iter().position(|letter| letter == byte).unwrap_or(0);
    let sum: usize = bytes.iter().zip([4, 3, 5, 3, 10, 2, 2, 5, 7]).map(|(byte, weight)| value(byte) * weight).sum();
    ALPHABET[(sum + 6) % 11] == bytes[9]
}
