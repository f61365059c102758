//! Chinese unified social credit code of an organisation: department, kind, six digits of the place, nine characters of the
//! organisation, a check character modulo 31 over digits and letters without I, O, S, V and Z.
//! Source: GB 32100-2015.

use super::resident_id::is_province;
use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cn_social_credit",
    entity: "org.cn_social_credit",
    title: "Chinese unified social credit code",
    source: "GB 32100-2015",
    start: Start::Token,
    pattern: r"[0-9A-Z]\d{7}[0-9A-Z]{10}",
    accept,
    context: &["信用代码", "纳税人", "统一社会", "税号", "营业执照", "uscc", "social credit"],
    regions: &["CN"],
    score: Score { structure: 0.1, checksum: 0.93, with_context: 0.9, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<91350100M000100Y43>", "统一社会信用代码：<91110000600037341L>", "税号<91350100M000100Y44>"],
        misses: &["91350100M000100Y44", "91350100M000100Y4", "91350100M000100Y433", "11010519491231002X"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let place = number(&[bytes[2] - b'0', bytes[3] - b'0']);
    // 10 is the whole country.
    let department = matches!(bytes[0], b'1'..=b'9' | b'A' | b'N') && matches!(bytes[1], b'1' | b'2' | b'3' | b'9');
    if !department || !(is_province(place) || place == 10) || !c.stands_alone() {
        return None;
    }
    c.accept(if checked(bytes) { Evidence::Checksum } else { Evidence::Structure })
}

/// The characters but for the last, weighted by the powers of three modulo 31.
fn checked(bytes: &[u8]) -> bool {
    const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    let value = |byte: &u8| ALPHABET.iter().position(|letter| letter == byte).unwrap_or(0);
    let (sum, _) =
        bytes.iter().take(17).fold((0, 1), |(sum, weight), byte| (sum + value(byte) * weight, weight * 3 % 31));
    (sum + value(&bytes[17])).is_multiple_of(31)
}
