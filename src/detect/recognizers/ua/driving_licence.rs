//! Ukrainian driving licence: three letters, mostly Cyrillic, and six digits (`ВХХ 123456`).
//! Source: Постанова Кабінету Міністрів України № 340, Положення про порядок видачі посвідчень водія.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ua_driving_licence",
    entity: "government.ua_driving_licence",
    title: "Ukrainian driving licence",
    source: "Постанова Кабінету Міністрів України № 340",
    start: Start::Token,
    pattern: r"\d{6}|[A-Z]{3} ?\d{6}",
    accept,
    context: &["посвідчення водія", "водійськ", "водительск", "права"],
    topics: &[Topic::DrivingLicence],
    regions: &["UA"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["посвідчення водія <ВХХ 123456>", "права <САЕ123456>", "driving licence <BXX 123456>"],
        misses: &["ВХХ 123456", "права 123456", "права ВХ 123456", "driving licence XBXX 123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    match (c.bytes().len(), c.capitals_before()) {
        (6, (3, start)) => c.accept_span(start, c.end, Evidence::Shape),
        (6, _) => None,
        _ => c.accept(Evidence::Shape),
    }
}
