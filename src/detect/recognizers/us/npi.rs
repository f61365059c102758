//! National provider identifier of US physicians and clinics: ten digits that begin with 1 or 2, Luhn over them behind
//! 80840.
//! Source: 45 CFR § 162.406; Centers for Medicare & Medicaid Services, "Requirements for NPI and NPI check digit".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_npi",
    entity: "government.us_npi",
    title: "US national provider identifier",
    source: "45 CFR § 162.406; CMS, Requirements for NPI and NPI check digit",
    start: Start::Token,
    pattern: r"\d{10}|\d{4}-\d{3}-\d{3}",
    accept,
    context: &["npi", "national provider", "provider id", "provider number", "prescriber"],
    regions: &["US"],
    // A tenth of all moments of this century pass, as seconds since 1970.
    score: Score { bare: 0.3, checksum: 0.6, with_context: 0.95, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["NPI <1234567893>", "<1234-567-893>", "prescriber number <1003000126>"],
        misses: &["1234567893", "NPI 1234567894", "NPI 0234567893", "NPI 12345678934", "1732242000", "NPI 1111111111"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let begins = matches!(c.bytes()[0], b'1' | b'2');
    let checked = begins && luhn([8, 0, 8, 4, 0].into_iter().chain(c.digits()));
    if !checked || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Checksum })
}
