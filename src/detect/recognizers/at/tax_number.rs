//! Austrian tax number (Abgabenkontonummer): tax office, seven digits, the last a check digit.
//! Source: BMF, Steuernummer: Aufbau und Prüfziffer; OECD, Tax Identification Numbers, Austria.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "at_tax_number",
    entity: "government.at_tax_number",
    title: "Austrian tax number",
    source: "BMF, structure of the Steuernummer; OECD, Tax Identification Numbers, Austria",
    start: Start::Token,
    pattern: r"\d\d-\d{3}/\d{4}|\d\d \d{3}/\d{4}|\d{9}",
    accept,
    context: &["abgabenkonto", "finanzonline", "finanzamt", "st.-nr", "stnr", "steuernr"],
    topics: &[Topic::TaxId],
    regions: &["AT"],
    score: Score { shape: 0.5, structure: 0.2, checksum: 0.85, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["<93-173/6581>", "<12-345/6789>", "Steuernummer: <59-119/9013>", "Abgabenkontonummer <981234560>"],
        misses: &["931736581", "93-173/658", "93-173/65811", "2-93-173/6581", "93 173 6581"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    if !c.stands_alone() {
        return None;
    }
    match (luhn(d.into_iter()), c.is_unbroken()) {
        (true, true) => c.accept(Evidence::Structure),
        (true, false) => c.accept(Evidence::Checksum),
        // Hyphen and slash are where nothing else has them.
        (false, false) => c.accept(Evidence::Shape),
        (false, true) => None,
    }
}
