//! Receipt number of a US immigration case: the service centre's three letters and ten digits.
//! Source: US Citizenship and Immigration Services, Case Status Online, "Receipt Number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_uscis_receipt",
    entity: "government.us_uscis_receipt",
    title: "US immigration case receipt number",
    source: "US Citizenship and Immigration Services, Case Status Online",
    start: Start::Token,
    pattern: r"[A-Z]{3}-?\d{10}|[A-Z]{3}-\d{2}-\d{3}-\d{5}",
    accept,
    context: &["uscis", "receipt number", "case status", "i-130", "i-485", "i-765"],
    regions: &["US"],
    score: Score { structure: 0.85, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<IOE0123456789>", "my USCIS case <EAC2190012345>", "<LIN-21-900-12345>"],
        misses: &["IOE012345678", "ABC2190012345", "EAC21900123456", "eac 2190012345"],
    },
    ..Recognizer::BASE
};

/// Vermont, California, Nebraska, Texas, the National Benefits Center, Potomac, and online.
const CENTRES: [&[u8; 3]; 13] =
    [b"EAC", b"VSC", b"WAC", b"CSC", b"LIN", b"NSC", b"SRC", b"TSC", b"MSC", b"NBC", b"YSC", b"PSC", b"IOE"];

fn accept(c: &Candidate) -> Option<Accepted> {
    let known = CENTRES.iter().any(|centre| c.bytes().starts_with(*centre));
    if known && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
