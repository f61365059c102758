//! Quebec health insurance number: three letters of the family name, one of the first name, date of birth with 50 added
//! to a woman's month, two digits against doubles.
//! Source: Régie de l'assurance maladie du Québec, "Carte d'assurance maladie: composition du numéro".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_ramq",
    entity: "health.ca_ramq",
    title: "Quebec health insurance number",
    source: "Régie de l'assurance maladie du Québec, composition du numéro",
    start: Start::Token,
    pattern: r"(?i:[A-Z]{4}[ -]?\d{4}[ -]?\d{4})",
    accept,
    context: &["ramq", "nam", "assurance maladie", "carte soleil"],
    topics: &[Topic::HealthInsurance],
    regions: &["CA"],
    score: Score { bare: 0.3, shape: 0.5, structure: 0.7, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<TREM 8052 1518>", "NAM: <trem80521518>", "carte RAMQ <BOUF 9410 0312>", "<BOUF-9451-0312>"],
        misses: &[
            "TREM 8013 1518",
            "TREM 8052 3218",
            "room 2024 1108",
            "TREM 8052 15180",
            "TREM80133218",
            "VISA 4111 1111 2222",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<8>()?;
    let month = number(&d[2..4]);
    let born = is_date(number(&d[..2]), if month > 50 { month - 50 } else { month }, number(&d[4..6]));
    let upper = c.bytes()[..4].iter().all(u8::is_ascii_uppercase);
    if !born || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(match (upper, c.is_unbroken()) {
        (false, _) => Evidence::Bare,
        (true, true) => Evidence::Shape,
        (true, false) => Evidence::Structure,
    })
}
