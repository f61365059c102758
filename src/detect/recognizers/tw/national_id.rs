//! Taiwanese national identity number: a letter of the place, 1 or 2 for the sex, seven digits, a check digit modulo 10.
//! Source: Department of Household Registration, Ministry of the Interior, "National identification card number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tw_national_id",
    entity: "government.tw_national_id",
    title: "Taiwanese national identity number",
    source: "Ministry of the Interior of Taiwan, Department of Household Registration",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{9}",
    accept,
    context: &["身分證", "身份證", "身分证", "統一編號", "taiwan id", "roc id"],
    topics: &[Topic::NationalId],
    regions: &["TW"],
    score: Score { structure: 0.55, checksum: 0.75, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<A123456789>", "我的身分證字號是<F112866121>", "national ID (TW): <a244144802>", "<Z277018381>"],
        misses: &["A123456788", "X431071923", "A12345678", "A1234567890", "AA123456789", "SKU A123456781"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !matches!(c.bytes()[1], b'1' | b'2') || !c.stands_alone() {
        return None;
    }
    let bytes = c.bytes();
    let digits: [u8; 9] = c.digit_array()?;
    c.accept(match (checked(bytes[0], &digits), bytes[0].is_ascii_uppercase()) {
        (false, _) => Evidence::Bare,
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
    })
}

/// The letter stands for the two digits of its place, which count once and nine times; then the weights fall from 8 to 1.
pub fn checked(letter: u8, digits: &[u8; 9]) -> bool {
    let place = place(letter);
    let rest = digits.iter().zip([8, 7, 6, 5, 4, 3, 2, 1, 1]).map(|(digit, weight)| u32::from(*digit) * weight);
    (place / 10 + place % 10 * 9 + rest.sum::<u32>()).is_multiple_of(10)
}

/// The two digits that a letter stands for: I, O, W and Z came later than the others.
pub fn place(letter: u8) -> u32 {
    const ORDER: &[u8; 26] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    10 + ORDER.iter().position(|other| *other == letter.to_ascii_uppercase()).unwrap_or(0) as u32
}
