//! Korean resident registration number: birth date, a digit of sex and century, six digits, the last a check digit modulo 11
//! in numbers given before October 2020.
//! Source: Resident Registration Act enforcement rules, article 2; Ministry of the Interior and Safety, change of 2020.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{ean_13, is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kr_resident_number",
    entity: "government.kr_resident_number",
    title: "Korean resident registration number",
    source: "Resident Registration Act of Korea, enforcement rules, article 2",
    start: Start::Token,
    pattern: r"\d{13}|\d{6}-\d{7}|\d{6} - \d{7}",
    accept,
    context: &["주민등록", "주민번호", "rrn", "resident registration", "jumin"],
    topics: &[Topic::NationalId],
    regions: &["KR"],
    score: Score { shape: 0.5, structure: 0.8, checksum: 0.95, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<850615-1123453>",
            "<960121-1234567>",
            "주민등록번호는 <8506151123453>입니다",
            "<040229-4123451>",
            "RRN: <9601211234567>",
        ],
        misses: &[
            "851315-1123453",
            "0013321234567",
            "850615-5123456",
            "8801111234566",
            "850615-112345",
            "850615-11234531",
            "1764041234567",
            "1-850615-1123453",
            "1111111111111",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    accept_kind(c, &[0, 1, 2, 3, 4, 9], 11)
}

/// Accepts a number with one of these digits of sex and century. The check digit makes the weighted sum a multiple of eleven
/// from `base`.
pub fn accept_kind(c: &Candidate, kinds: &[u8], base: u32) -> Option<Accepted> {
    let digits: [u8; 13] = c.digit_array()?;
    let born = is_date(century(digits[6]) + number(&digits[..2]), number(&digits[2..4]), number(&digits[4..6]));
    let alike = digits.iter().all(|digit| *digit == digits[0]);
    if alike || !kinds.contains(&digits[6]) || !born || !c.stands_alone() {
        return None;
    }
    let rest = weighted_sum(digits, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
    let checked = (base - rest) % 10 == u32::from(digits[12]);
    c.accept(match (checked, c.bytes().len() > 13) {
        (true, _) => Evidence::Checksum,
        (false, true) => Evidence::Structure,
        // Goods from Korea have bar codes that begin with 880; milliseconds since 1970 begin with 15 to 18.
        (false, false) if ean_13(&digits) || matches!(digits[..2], [1, 5..=8]) => Evidence::Bare,
        (false, false) => Evidence::Shape,
    })
}

fn century(kind: u8) -> u32 {
    match kind {
        9 | 0 => 1800,
        1 | 2 | 5 | 6 => 1900,
        _ => 2000,
    }
}
