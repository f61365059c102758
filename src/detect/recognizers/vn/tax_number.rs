//! Vietnamese tax number (MST): ten digits, the last a check digit modulo 11; three more after a dash for a branch.
//! Source: Circular 105/2020/TT-BTC, article 5 (structure of the tax code).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "vn_tax_number",
    entity: "government.vn_tax_number",
    title: "Vietnamese tax number (MST)",
    source: "Circular of Vietnam 105/2020/TT-BTC, article 5",
    start: Start::Token,
    pattern: r"\d{10}(?:-\d{3})?",
    accept,
    context: &["mã số thuế", "ma so thue", "mst", "thuế"],
    topics: &[Topic::TaxId],
    regions: &["VN"],
    score: Score { bare: 0.1, structure: 0.2, shape: 0.5, with_context: 0.95, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["MST: <0100233488>", "mã số thuế <0312345678>", "<0100233488-001>"],
        misses: &["0100233488", "0100233489-001", "MST 010023348", "MST 01002334881"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut digits = [0; 10];
    digits.iter_mut().zip(c.digits()).for_each(|(slot, digit)| *slot = digit);
    if !c.stands_alone() {
        return None;
    }
    let sum = weighted_sum(digits, &[31, 29, 23, 19, 17, 13, 7, 5, 3]);
    let checked = 10 - sum % 11 == u32::from(digits[9]);
    c.accept(match (checked, c.bytes().len() > 10) {
        (true, true) => Evidence::Shape,
        (true, false) => Evidence::Structure,
        (false, _) => Evidence::Bare,
    })
}
