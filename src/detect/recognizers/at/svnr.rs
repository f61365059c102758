//! Austrian social insurance number: serial, check digit, date of birth.
//! Source: ASVG § 31; Dachverband der Sozialversicherungsträger, structure of the Versicherungsnummer.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "at_svnr",
    entity: "government.at_svnr",
    title: "Austrian social insurance number",
    source: "ASVG § 31; Dachverband der Sozialversicherungsträger",
    start: Start::Token,
    pattern: r"\d{4}[ /-]?\d{6}|\d{4} \d\d[ .]\d\d[ .]\d\d",
    accept,
    context: &["svnr", "sv-nr", "vsnr", "versicherungsnummer", "e-card", "ecard"],
    topics: &[Topic::SocialSecurity, Topic::HealthInsurance],
    regions: &["AT"],
    score: Score { bare: 0.3, shape: 0.3, checksum: 0.7, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<1237 010180>",
            "SVNR: <7829280755>",
            "meine e-card: <1237-010180>",
            "<1237010180>",
            "SVNR <1234 010180>",
        ],
        misses: &[
            "1238010180",
            "1237 320180",
            "1237 011380",
            "11237010180",
            "1237 0101801",
            "0237010180",
            "1237010180-1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held = weighted_sum(d, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == u32::from(d[3]);
    let (day, month, year) = (number(&d[4..6]), number(&d[6..8]), number(&d[8..]));
    // Where serials have run out, and where the day is not known, the month goes up to 15.
    let born = is_date(year, month, day) || (matches!(month, 13..=15) && (1..=31).contains(&day));
    if !born || d[0] == 0 || !c.stands_alone() {
        return None;
    }
    match held {
        true if c.is_clock_time() => c.accept(Evidence::Bare),
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Shape),
        false => None,
    }
}
