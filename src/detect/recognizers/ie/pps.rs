//! Irish PPS number: seven digits, a check letter, since 2013 a further letter.
//! Source: Department of Social Protection, Personal Public Service Number; Revenue, Tax and Duty Manual, PPSN checking
//! (modulus 23).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ie_pps",
    entity: "government.ie_pps",
    title: "Irish PPS number",
    source: "Department of Social Protection, Personal Public Service Number, modulus 23",
    start: Start::Token,
    pattern: r"\d{7} ?[A-Z]{1,2}|\d{7}[a-z]{1,2}",
    accept,
    context: &["pps", "ppsn", "pps no", "personal public service", "revenue"],
    topics: &[Topic::TaxId, Topic::SocialSecurity, Topic::NationalId],
    regions: &["IE"],
    score: Score { structure: 0.4, checksum: 0.7, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<1234567T>", "PPS <1234577IA>", "my PPSN is <1234577w>", "<1234577W>", "pps number: <1234567 T>"],
        misses: &["1234577A", "1234577JA", "1234567", "11234567T", "1234567T8", "0.1234567T"],
    },
    ..Recognizer::BASE
};

const LETTERS: &[u8; 23] = b"WABCDEFGHIJKLMNOPQRSTUV";

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<7>()?;
    let mut letters = c.bytes()[7..].iter().filter(|b| **b != b' ').map(u8::to_ascii_uppercase);
    let check = letters.next()?;
    // A to I count in the sum; W, T and X, which marked a spouse's number, don't.
    let further = match letters.next() {
        Some(letter @ b'A'..=b'I') => u32::from(letter - b'A') + 1,
        None | Some(b'W' | b'T' | b'X') => 0,
        Some(_) => return None,
    };
    let sum = weighted_sum(d, &[8, 7, 6, 5, 4, 3, 2]) + 9 * further;
    if LETTERS[(sum % 23) as usize] != check || !c.stands_alone() {
        return None;
    }
    let written_so = c.bytes().len() < 10 && c.bytes()[7].is_ascii_uppercase();
    c.accept(if written_so { Evidence::Checksum } else { Evidence::Structure })
}
