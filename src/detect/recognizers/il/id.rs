//! Israeli identity number (teudat zehut): eight digits and a check digit, Luhn; leading zeros are often left out.
//! Source: Population and Immigration Authority, Population Registry Law 5725-1965.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "il_id",
    entity: "government.il_id",
    title: "Israeli identity number",
    source: "Population and Immigration Authority, Population Registry Law 5725-1965",
    start: Start::Token,
    pattern: r"\d{8,9}|\d{8}-\d|\d-\d{7}-\d",
    accept,
    context: &["teudat zehut", "israeli id", "תעודת זהות", "תעודת הזהות", "מספר זהות", "ת.ז", "תז", "ת״ז"],
    topics: &[Topic::NationalId],
    regions: &["IL"],
    score: Score { bare: 0.3, shape: 0.45, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "teudat zehut <219472156>",
            "תעודת זהות: <33547217-1>",
            "ת.ז. <219640216>",
            "my national ID is <219645041>",
        ],
        misses: &["336999842", "ת.ז. 336999843", "ת.ז. 2194721561", "teudat zehut 000000000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !luhn(c.digits()) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Shape })
}
