//! Number under which US physicians, pharmacies and distributors handle controlled substances: a letter for the kind of
//! registrant, a letter of the name (or 9), six digits, a check digit.
//! Source: 21 CFR § 1301; Drug Enforcement Administration, Diversion Control Division, "DEA registration number".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_dea_number",
    entity: "government.us_dea_number",
    title: "US DEA registration number",
    source: "21 CFR § 1301; Drug Enforcement Administration, Diversion Control Division",
    start: Start::Token,
    pattern: r"(?i:[A-Z][A-Z9]\d{7})",
    accept,
    context: &["dea", "drug enforcement", "prescriber", "controlled substance"],
    regions: &["US"],
    score: Score { bare: 0.2, checksum: 0.55, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["DEA number <AB1234563>", "<GL0285191>", "dea <bj6125341>", "<F91234563>"],
        misses: &["AB1234564", "ab1234563", "AB12345631", "IB1234563", "AB1234563-12"],
    },
    ..Recognizer::BASE
};

/// What a registrant can be: practitioners, pharmacies, mid-level practitioners, makers and sellers.
const REGISTRANTS: &[u8] = b"ABCDEFGHJKLMPRSTUX";

fn accept(c: &Candidate) -> Option<Accepted> {
    let kind = c.bytes()[0];
    // A 9 that stands for the name is no digit of the number.
    let number = Candidate { start: c.start + 2, ..*c }.digit_array::<7>()?;
    let sum = weighted_sum(number, &[1, 2, 1, 2, 1, 2]);
    let checked = sum % 10 == u32::from(number[6]) && REGISTRANTS.contains(&kind.to_ascii_uppercase());
    if !checked || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(if kind.is_ascii_lowercase() { Evidence::Bare } else { Evidence::Checksum })
}
