//! Cypriot tax number: eight digits and a check letter. People's begin with 0.
//! Source: European Commission, TIN structure, Cyprus; Cyprus Tax Department, TIC check letter.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cy_tax_number",
    entity: "government.cy_tax_number",
    title: "Cypriot tax number",
    source: "European Commission, TIN structure, Cyprus; Cyprus Tax Department",
    start: Start::Token,
    pattern: r"\d{8}[A-Za-z]",
    accept,
    context: &["τιν", "φορολογικής ταυτότητας"],
    topics: &[Topic::TaxId],
    regions: &["CY"],
    score: Score { structure: 0.3, checksum: 0.65, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<00123123T>", "tax ID: <01817414V>", "TIN <10259033P>", "<07409319y>"],
        misses: &["00123123U", "99652156A", "10259033P", "000123123T", "00123123TT", "1-00123123T"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // Digits in odd places, the first included, count as these.
    const ODD: [u8; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let d = c.digit_array::<8>()?;
    let sum: u8 = (0..4).map(|i| ODD[usize::from(d[2 * i])] + d[2 * i + 1]).sum();
    if b'A' + sum % 26 != c.bytes()[8].to_ascii_uppercase() || !c.stands_alone() {
        return None;
    }
    c.accept(if d[0] == 0 { Evidence::Checksum } else { Evidence::Structure })
}
