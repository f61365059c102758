//! Swedish organisation number: ten digits, a third of 2 or more where a person's number has a month, Luhn.
//! Source: Bolagsverket, Organisationsnummer; SFS 1974:174.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "se_organisation_number",
    entity: "org.se_organisation_number",
    title: "Swedish organisation number",
    source: "Bolagsverket, organisationsnummer; SFS 1974:174",
    start: Start::Token,
    pattern: r"\d{6}-?\d{4}",
    accept,
    context: &["organisationsnummer", "orgnr", "orgnummer", "org.nr", "org nr", "org", "momsnummer", "företag"],
    regions: &["SE"],
    score: Score { bare: 0.2, checksum: 0.75, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<556703-7485>", "vårt orgnummer är <5567037485>", "<212000-0142> är vårt orgnummer"],
        misses: &["556703-7486", "5567037485", "811228-9874", "556703-74850"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 10] = c.digit_array()?;
    // The first digit is the kind of organisation.
    let organisation = digits[2] >= 2 && matches!(digits[0], 1 | 2 | 3 | 5..=9);
    if !organisation || !luhn(digits.into_iter()) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Checksum })
}
