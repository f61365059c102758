//! New Zealand driver licence number: two letters, six digits; the card's version has three more.
//! Source: NZ Transport Agency Waka Kotahi, "Your driver licence card".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nz_driving_licence",
    entity: "government.nz_driving_licence",
    title: "New Zealand driver licence number",
    source: "NZ Transport Agency Waka Kotahi, driver licence card",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{6}",
    accept,
    context: &["raihana", "nz licence", "nzta"],
    topics: &[Topic::DrivingLicence],
    regions: &["NZ"],
    score: Score { bare: 0.1, with_context: 0.9, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["driver licence <DA123456>", "NZ licence number <eh654321>", "driver's licence no. <DN000123>"],
        misses: &["DA123456", "driver licence DA12345", "driver licence ADA1234567", "driver licence DA1234567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
