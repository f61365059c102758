//! Number of a Taiwanese resident certificate (ARC, APRC): a letter of the place, 8 or 9 for the sex, seven digits, a check
//! digit; until 2021 a letter A to D for the sex.
//! Source: National Immigration Agency of Taiwan, "New format of the UI number" (2 January 2021).

use super::national_id::{checked, place};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tw_resident_certificate",
    entity: "government.tw_resident_certificate",
    title: "Taiwanese resident certificate number",
    source: "National Immigration Agency of Taiwan, new format of the UI number",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{9}|[A-Za-z]{2}\d{8}",
    accept,
    context: &["居留證", "居留证", "arc", "arc number", "aprc", "resident certificate", "ui number", "統一證號"],
    topics: &[Topic::ResidencePermit],
    regions: &["TW"],
    score: Score { structure: 0.5, checksum: 0.7, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<A800000014>", "居留證號碼 <AC01234567>", "my ARC number is <fa12345689>", "ARC: <A923456780>"],
        misses: &["A800000015", "AE01234567", "AC01234568", "A700000014", "AC012345671"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !matches!(c.bytes()[1].to_ascii_uppercase(), b'8' | b'9' | b'A'..=b'D') || !c.stands_alone() {
        return None;
    }
    let bytes = c.bytes();
    let old = bytes[1].is_ascii_alphabetic();
    // Of the second letter, only the last digit of its place counts.
    let mut digits = [(place(bytes[1]) % 10) as u8; 9];
    let written = c.digits();
    digits.iter_mut().skip(usize::from(old)).zip(written).for_each(|(slot, digit)| *slot = digit);
    c.accept(match (checked(bytes[0], &digits), bytes[0].is_ascii_uppercase() && !old) {
        (false, _) => Evidence::Bare,
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
    })
}
