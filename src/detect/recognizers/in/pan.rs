//! Permanent account number of the Indian income tax: five letters, four digits, a check letter. The fourth letter is the
//! holder's status, `P` for a person. How the check letter is made is not published.
//! Source: Income Tax Department, Rule 114 of the Income-tax Rules 1962; "Structure of PAN".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_pan",
    entity: "government.in_pan",
    title: "Indian permanent account number (PAN)",
    source: "Income Tax Department of India, Structure of PAN; Income-tax Rules 1962, rule 114",
    start: Start::Token,
    pattern: r"[A-Za-z]{5}\d{4}[A-Za-z]",
    accept,
    context: &["pan", "pan card", "permanent account", "income tax", "पैन"],
    topics: &[Topic::TaxId],
    regions: &["IN"],
    score: Score { bare: 0.2, shape: 0.5, structure: 0.85, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<ABCPD1234Z>", "my PAN is <abcpd1234z>", "PAN: <ABCDE1234F>, thanks", "<AAAPL1234C> is on the return"],
        misses: &["ABCD1234", "ABCPD1234", "ABCPD12345", "XABCPD1234Z", "abcpd1234z", "ABCPD0000Z", "27ABCPD1234Z1Z5"],
    },
    ..Recognizer::BASE
};

/// The fourth letter: association, body of individuals, company, firm, government, Hindu family, local authority,
/// artificial person, individual, trust, and two of government.
const STATUS: &[u8] = b"ABCEFGHJKLPT";

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if bytes[5..9] == *b"0000" || !c.stands_alone() {
        return None;
    }
    c.accept(match bytes[3] {
        _ if bytes.iter().any(u8::is_ascii_lowercase) => Evidence::Bare,
        status if STATUS.contains(&status) => Evidence::Structure,
        _ => Evidence::Shape,
    })
}
