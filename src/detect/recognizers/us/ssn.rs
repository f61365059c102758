//! US Social Security number: area, group, serial.
//! Source: Social Security Administration, "SSN Randomization" and POMS RM 10201.035. Never issued: area 000,
//! 666 and 900–999, group 00, serial 0000.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_ssn",
    entity: "government.us_ssn",
    title: "US Social Security number",
    source: "Social Security Administration, SSN Randomization; POMS RM 10201.035",
    start: Start::Token,
    pattern: r"\d{3}[- .]?\d{2}[- .]?\d{4}",
    accept,
    context: &[
        "ssn",
        "social security",
        "social sec",
        "soc sec",
        "ss#",
        "ss #",
        "tax id",
        "taxpayer id",
        "seguro social",
    ],
    score: Score { bare: 0.1, shape: 0.55, structure: 0.8, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<078-05-1120>",
            "my SSN is <078 05 1120>.",
            "social security number: <078051120>",
            "ssn <219-09-9999>",
        ],
        misses: &[
            "078051120",
            "000-12-3456",
            "666-12-3456",
            "912-34-5678",
            "123-00-4567",
            "123-45-0000",
            "9123-45-6789",
            "123-45-67890",
            "part 12-123-45-6789",
            "123-45.6789",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let (first, second) = (bytes[3], bytes[bytes.len() - 5]);
    let evidence = match (first.is_ascii_digit(), second.is_ascii_digit()) {
        (true, true) => Evidence::Bare,
        (false, false) if first == second && first == b'-' => Evidence::Structure,
        (false, false) if first == second => Evidence::Shape,
        _ => return None,
    };
    let number = c.digits().fold(0u32, |n, d| n * 10 + u32::from(d));
    let (area, group, serial) = (number / 1_000_000, number / 10_000 % 100, number % 10_000);
    if area == 0 || area == 666 || area >= 900 || group == 0 || serial == 0 || c.inside_longer_number() {
        return None;
    }
    c.accept(evidence)
}
