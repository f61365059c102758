//! Emirates ID: the country's number 784, mostly the year of birth, seven digits, Luhn.
//! Source: Federal Authority for Identity, Citizenship, Customs and Port Security; Cabinet Resolution 25/2018.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ae_emirates_id",
    entity: "government.ae_emirates_id",
    title: "Emirates ID number",
    source: "Federal Authority for Identity, Citizenship, Customs and Port Security",
    start: Start::Token,
    pattern: r"\d{15}|\d{3}-\d{4}-\d{7}-\d|\d{3} \d{4} \d{7} \d",
    accept,
    context: &["emirates id", "eid", "بطاقة الهوية", "الهوية الإماراتية"],
    topics: &[Topic::NationalId, Topic::ResidencePermit],
    regions: &["AE"],
    // In its own writing it counts even with a digit mistyped.
    score: Score { bare: 0.2, structure: 0.75, checksum: 0.93, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<784-1990-1234567-6>", "Emirates ID <784199012345676>", "<784-1990-1234567-1>", "<784199012345676>"],
        misses: &["785-1990-1234567-6", "784199012345671", "784-1990-123456-7", "7841990123456761"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.bytes().starts_with(b"784") || !c.stands_alone() {
        return None;
    }
    c.accept(match (luhn(c.digits()), c.is_unbroken()) {
        (true, _) => Evidence::Checksum,
        (false, false) => Evidence::Structure,
        (false, true) => Evidence::Bare,
    })
}
