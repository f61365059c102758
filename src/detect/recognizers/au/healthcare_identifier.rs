//! Australian healthcare identifier: 800360 for a person, 800361 for a provider, 800362 for an organisation, nine digits, a
//! Luhn digit.
//! Source: Healthcare Identifiers Act 2010; Services Australia, HI Service; AS 5017.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "au_healthcare_identifier",
    entity: "health.au_healthcare_identifier",
    title: "Australian healthcare identifier (IHI)",
    source: "Healthcare Identifiers Act of Australia 2010; Services Australia, HI Service",
    start: Start::Token,
    pattern: r"\d{16}|\d{4}(?: \d{4}){3}",
    accept,
    context: &["ihi", "healthcare identifier", "hpi-i", "my health record"],
    topics: &[Topic::HealthInsurance],
    regions: &["AU"],
    score: Score { checksum: 0.95, with_context: 0.97, with_region: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &["<8003608166690503>", "IHI <8003 6081 6669 0503>", "HPI-I: <8003610000000006>"],
        misses: &["8003608166690504", "8003 6381 6669 0503", "80036081666905031", "1-8003608166690503"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let issued = c.number(0..5) == 80036 && c.number(5..6) < 3;
    if !issued || !luhn(c.digits()) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Checksum)
}
