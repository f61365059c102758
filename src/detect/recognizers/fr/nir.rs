//! French social security number (NIR): sex, year and month of birth, department and commune, order, key modulo 97.
//! Source: INSEE, Numéro d'inscription au répertoire; décret n° 82-103 du 22 janvier 1982, article 4. Corsica's 2A and 2B
//! count as 19 and 18 in the key.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_nir",
    entity: "government.fr_nir",
    title: "French social security number (NIR)",
    source: "INSEE; décret n° 82-103 du 22 janvier 1982, article 4",
    start: Start::Token,
    pattern: r"\d{5}(?:\d\d|2[ABab])\d{6}(?: ?\d\d)?|\d \d\d \d\d (?:\d\d|2[ABab]) \d{3} \d{3}(?:[ /-]\d\d)?",
    accept,
    context: &["nir", "sécu", "insee", "carte vitale"],
    topics: &[Topic::SocialSecurity, Topic::HealthInsurance],
    regions: &["FR"],
    score: Score { bare: 0.2, shape: 0.6, checksum: 0.96, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<255081416802538>",
            "numéro de sécu : <2 55 08 14 168 025 38>",
            "<1 85 05 78 006 084 91>",
            "<2 55 08 14 168 025 39>",
            "NIR <2550814168025 38>",
            "<1 85 05 2A 006 084 35>",
            "carte vitale <1 85 05 78 006 084>",
        ],
        misses: &[
            "255081416802539",
            "2550814168025",
            "2 55 13 14 168 025 38",
            "12550814168025381",
            "255081416802538.5",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // Digits, with Corsica's letter as a 0 and what the letter takes off the number.
    let mut letters = c.bytes().iter().filter(|b| b.is_ascii_alphabetic());
    let corsica = letters.next().map_or(0, |l| if l.eq_ignore_ascii_case(&b'A') { 1_000_000 } else { 2_000_000 });
    let characters = c.bytes().iter().filter(|b| b.is_ascii_alphanumeric());
    let (mut number, mut key, mut length) = (0u64, 0u64, 0);
    for byte in characters {
        let digit = if byte.is_ascii_digit() { u64::from(byte - b'0') } else { 0 };
        if length < 13 {
            number = number * 10 + digit;
        } else {
            key = key * 10 + digit;
        }
        length += 1;
    }
    let month = number / 100_000_000 % 100;
    // 20 and above stand for months that no document told.
    let born = matches!(month, 1..=12 | 20..=42 | 50..=99);
    // 3 and 4, 7 and 8 while someone is being registered.
    let sex = matches!(c.bytes()[0], b'1'..=b'4' | b'7' | b'8');
    if !sex || !born || !c.stands_alone() {
        return None;
    }
    match length {
        13 => c.accept(Evidence::Bare),
        15 if 97 - (number - corsica) % 97 == key => c.accept(Evidence::Checksum),
        // So grouped, a wrong key is a slip.
        15 if c.bytes()[1] == b' ' => c.accept(Evidence::Shape),
        _ => None,
    }
}
