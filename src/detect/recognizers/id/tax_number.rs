//! Indonesian taxpayer number (NPWP): fifteen digits, `12.345.678.9-012.345`, sixteen since 2024.
//! Source: Directorate General of Taxes of Indonesia, PER-04/PJ/2020; Ministry of Finance regulation 112 of 2022.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "id_tax_number",
    entity: "government.id_tax_number",
    title: "Indonesian taxpayer number (NPWP)",
    source: "Directorate General of Taxes of Indonesia, PER-04/PJ/2020",
    start: Start::Token,
    pattern: r"\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}|\d{15,16}",
    accept,
    context: &["npwp", "pajak", "wajib pajak"],
    topics: &[Topic::TaxId],
    regions: &["ID"],
    score: Score { structure: 0.9, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<12.345.678.9-012.345>", "NPWP <012345678901234>", "NPWP saya: <01.234.567.8-901.000>"],
        misses: &[
            "012345678901234",
            "12.345.678.9",
            "12.345.678.9-012.3456",
            "1.12.345.678.9-012.345",
            "192.168.100.1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[2] == b'.' { Evidence::Structure } else { Evidence::Bare })
}
