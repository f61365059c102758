//! Norwegian birth number, D-number (40 added to the day) and what stands in for one (40 added to the month): date of birth,
//! serial, two check digits. Test registers add 65 or 80 to the month.
//! Source: Forskrift til folkeregisterloven § 2-2; Skatteetaten, fødselsnummer og D-nummer (modulus 11 twice).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "no_fodselsnummer",
    entity: "government.no_fodselsnummer",
    title: "Norwegian birth number",
    source: "Forskrift til folkeregisterloven § 2-2; Skatteetaten",
    start: Start::Token,
    pattern: r"\d{11}|\d{6}[ -]\d{5}|\d\d \d\d \d\d \d{5}",
    accept,
    context: &["fødselsnummer", "fødselsnr", "personnummer", "personnr", "fnr", "d-nummer", "dnr", "norwegian id"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["NO"],
    score: Score { shape: 0.3, checksum: 0.93, with_context: 0.98, with_region: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<01010750160>",
            "my national ID is <26028338723>",
            "fødselsnummer: <090534 26694>",
            "<29126214926>",
            "fødselsnummer <010190 12345>",
        ],
        misses: &["26028338724", "09053426699", "00000000000", "260283387231", "26028338723-1", "1732242000123"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let (day, month, year) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    let day = if day > 40 { day - 40 } else { day };
    let month = match month {
        41..=52 => month - 40,
        66..=77 => month - 65,
        81..=92 => month - 80,
        _ => month,
    };
    let held = weighted_sum(d, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11)
        && weighted_sum(d, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    if !is_date(year, month, day) || !c.stands_alone() {
        return None;
    }
    match held {
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Shape),
        false => None,
    }
}
