//! French tax number of a person (numéro fiscal, SPI): ten digits and their remainder modulo 511.
//! Source: DGFiP; OECD and European Commission, Tax Identification Numbers, France (first digit 0 to 3; modulo 511).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_spi",
    entity: "government.fr_spi",
    title: "French tax number (SPI)",
    source: "European Commission, Tax Identification Numbers, France",
    start: Start::Token,
    pattern: r"\d{13}|\d\d \d\d \d{3} \d{3} \d{3}",
    accept,
    context: &["spi", "impôts", "impots", "avis d'imposition", "fiscal"],
    topics: &[Topic::TaxId],
    regions: &["FR"],
    score: Score { shape: 0.3, checksum: 0.85, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<3023217600053>",
            "numéro fiscal : <30 23 217 600 053>",
            "SPI <0123456789211>",
            "numéro fiscal <30 23 217 600 059>",
        ],
        misses: &[
            "3023217500053",
            "302321760005",
            "30232176000531",
            "30 23 217 600 054",
            "1732242000000",
            "0000000000000",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    // Ten digits don't fit the number that nine spell: the first counts by its own remainder.
    let remainder = (u32::from(d[0]) * (1_000_000_000 % 511) + number(&d[1..10]) % 511) % 511;
    if d[0] > 3 || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    match remainder == number(&d[10..]) {
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Shape),
        false => None,
    }
}
