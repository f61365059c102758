//! Nigerian vehicle registration: three letters of the local government, three digits, two letters: `ABJ-123XY`.
//! Source: Federal Road Safety Corps of Nigeria, new vehicle number plates (2011).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ng_licence_plate",
    entity: "vehicle.ng_licence_plate",
    title: "Nigerian vehicle registration",
    source: "Federal Road Safety Corps of Nigeria, vehicle number plates of 2011",
    start: Start::Token,
    pattern: r"[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]{2}",
    accept,
    topics: &[Topic::LicencePlate],
    regions: &["NG"],
    score: Score { shape: 0.3, structure: 0.7, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<ABJ-001AA>", "The plate number is <ABJ-123XY> for", "Plates: <APP-456CV> and <KJA-999PZ>"],
        misses: &["AB-1234CD", "123-456AB", "ABJ-123XYZ", "X-ABJ-123XY", "ABJ 123 XY"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if c.before() == b'-' || c.after() == b'-' || !c.stands_alone() {
        return None;
    }
    c.accept(if bytes[3] == b'-' && bytes.len() == 9 { Evidence::Structure } else { Evidence::Shape })
}
