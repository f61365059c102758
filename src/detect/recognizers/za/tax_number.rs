//! South African income tax reference number: ten digits that begin with 0, 1, 2, 3 or 9, Luhn.
//! Source: South African Revenue Service, Business Requirements Specification: PAYE, "Modulus 10 test".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "za_tax_number",
    entity: "government.za_tax_number",
    title: "South African income tax number",
    source: "South African Revenue Service, BRS: PAYE, Modulus 10 test",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["sars", "income tax", "tax reference", "tax ref"],
    topics: &[Topic::TaxId],
    regions: &["ZA"],
    score: Score { checksum: 0.2, with_context: 0.94, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["SARS tax number <0001339050>", "my income tax number is <0001339050>", "tax ref <9012345675>"],
        misses: &["0001339050", "tax ref 0001339051", "tax ref 4001339052", "tax ref 00013390501"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let begins = matches!(c.bytes()[0], b'0'..=b'3' | b'9');
    let held = begins && luhn(c.digits()) && !c.is_one_digit() && c.stands_alone();
    if held { c.accept(Evidence::Checksum) } else { None }
}
