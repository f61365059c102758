//! Tanzanian national identity number (NIN): date of birth, postcode, serial, sex and check.
//! Source: National Identification Authority, Registration and Identification of Persons Act.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tz_national_id",
    entity: "government.tz_national_id",
    title: "Tanzanian national identity number",
    source: "National Identification Authority, Registration and Identification of Persons Act",
    start: Start::Token,
    pattern: r"\d{8}-\d{5}-\d{5}-\d{2}|\d{20}",
    accept,
    context: &["nida", "nin", "kitambulisho", "tanzania"],
    topics: &[Topic::NationalId],
    regions: &["TZ"],
    score: Score { bare: 0.4, structure: 0.92, with_context: 0.96, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<19900101-12345-00001-12>",
            "NIDA: <19900101123450000112>",
            "my national ID is <19851231-11101-00002-24>",
        ],
        misses: &["19900101123450000112", "19901301-12345-00001-12", "19900101-12345-00001"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<20>()?;
    let year = number(&d[..4]);
    let born = (1900..2040).contains(&year) && is_date(year, number(&d[4..6]), number(&d[6..8]));
    if !born || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Structure })
}
