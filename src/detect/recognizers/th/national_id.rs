//! Thai identity number, also the taxpayer number: kind of person, district, eight digits, a check digit modulo 11.
//! Source: Department of Provincial Administration, Civil Registration Act B.E. 2534; ISO 3166-2:TH (provinces).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{ean_13, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "th_national_id",
    entity: "government.th_national_id",
    title: "Thai identity number",
    source: "Civil Registration Act of Thailand, B.E. 2534; Department of Provincial Administration",
    start: Start::Token,
    pattern: r"\d{13}|\d-\d{4}-\d{5}-\d{2}-\d|\d \d{4} \d{5} \d{2} \d",
    accept,
    context: &["บัตรประ", "ประจำตัว", "เลขบัตร", "เสียภาษี", "thai id", "thailand id"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["TH"],
    score: Score { shape: 0.3, structure: 0.5, checksum: 0.95, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<1-1017-00203-45-0>",
            "<3 1005 00123 45 8>",
            "<1101700203450>",
            "เลขบัตรประชาชน <2345678901234>",
            "เลขประจำตัวผู้เสียภาษี <1780000000002>",
        ],
        misses: &[
            "1-1017-00203-45-8",
            "1101700203451",
            "0034567890124",
            "1304567890124",
            "11017002034501",
            "1-1-1017-00203-45-0",
            "9786161484100",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 13] = c.digit_array()?;
    let sum = weighted_sum(digits, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    if (11 - sum % 11) % 10 != u32::from(digits[12]) || !c.stands_alone() {
        return None;
    }
    let grouped = c.bytes().len() > 13;
    let known = matches!(digits[0], 1..=8) && is_province(number(&digits[1..3]));
    c.accept(match (known, grouped) {
        (true, true) => Evidence::Checksum,
        // A bar code that agrees by chance says that it is one, 9786161484100; milliseconds since 1970 begin with 14 to 18.
        (true, false) if !ean_13(&digits) && !matches!(digits[..2], [1, 4..=8]) => Evidence::Structure,
        (_, true) => Evidence::Shape,
        (_, false) => Evidence::Bare,
    })
}

/// The number of a Thai province.
fn is_province(code: u32) -> bool {
    matches!(code, 10..=27 | 30..=58 | 60..=67 | 70..=77 | 80..=86 | 90..=96)
}
