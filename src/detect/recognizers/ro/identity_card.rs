//! Romanian identity card: series of two letters, number of six or, on the electronic card, seven digits (`seria RX nr. 123456`).
//! Source: HG nr. 295/2021, form of the identity card; Council of the EU, PRADO, documents ROU-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ro_identity_card",
    entity: "government.ro_identity_card",
    title: "Romanian identity card",
    source: "HG nr. 295/2021; Council of the EU, PRADO, ROU-BO",
    start: Start::Token,
    pattern: r"[A-Z]{2} ?(?:nr\.? ?)?\d{6,7}",
    accept,
    context: &["carte de identitate", "cartea de identitate", "buletin", "seria", "c.i."],
    topics: &[Topic::NationalId],
    regions: &["RO"],
    score: Score { shape: 0.3, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["buletin seria <RX 123456>", "CI seria <XB nr. 654321>", "cartea de identitate <KT123456>"],
        misses: &["RX 123456", "buletin RX 12345", "buletin RX 12345678", "buletin ARX 123456", "seria RX 123456-7"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Shape) } else { None }
}
