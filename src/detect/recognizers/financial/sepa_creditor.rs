//! SEPA creditor identifier: country, two check digits, a business code that is not checked, the national identifier.
//! Source: European Payments Council, EPC262-08, "Creditor Identifier Overview"; ISO/IEC 7064 MOD 97-10.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::mod_97;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::country::is_country;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sepa_creditor",
    entity: "financial.sepa_creditor",
    title: "SEPA creditor identifier",
    source: "European Payments Council, EPC262-08",
    start: Start::Token,
    pattern: r"[A-Z]{2}\d{2}[0-9A-Z]+",
    accept,
    context: &[
        "creditor",
        "gläubiger",
        "gläubiger-id",
        "créancier",
        "ics",
        "acreedor",
        "creditore",
        "incassant",
        "sepa",
    ],
    score: Score { shape: 0.4, checksum: 0.9, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["Gläubiger-ID <DE98ZZZ09999999999>", "<NL42ZZZ123456780001>", "creditor id <FR72ABC123456>"],
        misses: &["DE97ZZZ09999999999", "FR72ABC123456", "QQ98ZZZ09999999999", "DE98ZZZ099999999991"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !(11..=35).contains(&bytes.len()) || !is_country(bytes[0], bytes[1]) {
        return None;
    }
    let (head, rest) = bytes.split_at(7);
    if !mod_97(rest.iter().chain(&head[..4]).copied()) {
        return None;
    }
    // Few have a business code of their own; without the usual one, two check digits are all that holds.
    c.accept(if head.ends_with(b"ZZZ") { Evidence::Checksum } else { Evidence::Shape })
}
