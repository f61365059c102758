//! Indian financial system code: four letters of a bank, a zero, six letters or digits of a branch.
//! Source: Reserve Bank of India, Indian Financial System Code (NEFT and RTGS).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_ifsc",
    entity: "financial.in_ifsc",
    title: "Indian financial system code (IFSC)",
    source: "Reserve Bank of India, IFSC",
    start: Start::Token,
    pattern: r"[A-Za-z]{4}0[0-9A-Za-z]{6}",
    accept,
    context: &["ifsc", "ifsc code", "neft", "rtgs", "imps", "branch code", "bank", "आईएफएससी"],
    regions: &["IN"],
    score: Score { shape: 0.2, structure: 0.75, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["IFSC <SBIN0001234>", "<HDFC0000123>", "ifsc code: <icic0000047>", "bank branch <ABHY0065001>"],
        misses: &["ABHY0065001", "IFSC SBIN1001234", "SBIN00012345", "ifsc SBIN000123"],
    },
    ..Recognizer::BASE
};

/// Banks with most of the branches.
const BANKS: [&[u8; 4]; 24] = [
    b"SBIN", b"HDFC", b"ICIC", b"UTIB", b"PUNB", b"KKBK", b"BARB", b"CNRB", b"UBIN", b"IOBA", b"IDIB", b"YESB",
    b"INDB", b"IBKL", b"BKID", b"CBIN", b"MAHB", b"UCBA", b"FDRL", b"SIBL", b"IDFB", b"PYTM", b"AIRP", b"RATN",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let known = BANKS.iter().any(|bank| c.bytes().starts_with(*bank));
    let digits = c.digits().count() >= 5;
    if !digits || !c.stands_alone() {
        None
    } else {
        c.accept(if known { Evidence::Structure } else { Evidence::Shape })
    }
}
