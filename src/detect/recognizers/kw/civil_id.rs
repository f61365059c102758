//! Kuwaiti civil identity number: century, date of birth, serial, a check digit modulo 11.
//! Source: Public Authority for Civil Information, Law 32/1982.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kw_civil_id",
    entity: "government.kw_civil_id",
    title: "Kuwaiti civil identity number",
    source: "Public Authority for Civil Information, Law 32/1982",
    start: Start::Token,
    pattern: r"\d{12}",
    accept,
    context: &["الرقم المدني", "رقم مدني", "بطاقة مدنية", "civil id", "kuwait"],
    topics: &[Topic::NationalId],
    regions: &["KW"],
    score: Score { checksum: 0.6, with_context: 0.96, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<290010111044>", "civil ID: <305123101079>", "الرقم المدني <290010111044>"],
        misses: &["290010111045", "civil id 290013301234", "2900101123456"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<12>()?;
    let born = matches!(d[0], 1..=3) && is_date(number(&d[1..3]), number(&d[3..5]), number(&d[5..7]));
    let rest = weighted_sum(d, &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    let held = born && 11 - rest == u32::from(d[11]) && c.stands_alone();
    if held { c.accept(Evidence::Checksum) } else { None }
}
