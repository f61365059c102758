//! US bank routing number: a Federal Reserve district, a bank, a check digit.
//! Source: American Bankers Association, ABA Routing Number; 12 CFR 229 appendix A (prefixes); weights 3, 7, 1.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_routing_number",
    entity: "financial.us_routing_number",
    title: "US bank routing number",
    source: "American Bankers Association, ABA Routing Number",
    start: Start::Token,
    pattern: r"\d{9}|\d{4}-\d{4}-\d",
    accept,
    context: &[
        "routing",
        "routing number",
        "routing no",
        "aba",
        "aba number",
        "rtn",
        "transit number",
        "wire transfer",
        "direct deposit",
    ],
    regions: &["US"],
    // One nine-digit number in twenty passes.
    score: Score { bare: 0.25, checksum: 0.7, with_context: 0.95, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["routing number <021000021>", "ABA: <011000015>", "<1221-0515-5>", "wire transfer to <111000025>"],
        misses: &["021000021", "routing number 021000022", "1221-0515-6", "aba 0210000212", "order 991000021"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 9] = c.digit_array()?;
    let checked = weighted_sum(digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10);
    // Districts, thrift institutions, electronic payments, traveller's cheques.
    let issued = matches!(c.number(0..2), 1..=12 | 21..=32 | 61..=72 | 80);
    if !checked || !issued || !c.stands_alone() || c.is_one_digit() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Checksum })
}
