//! Icelandic kennitala of a person: date of birth, serial, check digit, digit of the century.
//! Source: Lög um skráningu einstaklinga nr. 140/2019; Þjóðskrá, Um kennitölur (weights 3 2 7 6 5 4 3 2, modulus 11).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "is_kennitala",
    entity: "government.is_kennitala",
    title: "Icelandic kennitala",
    source: "Lög nr. 140/2019; Þjóðskrá, Um kennitölur",
    start: Start::Token,
    pattern: r"\d{6}[ -]?\d{4}",
    accept,
    context: &["kennitala", "kennitölu", "kt", "icelandic id"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["IS"],
    score: Score { bare: 0.3, shape: 0.3, structure: 0.65, checksum: 0.78, with_context: 0.98, with_region: 0.95 },
    examples: Examples {
        hits: &["<010205-5739>", "kennitala: <1201743399>", "kt. <140692-5739>", "kennitala <120174-3389>"],
        misses: &["120174-3389", "321274-3399", "120174-3397", "1120174-3399", "120174-33991", "450401-3150"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let century = match d[9] {
        8 => 1800,
        9 => 1900,
        0 => 2000,
        _ => return None,
    };
    let born = is_date(century + number(&d[4..6]), number(&d[2..4]), number(&d[..2]));
    let held = weighted_sum(d, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    if !born || !c.stands_alone() {
        return None;
    }
    match held {
        true if c.is_clock_time() => c.accept(Evidence::Bare),
        true if c.is_unbroken() => c.accept(Evidence::Structure),
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Shape),
        false => None,
    }
}
