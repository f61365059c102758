//! Swiss AHV number (AVS, NAVS13): the country's code 756, nine digits, the check digit of EAN-13.
//! Source: AHVG art. 50c; Zentrale Ausgleichsstelle, AHV-Nummer: Aufbau.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::ean_13;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ch_ahv",
    entity: "government.ch_ahv",
    title: "Swiss AHV number",
    source: "AHVG art. 50c; Zentrale Ausgleichsstelle, structure of the AHV number",
    start: Start::Token,
    pattern: r"\d{13}|\d{3}\.\d{4}\.\d{4}\.\d\d|\d{3}[ -]\d{4}[ -]\d{4}[ -]\d\d",
    accept,
    context: &["ahv", "avs", "navs", "oasi"],
    topics: &[Topic::SocialSecurity, Topic::HealthInsurance],
    regions: &["CH", "LI"],
    score: Score { structure: 0.6, checksum: 0.95, with_context: 0.99, with_region: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<756.9217.0769.85>",
            "AHV-Nummer <7569217076985>",
            "<756.9217.0769.84>",
            "numéro AVS <756 1234 5678 97>",
        ],
        misses: &[
            "7569217076984",
            "756 9217 0769 84",
            "755.9217.0769.85",
            "756.9217.0769.851",
            "1756.9217.0769.85",
            "756.92170769.85",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.bytes().starts_with(b"756") || !c.stands_alone() {
        return None;
    }
    // The points are where nothing else has them: a wrong check digit is a slip.
    match ean_13(&c.digit_array()?) {
        true => c.accept(Evidence::Checksum),
        false if c.bytes()[3] == b'.' => c.accept(Evidence::Structure),
        false => None,
    }
}
