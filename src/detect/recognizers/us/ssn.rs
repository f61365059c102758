//! US Social Security number: area, group, serial.
//! Source: Social Security Administration, "SSN Randomization" and POMS RM 10201.035. Never issued: area 000,
//! 666 and 900–999, group 00, serial 0000.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_ssn",
    entity: "government.us_ssn",
    title: "US Social Security number",
    source: "Social Security Administration, SSN Randomization; POMS RM 10201.035",
    start: Start::Token,
    pattern: PATTERN,
    accept,
    context: WORDS,
    topics: &[Topic::SocialSecurity, Topic::TaxId],
    regions: &["US"],
    score: Score { bare: 0.1, shape: 0.55, structure: 0.78, with_context: 0.95, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<078-05-1120>",
            "my SSN is <078 05 1120>.",
            "social security number: <078051120>",
            "ssn <219-09-9999>",
            "<078.05.1120>",
            "my social is <078051120>",
            "ssn <078-051120>",
            "<078051120> is my social security number",
            r#"{"ssn": "<219-09-9999>"}"#,
            "mi número de seguro social es <219099999>",
        ],
        misses: &[
            "078051120",
            "078-051120",
            "000-12-3456",
            "666-12-3456",
            "912-34-5678",
            "123-00-4567",
            "123-45-0000",
            "9123-45-6789",
            "123-45-67890",
            "part 12-123-45-6789",
            "123-45.6789",
            "order 219099999",
            "order number 219-09-9999",
        ],
    },
    ..Recognizer::BASE
};

/// Nine digits as people write them: 3-2-4, with a separator left out here and there.
pub const PATTERN: &str = r"\d{3}[- .]?\d{2}[- .]?\d{4}";

/// What people call the number, beside the words that other countries share.
pub const WORDS: &[&str] = &[
    "ssn",
    "ssns",
    "social sec",
    "soc sec",
    "ss number",
    "ss no",
    "social number",
    "social is",
    "my social",
    "his social",
    "her social",
    "your social",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    if is_issued(c) { c.accept(written(c)?) } else { None }
}

/// Whether numbers of this area, group and serial are given out.
pub fn is_issued(c: &Candidate) -> bool {
    let Some(d) = c.digit_array::<9>() else {
        return false;
    };
    let (area, group, serial) = (number(&d[..3]), number(&d[3..5]), number(&d[5..]));
    !matches!(area, 0 | 666 | 900..) && group != 0 && serial != 0
}

/// What the way in which it is written says. Two separators that differ say that it is something else.
pub fn written(c: &Candidate) -> Option<Evidence> {
    let bytes = c.bytes();
    let (first, second) = (bytes[3], bytes[bytes.len() - 5]);
    match (first.is_ascii_digit(), second.is_ascii_digit()) {
        _ if !c.stands_alone() => None,
        (false, false) if first != second => None,
        (false, false) if first == b'-' => Some(Evidence::Structure),
        (false, false) => Some(Evidence::Shape),
        _ => Some(Evidence::Bare),
    }
}
