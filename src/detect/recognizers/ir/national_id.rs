//! Iranian national number (kode melli): office of registration, serial, a check digit modulo 11.
//! Source: National Organization for Civil Registration, Law on the national number (1997).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ir_national_id",
    entity: "government.ir_national_id",
    title: "Iranian national number",
    source: "National Organization for Civil Registration, Law on the national number (1997)",
    start: Start::Token,
    pattern: r"\d{10}|\d{3}-\d{6}-\d",
    accept,
    context: &["کد ملی", "کدملی", "شماره ملی", "kode melli", "code melli", "iranian national"],
    topics: &[Topic::NationalId],
    regions: &["IR"],
    score: Score { bare: 0.3, structure: 0.75, with_context: 0.94, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["national ID: <0650451252>", "کد ملی <1583250689>", "<001-054274-4>"],
        misses: &["0650451252", "کد ملی 9999999991", "کد ملی 0650451253", "1111111111", "06504512521"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let rest = weighted_sum(d, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    let check = if rest < 2 { rest } else { 11 - rest };
    if check != u32::from(d[9]) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Structure })
}
