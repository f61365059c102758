//! Canadian bank transit and institution number, as on cheques (`12345-003`) or for electronic payments (`000312345`).
//! Source: Payments Canada, Rule F1 and Financial Institutions File.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_bank_transit",
    entity: "financial.ca_bank_transit",
    title: "Canadian bank transit and institution number",
    source: "Payments Canada, Financial Institutions File",
    start: Start::Token,
    pattern: r"\d{5}-\d{3}|\d{5}|0\d{8}|\d{3}",
    accept,
    context: &[
        "transit",
        "transit number",
        "transit no",
        "institution number",
        "institution no",
        "numéro de transit",
        "succursale",
        "void cheque",
    ],
    regions: &["CA"],
    score: Score { bare: 0.1, shape: 0.2, with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "transit number <12345-003>",
            "transit: <12345>, institution number <003>",
            "numéro de transit <000312345>",
        ],
        misses: &["12345-003", "transit takes 345 days", "transit number 123456", "transit 12345-0034"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    // Bank numbers of three digits begin with 0 to 8, and the rest of a sentence does not count days with zeros.
    let bank = bytes.len() != 3 || bytes[0] == b'0';
    if !bank || !c.stands_alone() {
        None
    } else {
        c.accept(if bytes.contains(&b'-') { Evidence::Shape } else { Evidence::Bare })
    }
}
