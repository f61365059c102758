//! Identification number of a health insurance card, as on the European card: `80` for health, the country's number, issuer,
//! serial, check digit.
//! Source: Decision S2 of the Administrative Commission for the Coordination of Social Security Systems, European Health
//! Insurance Card, field 8; ISO/IEC 7812-1 (Luhn); ISO 3166-1 numeric.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "health_insurance_card",
    entity: "health.insurance_card",
    title: "health insurance card number",
    source: "Decision S2, European Health Insurance Card; ISO/IEC 7812-1",
    start: Start::Token,
    pattern: r"\d{20}|\d{5} \d{5} \d{5} \d{5}",
    accept,
    context: &["ehic", "ghic", "european health", "tessera sanitaria", "e-card", "ekvk"],
    topics: &[Topic::HealthInsurance],
    score: Score { structure: 0.5, checksum: 0.95, with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &["<80756000120000000014>", "EHIC <80276 00000 00000 00017>", "tessera sanitaria <80380000123456789012>"],
        misses: &["80999000120000000019", "807560001200000000141", "80756000120000000014-1", "70756000120000000019"],
    },
    ..Recognizer::BASE
};

/// Countries whose insurers issue the card, by their number.
const COUNTRIES: [u32; 32] = [
    40, 56, 100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 352, 372, 380, 428, 438, 440, 442, 470, 528, 578,
    616, 620, 642, 703, 705, 724, 752, 756, 826,
];

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.number(0..2) != 80 || !COUNTRIES.contains(&c.number(2..5)) || !c.stands_alone() {
        return None;
    }
    c.accept(if luhn(c.digits()) { Evidence::Checksum } else { Evidence::Structure })
}
