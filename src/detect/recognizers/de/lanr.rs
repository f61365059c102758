//! German physician's number (lebenslange Arztnummer): six digits, a check digit, two digits for the specialty.
//! Source: KBV, Richtlinie nach § 75 Abs. 7 SGB V zur Vergabe der Arzt-, Betriebsstätten- … Nummern, annex 1.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_lanr",
    entity: "health.de_lanr",
    title: "German physician's number",
    source: "KBV, Richtlinie nach § 75 Abs. 7 SGB V",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    context: &["lanr", "arztnummer", "arzt-nr", "arztnr"],
    regions: &["DE"],
    score: Score { checksum: 0.2, with_context: 0.97, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["LANR: <123456601> des behandelnden Arztes", "Arztnummer <234567701>", "lanr <999999900>"],
        misses: &["123456601", "LANR 123456901", "LANR 100000401", "LANR 12345660", "LANR 1234566011"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    let held = (weighted_sum(d, &[4, 9, 4, 9, 4, 9]) + u32::from(d[6])).is_multiple_of(10);
    if held && c.stands_alone() { c.accept(Evidence::Checksum) } else { None }
}
