//! Aadhaar number: twelve digits, the last a check digit by Verhoeff; never beginning with 0 or 1, never a palindrome.
//! Source: UIDAI, "A UID Numbering Scheme" (2010).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, verhoeff};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_aadhaar",
    entity: "government.in_aadhaar",
    title: "Indian Aadhaar number",
    source: "UIDAI, A UID Numbering Scheme",
    start: Start::Token,
    pattern: r"\d{12}|\d{4}[ :-]\d{4}[ :-]\d{4}",
    accept,
    context: &["aadhaar", "aadhar", "adhaar", "adhar", "uidai", "आधार", "ஆதார்", "ఆధార్", "ಆಧಾರ್", "আধার"],
    topics: &[Topic::NationalId],
    regions: &["IN"],
    score: Score { structure: 0.5, checksum: 0.75, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<2341 2341 2346>",
            "my aadhaar is <499153866213>",
            "<4991-5386-6213> and",
            "मेरा आधार नंबर <234123412346> है",
            // In so many words, a slip of the pen is one too.
            "Aadhaar number: <4991 5386 6215>",
        ],
        misses: &[
            "4991 5386 6214",
            "1341 2341 2346",
            "0123 4567 8901",
            "order 499153866214",
            "tracking number 4991 5386 6213",
            "2222 2222 2222",
            "12-4991-5386-6213",
            "202611250230",
            "4991 5386 62131",
            "4991 5386 6213 4111",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 12] = c.digit_array()?;
    let palindrome = digits.iter().eq(digits.iter().rev());
    if digits[0] < 2 || palindrome || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    let grouped = c.bytes().len() > 12;
    c.accept(match (verhoeff(&digits), grouped) {
        (true, true) => Evidence::Checksum,
        // 202611250230 is half past two in the morning.
        (true, false) if digits[0] != 2 || !is_time(&digits) => Evidence::Structure,
        _ => Evidence::Bare,
    })
}

/// Year, month, day, hour and minute, one after the other.
fn is_time(digits: &[u8; 12]) -> bool {
    let part = |range| number(&digits[range]);
    digits[..2] == [2, 0] && is_date(part(0..4), part(4..6), part(6..8)) && part(8..10) < 24 && part(10..12) < 60
}
