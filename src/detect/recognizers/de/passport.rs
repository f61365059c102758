//! German passport: authority and serial from digits and the letters that read unmistakably, with or without the check digit
//! of the machine-readable zone.
//! Source: Passverordnung (PassV) annexes; Bundesdruckerei, numbering since November 2007; ICAO Doc 9303 part 3.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::icao_9303;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_passport",
    entity: "government.de_passport",
    title: "German passport",
    source: "PassV; ICAO Doc 9303 part 3",
    start: Start::Token,
    pattern: r"[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}\d?D?",
    accept,
    context: &["pass-nr", "passnr", "german passport", "reisedokument"],
    topics: &[Topic::Passport],
    regions: &["DE"],
    score: Score { bare: 0.2, shape: 0.5, checksum: 0.8, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<C01X00T478>",
            "my passport number is <C01X00T47>",
            "Reisepass <C26VMVVC3>",
            "<C26VMVVC36D>",
            "<CF1X0L3TK>",
            "<F12345671>",
        ],
        misses: &["C01X00T479", "C012345678", "IOQSUBDE1", "C01234567", "XC01X00T47", "CHHHHHHHH", "C01X00T47-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let (number, rest) = bytes.split_at(9);
    let check = rest.first().filter(|b| b.is_ascii_digit()).map(|b| icao_9303(number.iter().copied()) == b - b'0');
    let digits = number.iter().filter(|b| b.is_ascii_digit()).count();
    if !c.stands_alone() || check == Some(false) || digits < 2 {
        return None;
    }
    // Some write the number with its check digit as nine characters.
    let checked_in_nine = || number[8].is_ascii_digit() && icao_9303(number[..8].iter().copied()) == number[8] - b'0';
    match (check, digits) {
        (Some(_), _) => c.accept(Evidence::Checksum),
        (None, 3..=7) => c.accept(Evidence::Shape),
        (None, 8) if checked_in_nine() => c.accept(Evidence::Shape),
        _ => c.accept(Evidence::Bare),
    }
}
