//! Albanian personal number (NID): a letter for the decade, year, month (50 added for women, 30 for foreigners), day, serial, check
//! letter. How the check letter is computed is not published.
//! Source: Ligji nr. 10129 për gjendjen civile; OECD, Albania, Tax Identification Numbers.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "al_personal_number",
    entity: "government.al_personal_number",
    title: "Albanian personal number (NID)",
    source: "Ligji nr. 10129 për gjendjen civile; OECD, Albania, Tax Identification Numbers",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{8}[A-Za-z]",
    accept,
    context: &["nid", "numri personal", "numri i identitetit", "letërnjoftim", "nipt", "nuis"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["AL"],
    score: Score { structure: 0.55, with_context: 0.95, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<J00101999W>", "numri personal: <I85512034K>", "NID <k05623117q>"],
        misses: &["J01301999W", "J00132999W", "J0010199W", "J00101999WX", "XJ00101999W", "J00101999W-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<8>()?;
    let [first, .., last] = *c.bytes() else {
        return None;
    };
    let (first, last) = (first.to_ascii_uppercase(), last.to_ascii_uppercase());
    let month = number(&d[1..3]);
    let month = match month {
        31..=42 => month - 30,
        51..=62 => month - 50,
        81..=92 => month - 80,
        _ => month,
    };
    let year = 1900 + u32::from(first - b'A') * 10 + u32::from(d[0]);
    let held = (1900..2040).contains(&year) && last <= b'W' && is_date(year, month, number(&d[3..5]));
    if held && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
