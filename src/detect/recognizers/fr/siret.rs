//! French company numbers: SIREN, nine digits for a company, and SIRET, five more for a place of business; Luhn over each.
//! Source: Code de commerce, articles R123-221 and R123-222; INSEE, SIRENE.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_siret",
    entity: "org.fr_siret",
    title: "French company number (SIREN, SIRET)",
    source: "Code de commerce, R123-221; INSEE, SIRENE",
    start: Start::Token,
    pattern: r"\d{9}|\d{14}|\d{3} \d{3} \d{3}(?: \d{5})?",
    accept,
    context: &["siren", "siret", "rcs", "sirene", "entreprise", "société"],
    regions: &["FR"],
    score: Score { bare: 0.1, shape: 0.3, checksum: 0.7, with_context: 0.95, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["SIRET <73282932000074>", "SIREN <732 829 320>", "<732 829 320 00074>"],
        misses: &["732829320", "SIRET 73282932000075", "732 829 321 00074", "siren 7328293200"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let whole = c.digits().count();
    // The company's nine digits hold by themselves, and so do all fourteen.
    let mut company = c.digits();
    if whole == 14 {
        company.nth_back(4);
    }
    let held = luhn(company) && luhn(c.digits());
    if !held || c.is_one_digit() || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(match (whole, c.is_unbroken()) {
        (14, false) => Evidence::Checksum,
        (14, true) => Evidence::Shape,
        _ => Evidence::Bare,
    })
}
