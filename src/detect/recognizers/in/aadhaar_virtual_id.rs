//! Aadhaar virtual id: sixteen digits that stand for an Aadhaar number, the last a check digit by Verhoeff.
//! Source: UIDAI circular 1 of 2018, "Enhancing Privacy of Aadhaar holders"; UIDAI, Virtual ID FAQ.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::verhoeff;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_aadhaar_virtual_id",
    entity: "government.in_aadhaar_virtual_id",
    title: "Indian Aadhaar virtual id",
    source: "UIDAI circular 1 of 2018; UIDAI, Virtual ID FAQ",
    start: Start::Token,
    pattern: r"\d{16}|\d{4}(?:[ -]\d{4}){3}",
    accept,
    context: &["virtual id", "vid", "aadhaar", "aadhar", "uidai", "आधार"],
    regions: &["IN"],
    score: Score { structure: 0.3, with_context: 0.9, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my VID is <9182 3450 9913 6647>",
            "Aadhaar virtual id: <9182345099136647>",
            "vid <9182-3450-9913-6647>",
        ],
        misses: &[
            "9182345099136647",
            "vid 9182345099136648",
            "vid 1182345099136647",
            "vid 91823450991366471",
            "video 12 of 9182",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 16] = c.digit_array()?;
    if digits[0] < 2 || !verhoeff(&digits) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Structure)
}
