//! Australian tax file number: nine digits, older ones eight; the weighted sum is a multiple of eleven.
//! Source: Australian Taxation Office, "Tax file number algorithm"; Taxation Administration Act 1953, part VA.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_tax_file_number",
    entity: "government.au_tax_file_number",
    title: "Australian tax file number",
    source: "Australian Taxation Office, tax file number algorithm",
    start: Start::Token,
    pattern: r"\d{8,9}|\d{3}[ -]\d{3}[ -]\d{2,3}",
    accept,
    context: &["tfn", "tax file", "australian taxation"],
    regions: &["AU"],
    score: Score { bare: 0.05, structure: 0.3, checksum: 0.5, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["<876 543 210>", "my TFN is <876543210>", "tax file number: <123-456-782>", "TFN <123 456 783>"],
        misses: &["876543210", "876 543 211", "876-543-2101", "12-876-543-210", "000 000 000", "876 543-21"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let nine = match c.digit_array::<9>() {
        Some(digits) => digits,
        // The eight weights of the older ones are the nine without the sixth.
        None => {
            let [a, b, c, d, e, f, g, h] = c.digit_array()?;
            [a, b, c, d, e, 0, f, g, h]
        }
    };
    if nine.iter().all(|digit| *digit == 0) || !c.stands_alone() {
        return None;
    }
    let checked = weighted_sum(nine, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11);
    c.accept(match (checked, c.bytes().len() > 9) {
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
        (false, _) => Evidence::Bare,
    })
}
