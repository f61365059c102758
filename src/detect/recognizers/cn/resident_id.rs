//! Chinese resident identity number: six digits of the place, the birth date, three digits, a check character by ISO 7064
//! MOD 11-2. Until 1999 it had fifteen digits, with two of the year and no check. Residents from Hong Kong, Macao and Taiwan
//! have places 81, 82 and 83, permanent residents from abroad a 9 before their province.
//! Source: GB 11643-1999; GB/T 2260 (places); National Immigration Administration on the permanent residence card of 2023.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, mod_11_2, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cn_resident_id",
    entity: "government.cn_resident_id",
    title: "Chinese resident identity number",
    source: "GB 11643-1999; GB/T 2260",
    start: Start::Token,
    pattern: r"\d{17}[\dXx]|\d{6} \d{8} \d{3}[\dXx]|\d{15}",
    accept,
    context: &["身份证", "身分证", "身份證", "公民身份", "居住证", "shenfenzheng", "resident id", "chinese id"],
    topics: &[Topic::NationalId],
    regions: &["CN"],
    score: Score { bare: 0.2, structure: 0.4, checksum: 0.97, with_context: 0.98, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<11010519491231002X>",
            "<440524188001010014>",
            "我的身份证号是<11010519491231002x>，谢谢",
            "<110105 19491231 002X>",
            "身份证号码：<110101491001001>",
            "<810000199101010016>",
            "<931156198501010016>",
        ],
        misses: &[
            "110105194912310021",
            "110105194913310026",
            "170105194912310029",
            "110101491001001",
            "身份证 110101491041001",
            "11010519491231002X1",
            "174-11010519491231002X",
            "order 202611250231559912",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    if let Some(digits) = c.digit_array::<15>() {
        let born = is_date(1900 + number(&digits[6..8]), number(&digits[8..10]), number(&digits[10..12]));
        return if is_province(number(&digits[..2])) && born { c.accept(Evidence::Bare) } else { None };
    }
    let mut values = [0; 18];
    let written = c.bytes().iter().filter(|byte| **byte != b' ');
    values
        .iter_mut()
        .zip(written)
        .for_each(|(value, byte)| *value = if byte.is_ascii_digit() { byte - b'0' } else { 10 });
    let year = number(&values[6..10]);
    let born = matches!(year, 1850..=2035) && is_date(year, number(&values[10..12]), number(&values[12..14]));
    let place = if values[0] == 9 { &values[1..3] } else { &values[..2] };
    if !born || !is_province(number(place)) {
        return None;
    }
    c.accept(if mod_11_2(&values) { Evidence::Checksum } else { Evidence::Structure })
}

/// The first two digits of a place in GB/T 2260.
pub fn is_province(code: u32) -> bool {
    matches!(code, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91)
}
