//! Kenyan taxpayer's number (KRA PIN): A for people, P for companies, nine digits, a letter.
//! Source: Kenya Revenue Authority, Tax Procedures Act 2015.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ke_kra_pin",
    entity: "government.ke_kra_pin",
    title: "Kenyan taxpayer's number (KRA PIN)",
    source: "Kenya Revenue Authority, Tax Procedures Act 2015",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{9}[A-Za-z]",
    accept,
    context: &["kra", "itax"],
    topics: &[Topic::TaxId],
    regions: &["KE"],
    score: Score { bare: 0.3, structure: 0.65, with_context: 0.96, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<A001234567Z>", "KRA PIN: <p051365947m>", "<P051365947M>"],
        misses: &["B001234567Z", "A00123456Z", "a001234567z", "A001234567ZZ", "A001234567Z-12"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let capitals = c.bytes().iter().all(|b| !b.is_ascii_lowercase());
    // Nearly all begin with two zeros, or with 01 to 05 of companies.
    let usual = c.bytes()[1] == b'0';
    if !b"APap".contains(&c.bytes()[0]) || !c.stands_alone() {
        return None;
    }
    c.accept(if capitals && usual { Evidence::Structure } else { Evidence::Bare })
}
