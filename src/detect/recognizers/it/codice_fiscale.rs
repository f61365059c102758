//! Italian codice fiscale: consonants of surname and name, year, letter of the month, day with 40 added for women, code of
//! the place, check letter. Where two people would share one, letters stand for digits (omocodia).
//! Source: DM 23 dicembre 1976; Agenzia delle Entrate, Codice fiscale: come si calcola.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "it_codice_fiscale",
    entity: "government.it_codice_fiscale",
    title: "Italian codice fiscale",
    source: "DM 23 dicembre 1976; Agenzia delle Entrate",
    start: Start::Token,
    pattern: r"[A-Za-z][0-9A-Za-z]{15}|[A-Z]{3} [A-Z]{3} \d\d[A-Z]\d\d [A-Z]\d{3}[A-Z]",
    accept,
    context: &["cod. fisc", "codice fisc", "c.f"],
    topics: &[Topic::TaxId, Topic::HealthInsurance],
    regions: &["IT"],
    score: Score { structure: 0.7, checksum: 0.98, with_context: 0.99, with_region: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<RSSMRA85T10A562S>",
            "codice fiscale: <rssmra85t10a562s>",
            "<RSS MRA 85T10 A562S>",
            "<AAAAAA00B11C333Y>",
            "<RSSMRA85T10A5S2E>",
            "<RSSMRA85T10A562T>",
        ],
        misses: &[
            "RSSMRA85T32A562P",
            "RSSMRA85F10A562B",
            "A55AAA00B11C333N",
            "XRSSMRA85T10A562S",
            "RSSMRA85T10A562S1",
            "DMLPRY77D15H501",
        ],
    },
    ..Recognizer::BASE
};

/// What a character counts in an odd place: of digits and of the letters A to J, which count the same, then K to Z.
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/// The letters of the months.
const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";
/// The letters for 0 to 9.
const FOR_DIGITS: &[u8; 10] = b"LMNPQRSTUV";

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut characters = [0u8; 16];
    let written = c.bytes().iter().filter(|b| **b != b' ');
    written.zip(&mut characters).for_each(|(byte, slot)| *slot = byte.to_ascii_uppercase());
    let digit = |i: usize| match characters[i] {
        byte if byte.is_ascii_digit() => Some(u32::from(byte - b'0')),
        byte => FOR_DIGITS.iter().position(|l| *l == byte).map(|digit| digit as u32),
    };
    let day = digit(9)? * 10 + digit(10)?;
    let letters = [0, 1, 2, 3, 4, 5, 11, 15].into_iter().all(|i| characters[i].is_ascii_alphabetic());
    let numbers = [6, 7, 12, 13, 14].into_iter().all(|i| digit(i).is_some());
    if !letters || !numbers || !c.stands_alone() {
        return None;
    }
    let born = MONTHS.contains(&characters[8]) && matches!(day, 1..=31 | 41..=71);
    let value = |byte: u8| usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' });
    let sum: u32 = characters[..15]
        .iter()
        .enumerate()
        .map(|(i, byte)| match i % 2 {
            0 => ODD[value(*byte)],
            _ => value(*byte) as u32,
        })
        .sum();
    let held = sum % 26 == u32::from(characters[15] - b'A');
    if !born {
        return None;
    }
    // So built, a wrong letter is more likely a slip than another thing.
    c.accept(if held { Evidence::Checksum } else { Evidence::Structure })
}
