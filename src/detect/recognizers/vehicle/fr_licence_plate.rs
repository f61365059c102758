//! French vehicle registration since 2009: `AB-123-CD`, without I, O and U.
//! Source: arrêté du 9 février 2009 relatif aux modalités d'immatriculation des véhicules, article 1.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_licence_plate",
    entity: "vehicle.fr_licence_plate",
    title: "French vehicle registration",
    source: "arrêté du 9 février 2009 relatif aux modalités d'immatriculation des véhicules",
    start: Start::Token,
    pattern: r"[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{2} \d{3} [A-Z]{2}",
    accept,
    context: &["immatriculation", "immatriculé", "plaque", "carte grise"],
    topics: &[Topic::LicencePlate],
    regions: &["FR"],
    score: Score { shape: 0.5, structure: 0.75, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<AB-123-CD>", "la plaque <GK 482 RT>", "immatriculation: <EZ-987-BV>"],
        misses: &["AB-123-CDE", "AI-123-CD", "AB-000-CD", "X-AB-123-CD", "AB-1234-CD"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let unused = bytes.iter().any(|letter| matches!(letter, b'I' | b'O' | b'U'));
    if unused || bytes[3..6] == *b"000" || c.before() == b'-' || c.after() == b'-' || !c.stands_alone() {
        return None;
    }
    c.accept(if bytes[2] == b'-' { Evidence::Structure } else { Evidence::Shape })
}
