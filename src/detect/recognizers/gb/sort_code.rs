//! UK sort code, and the account number that follows it.
//! Source: Pay.UK, "Sorting codes"; Vocalink, "Validating account numbers" (six digits and eight).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_sort_code",
    entity: "financial.uk_sort_code",
    title: "UK sort code and account number",
    source: "Pay.UK, sorting codes; Vocalink, validating account numbers",
    start: Start::Token,
    pattern: r"\d{2}-\d{2}-\d{2}(?:[ ,/]{1,2}\d{8})?|\d{2} \d{2} \d{2}(?:[ ,/]{1,2}\d{8})?|\d{6}(?:[ ,/]{1,2}\d{8})?",
    accept,
    context: &["sort code", "sort codes", "sort-code", "sortcode", "s/c"],
    regions: &["GB"],
    // Dates look the same: alone only with an account number behind it.
    score: Score { bare: 0.1, shape: 0.2, structure: 0.7, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "sort code <12-34-56>",
            "Sort code: <123456>",
            "pay <20-00-00 55779911> please",
            "my sort code is <20 00 00>",
        ],
        misses: &["12-34-56", "200000 55779911", "sort code 12-34-5678", "on 12-05-19"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(match c.bytes() {
        [_, _, b'-', ..] if c.digits().count() == 14 => Evidence::Structure,
        [_, _, b'-' | b' ', ..] => Evidence::Shape,
        _ => Evidence::Bare,
    })
}
