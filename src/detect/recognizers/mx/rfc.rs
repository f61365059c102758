//! Mexican taxpayer register key (RFC): of people four letters of the names and the date of birth, of companies three and
//! the date of foundation; two characters against doubles, a check character.
//! Source: Servicio de Administración Tributaria, "Estructura del RFC"; anexo 20; modulo 11 over 39 characters.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::is_date;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mx_rfc",
    entity: "government.mx_rfc",
    title: "Mexican taxpayer register key (RFC)",
    source: "Servicio de Administración Tributaria, Estructura del RFC",
    start: Start::Token,
    pattern: r"(?:[A-Z&]|\xC3\x91){3,4}[- ]?\d{6}[- ]?[0-9A-Z]{3}|[a-z]{3,4}\d{6}[0-9a-z]{3}",
    accept,
    context: &["rfc", "registro federal", "contribuyente", "homoclave", "sat"],
    topics: &[Topic::TaxId],
    regions: &["MX"],
    // Three letters and a date begin many names of files and batches: without the check character they need a word.
    score: Score { bare: 0.2, shape: 0.45, structure: 0.55, checksum: 0.9, with_context: 0.97, with_region: 0.9 },
    examples: Examples {
        hits: &[
            "<GODE561231GR8>",
            "mi RFC es <gode561231gr8>",
            "RFC: <GODE-561231-GR8>",
            "<GODE561231AB1>",
            "<MUÑO800101E45>",
        ],
        misses: &["ABC123456DEF", "GODE561331GR8", "IMG20241122001", "gode561231gr9", "ABC241122001", "BATE241122001"],
    },
    ..Recognizer::BASE
};

const ALPHABET: &[u8; 39] = b"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ_~";

fn accept(c: &Candidate) -> Option<Accepted> {
    // Ñ is two bytes, of which the second tells; a company's key counts as if a blank stood before it.
    let signs = || c.bytes().iter().filter(|b| b.is_ascii_alphanumeric() || matches!(b, b'&' | 0x91));
    let length = signs().count();
    let date = signs().skip(length - 9).take(6).fold(0, |number, b| number * 10 + u32::from(b - b'0'));
    if !is_date(date / 10_000, date / 100 % 100, date % 100) || !c.stands_alone() {
        return None;
    }
    let value = |byte: u8| {
        let sign = if byte == 0x91 { b'~' } else { byte.to_ascii_uppercase() };
        ALPHABET.iter().position(|known| *known == sign).unwrap_or(0) as u32
    };
    let blank = if length == 12 { value(b'_') * 13 } else { 0 };
    let weights = (2..=length as u32).rev();
    let sum = blank + signs().zip(weights).map(|(b, weight)| value(*b) * weight).sum::<u32>();
    let checked = signs().next_back().is_some_and(|check| (11 - sum % 11) % 11 == value(*check));
    // A family name's first letter and its next vowel, in capitals.
    let person = length == 13 && signs().nth(1).is_some_and(|b| b"AEIOUX".contains(b));
    // A batch or a file, `BATE241122001`, ends in a plain number.
    let counted = signs().rev().take(3).all(u8::is_ascii_digit);
    match (checked, person) {
        (true, true) => c.accept(Evidence::Checksum),
        (false, true) if !counted => c.accept(Evidence::Structure),
        (true, false) => c.accept(Evidence::Shape),
        (false, _) => c.accept(Evidence::Bare),
    }
}
