//! Brazilian health card (Cartão Nacional de Saúde): fifteen digits, the first 1 or 2 for good, 7, 8 or 9 for the time
//! being.
//! Source: Ministério da Saúde, DATASUS, "Rotina de validação do CNS": weights 15 to 1, a multiple of 11.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_health_card",
    entity: "health.br_health_card",
    title: "Brazilian health card number (CNS)",
    source: "Ministério da Saúde, DATASUS, Rotina de validação do CNS",
    start: Start::Token,
    pattern: r"\d{15}|\d{3} \d{4} \d{4} \d{4}",
    accept,
    context: &["cns", "sus", "cartão nacional de saúde", "cartão sus", "cartão do sus"],
    topics: &[Topic::HealthInsurance],
    regions: &["BR"],
    score: Score { bare: 0.3, checksum: 0.6, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["cartão SUS <700501503344541>", "<898 0050 4433 2218>", "CNS: <700 5015 0334 4541>"],
        misses: &["700501503344541", "CNS 700501503344542", "CNS 300501503344541", "CNS 7005015033445411"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<15>()?;
    let sum = weighted_sum(d, &[15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    if !matches!(d[0], 1 | 2 | 7..=9) || !sum.is_multiple_of(11) || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Checksum })
}
