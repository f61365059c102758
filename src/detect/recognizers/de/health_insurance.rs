//! German health insurance number (Krankenversichertennummer, KVNR): a letter, eight digits, a check digit.
//! Source: SGB V § 290; GKV-Spitzenverband, Richtlinie zum Aufbau der Krankenversichertennummer.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_cross_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_health_insurance",
    entity: "health.de_health_insurance",
    title: "German health insurance number",
    source: "SGB V § 290; GKV-Spitzenverband, structure of the Krankenversichertennummer",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{9}|[A-Z]\d{3} \d{3} \d{3}",
    accept,
    context: &["kvnr", "egk", "egk-nummer", "krankenkasse", "versichertennr", "versicherten-nr"],
    topics: &[Topic::HealthInsurance],
    regions: &["DE"],
    score: Score { bare: 0.2, structure: 0.3, checksum: 0.6, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<A123456780>",
            "eGK-Nummer <M123456785> bitte angeben.",
            "KVNR: <b123456782>",
            "Krankenkasse: <A123 456 780>",
            "KVNR <A123456789>",
        ],
        misses: &["A123456787", "A1234567890", "A000500010", "XA123456780", "A123456780-3", "a123456780"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let [a, b, d, e, f, g, h, i, check] = c.digit_array::<9>()?;
    // The letter counts as its two digits in the alphabet.
    let letter = c.bytes()[0].to_ascii_uppercase() - b'A' + 1;
    let values = [letter / 10, letter % 10, a, b, d, e, f, g, h, i];
    let held = weighted_cross_sum(&values, &[1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 == u32::from(check);
    if !c.stands_alone() {
        return None;
    }
    match (held, c.bytes()[0].is_ascii_uppercase()) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) => c.accept(Evidence::Structure),
        (false, true) => c.accept(Evidence::Bare),
        (false, false) => None,
    }
}
