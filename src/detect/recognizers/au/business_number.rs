//! Australian business number (ABN): two check digits modulo 89 and nine digits.
//! Source: Australian Business Register, "Format of the ABN".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_business_number",
    entity: "org.au_business_number",
    title: "Australian business number (ABN)",
    source: "Australian Business Register, format of the ABN",
    start: Start::Token,
    pattern: r"(?:AU)?\d{11}|\d{2}[ -]\d{3}[ -]\d{3}[ -]\d{3}",
    accept,
    context: &["abn", "australian business number"],
    regions: &["AU"],
    score: Score { structure: 0.65, checksum: 0.95, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<51 824 753 556>", "ABN: <51824753556>", "<53 004 085 616>", "VAT number (AU): <AU34118972998>"],
        misses: &["51 824 753 557", "00000000560", "51824753557", "518247535561", "1-51-824-753-556"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut digits: [u8; 11] = c.digit_array()?;
    digits[0] = digits[0].checked_sub(1)?;
    let checked = weighted_sum(digits, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]).is_multiple_of(89);
    if !checked || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().len() > 11 { Evidence::Checksum } else { Evidence::Structure })
}
