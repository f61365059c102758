//! Vietnamese citizen number (CCCD): province, a digit of century and sex, two of the year of birth, six digits. The older
//! identity card (CMND) has nine digits.
//! Source: Decree 137/2015/ND-CP, article 13; Circular 59/2021/TT-BCA, annexes I and II (province codes).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "vn_citizen_id",
    entity: "government.vn_citizen_id",
    title: "Vietnamese citizen number (CCCD, CMND)",
    source: "Decree of Vietnam 137/2015/ND-CP, article 13; Circular 59/2021/TT-BCA",
    start: Start::Token,
    pattern: r"\d{12}|\d{3} \d{3} \d{3} \d{3}|\d{9}",
    accept,
    context: &[
        "cccd",
        "căn cước",
        "can cuoc",
        "cmnd",
        "chứng minh nhân dân",
        "chung minh nhan dan",
        "định danh",
        "cmt",
    ],
    topics: &[Topic::NationalId],
    regions: &["VN"],
    score: Score { structure: 0.35, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["CCCD: <001099012345>", "số căn cước của tôi là <079 203 001 234>", "CMND <123456789>"],
        misses: &["001099012345", "CCCD 003099012345", "CCCD 00109901234", "CCCD 0010990123451", "123456789"],
    },
    ..Recognizer::BASE
};

/// Codes of the provinces of 2021, as a set: 1, 2, 4, 6, 8, 10 … 96.
const PROVINCES: u128 = {
    let codes: [u8; 63] = [
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44,
        45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89,
        91, 92, 93, 94, 95, 96,
    ];
    let (mut set, mut i) = (0, 0);
    while i < codes.len() {
        set |= 1 << codes[i];
        i += 1;
    }
    set
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let Some(digits) = c.digit_array::<12>() else {
        return c.accept(Evidence::Bare);
    };
    let province = PROVINCES.checked_shr(number(&digits[..3])).is_some_and(|set| set & 1 == 1);
    // 0 to 3: born in the twentieth or twenty-first century.
    if province && digits[3] < 4 { c.accept(Evidence::Structure) } else { None }
}
