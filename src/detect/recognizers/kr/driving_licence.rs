//! Korean driving licence number: region 11 to 28, year, six digits, two digits.
//! Source: Road Traffic Act enforcement rules of Korea, annex; Korea Road Traffic Authority.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kr_driving_licence",
    entity: "government.kr_driving_licence",
    title: "Korean driving licence number",
    source: "Road Traffic Act of Korea, enforcement rules; Korea Road Traffic Authority",
    start: Start::Token,
    pattern: r"\d{12}|\d{2}-\d{2}-\d{6}-\d{2}|\d{2} \d{2} \d{6} \d{2}",
    accept,
    context: &["면허", "운전면허"],
    topics: &[Topic::DrivingLicence],
    regions: &["KR"],
    score: Score { bare: 0.1, shape: 0.55, structure: 0.7, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<11-22-123456-12>",
            "운전면허번호 <112212345612>",
            "<28 22 123456 12>",
            "my licence is <13-22-123456-12>",
        ],
        misses: &[
            "10-22-123456-12",
            "29-22-123456-12",
            "112212345612",
            "11-22-12345-12",
            "111-22-123456-12",
            "11-22-123456-123",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let region = (bytes[0] - b'0') * 10 + bytes[1] - b'0';
    if !matches!(region, 11..=28) || !c.stands_alone() {
        return None;
    }
    c.accept(match bytes[2] {
        b'-' => Evidence::Structure,
        b' ' => Evidence::Shape,
        _ => Evidence::Bare,
    })
}
