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
    pattern: r"[A-Z][0-9A-Z]{8,10}",
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
        misses: &[
            "C01X00T479",
            "C012345678",
            "IOQSUBDE1",
            "C01234567",
            "XC01X00T47",
            "CHHHHHHHH",
            "C01X00T47-1",
            "K000000000",
            "CCC123456",
            "HK1234567",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let Serial { letters, mixed, checked } = serial(bytes)?;
    if !b"CFGHJK".contains(&bytes[0]) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    if !mixed && letters > 1 {
        return c.accept(Evidence::Bare);
    }
    // Some write the number with its check digit as nine characters.
    let checked_in_nine = || bytes[8].is_ascii_digit() && icao_9303(bytes[..8].iter().copied()) == bytes[8] - b'0';
    match (checked, mixed) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) | (false, true) => c.accept(Evidence::Shape),
        (false, false) if checked_in_nine() => c.accept(Evidence::Shape),
        (false, false) => c.accept(Evidence::Bare),
    }
}

/// The number of a German document.
pub struct Serial {
    /// How many of its nine characters are letters.
    pub letters: usize,
    /// Whether letters stand among the digits: no other series is numbered so.
    pub mixed: bool,
    /// Whether its check digit follows.
    pub checked: bool,
}

/// Nine digits and letters that look like no other and spell no word, then what the machine-readable zone adds: the check
/// digit, and D for the country. A wrong check digit is refused.
pub fn serial(bytes: &[u8]) -> Option<Serial> {
    let (number, rest) = bytes.split_at_checked(9)?;
    let known = |b: &u8| b.is_ascii_digit() || b"CFGHJKLMNPRTVWXYZ".contains(b);
    let check = icao_9303(number.iter().copied()) + b'0';
    let checked = match rest {
        [] | [b'D'] => false,
        [digit] | [digit, b'D'] if *digit == check => true,
        _ => return None,
    };
    let letters = number.iter().filter(|b| b.is_ascii_uppercase()).count();
    let from = number.iter().position(u8::is_ascii_digit)?;
    let to = number.iter().rposition(u8::is_ascii_digit)?;
    let mixed = number[from..to].iter().any(u8::is_ascii_uppercase);
    (letters <= 7 && number.iter().all(known)).then_some(Serial { letters, mixed, checked })
}
