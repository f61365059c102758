//! AMKA (ΑΜΚΑ), the Greek social security number: date of birth, serial with the sex, check digit by Luhn's rule.
//! Source: Law 3655/2008, art. 153; amka.gr, structure of the AMKA.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, luhn, number};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gr_social_security",
    entity: "government.gr_social_security",
    title: "Greek social security number (AMKA)",
    source: "Law 3655/2008, art. 153; amka.gr",
    start: Start::Token,
    pattern: r"\d{11}|\d{6} \d{5}",
    accept,
    context: &["αμκα", "α.μ.κ.α.", "amka", "κοινωνικής ασφάλισης"],
    regions: &["GR"],
    score: Score { checksum: 0.65, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<01013099997>",
            "<010130 99997>",
            "αμκα <21020493108>",
            "AMKA: <26120478008>",
            "social security <19043071885>",
        ],
        misses: &["01013099998", "01133099995", "32013099998", "010130999970", "01013099997-1", "07700900123"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let held = luhn(c.digits()) && is_date(number(&d[4..6]), number(&d[2..4]), number(&d[..2]));
    if c.stands_alone() && !c.inside_spaced_number() { c.accept_checked(held) } else { None }
}
