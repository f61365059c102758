//! Chilean tax and identity number (RUT, RUN): up to eight digits, a check digit, or K for 10.
//! Source: Servicio de Registro Civil e Identificación; DFL 3/1969; modulo 11, weights 2 to 7 from the right.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cl_rut",
    entity: "government.cl_rut",
    title: "Chilean tax and identity number (RUT, RUN)",
    source: "Servicio de Registro Civil e Identificación; DFL 3/1969",
    start: Start::Token,
    pattern: r"(?:[A-Z]{2})?(?:\d{1,2}\.\d{3}\.\d{3}-|\d{7,8}-?)[0-9Kk]",
    accept,
    context: &["rut", "run", "rol único", "r.u.t."],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["CL"],
    score: Score { bare: 0.15, shape: 0.5, structure: 0.7, checksum: 0.95, with_context: 0.95, with_region: 0.9 },
    examples: Examples {
        hits: &[
            "<12.345.678-5>",
            "mi RUT es <12345678-5>",
            "<7654321-6>",
            "RUN <10.000.013-K>",
            "rut <123456785>",
            "<CL12345678-5>",
        ],
        misses: &["12345678-6", "123456785", "RUT 123456786", "12.345.678-55", "1-12345678-5", "2024-11-22"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let (check, body) = (bytes[bytes.len() - 1], &bytes[..bytes.len() - 1]);
    let digits = body.iter().rev().filter(|b| b.is_ascii_digit()).map(|b| u32::from(b - b'0'));
    let sum: u32 = digits.zip((2..=7).cycle()).map(|(digit, weight)| digit * weight).sum();
    let expected = match 11 - sum % 11 {
        11 => b'0',
        10 => b'K',
        digit => b'0' + digit as u8,
    };
    let country = bytes[0].is_ascii_alphabetic();
    if (country && !bytes.starts_with(b"CL")) || !c.stands_alone() {
        return None;
    }
    match (bytes.contains(&b'.'), body.ends_with(b"-"), check.to_ascii_uppercase() == expected) {
        (true, _, true) => c.accept(Evidence::Checksum),
        // Written as nothing else is but a Brazilian identity card.
        (true, _, false) => c.accept(Evidence::Shape),
        (false, true, true) => c.accept(Evidence::Structure),
        (false, false, true) => c.accept(Evidence::Bare),
        (false, _, false) => None,
    }
}
