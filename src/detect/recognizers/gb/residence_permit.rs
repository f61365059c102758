//! UK biometric residence permit: two letters, then seven digits or a letter or digit and six digits.
//! Source: Home Office, Biometric residence permits: general information (number at the top right of the card).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_residence_permit",
    entity: "government.uk_residence_permit",
    title: "UK biometric residence permit",
    source: "Home Office, Biometric residence permits: general information",
    start: Start::Token,
    pattern: r"[A-Z]{2}[A-Z0-9]\d{6}",
    accept,
    context: &["brp", "biometric residence", "home office", "residence permit", "uk visa"],
    regions: &["GB"],
    score: Score { structure: 0.3, with_context: 0.95, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["my BRP is <RF0012345>", "biometric residence permit <ZUX123456>", "BRP number: <ZU1234567>"],
        misses: &["AB1234567", "BRP ZU12345678", "BRP ZU1234567-1", "BRP ZZU1234567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // Cards are issued as R… and Z….
    let issued = matches!(c.bytes()[0], b'R' | b'Z');
    if !c.stands_alone() {
        return None;
    }
    c.accept(if issued { Evidence::Structure } else { Evidence::Bare })
}
