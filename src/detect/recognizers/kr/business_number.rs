//! Korean business registration number: tax office, kind of taxpayer, four digits, a check digit.
//! Source: National Tax Service of Korea, "Business registration number system".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kr_business_number",
    entity: "org.kr_business_number",
    title: "Korean business registration number",
    source: "National Tax Service of Korea, business registration number",
    start: Start::Token,
    pattern: r"\d{10}|\d{3}-\d{2}-\d{5}",
    accept,
    context: &["사업자등록", "사업자 등록", "사업자번호", "brn", "business registration", "business number"],
    regions: &["KR"],
    score: Score { structure: 0.3, checksum: 0.75, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["<104-82-13138>", "My BRN is <1048656659>", "사업자등록번호 <120-81-47521>"],
        misses: &[
            "104-82-13139",
            "1048213138",
            "110-81-4127",
            "invoice 104-82-13138",
            "110-81-412722",
            "010-81-47521",
            "1-104-82-13138",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 10] = c.digit_array()?;
    let sum = weighted_sum(digits, &[1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + u32::from(digits[8]) / 2;
    if digits[0] == 0 || !sum.is_multiple_of(10) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().len() > 10 { Evidence::Checksum } else { Evidence::Structure })
}
