//! IMSI of a mobile subscription: country, network, subscriber; fifteen digits in nearly every network, fourteen in a few.
//! Source: ITU-T E.212; 3GPP TS 23.003, clause 2.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "imsi",
    entity: "device.imsi",
    title: "mobile subscription number (IMSI)",
    source: "ITU-T E.212; 3GPP TS 23.003, clause 2",
    start: Start::Token,
    pattern: r"\d{14,15}|\d{3}[ -]\d{2,3}[ -]\d{9,10}",
    accept,
    context: &["imsi", "subscriber identity", "supi"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["IMSI <901701234567890>", "imsi: <310150123456789>", "IMSI <262-01-0123456789>"],
        misses: &["310150123456789", "IMSI 3101501234567", "IMSI 810150123456789", "IMSI 1-310150123456789"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if matches!(c.bytes()[0], b'0' | b'1' | b'8') || !matches!(c.digits().count(), 14 | 15) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
