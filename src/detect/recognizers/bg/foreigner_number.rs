//! LNCh (ЛНЧ), personal number of a foreigner in Bulgaria: nine digits and a check digit.
//! Source: Закон за чужденците в Република България; Наредба № Н-18 (ЕСГРАОН), check digit.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bg_foreigner_number",
    entity: "government.bg_foreigner_number",
    title: "Bulgarian personal number of a foreigner (LNCh)",
    source: "Закон за чужденците в Република България; ЕСГРАОН",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["лнч", "lnch", "личен номер на чужденец"],
    regions: &["BG"],
    score: Score { checksum: 0.1, with_context: 0.9, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["лнч <8682828800>", "LNCH: <7290222792>", "ЛНЧ <1805888717>"],
        misses: &["8682828800", "8682828801", "лнч 86828288000", "лнч 8682828800-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held = weighted_sum(&d[..9], &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == u32::from(d[9]);
    if c.stands_alone() { c.accept_checked(held) } else { None }
}
