//! Hungarian tax number of a person (adóazonosító jel): 8, days since 1 January 1867, serial, check digit.
//! Source: 1996. évi XX. törvény, annex 2.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hu_tax_number",
    entity: "government.hu_tax_number",
    title: "Hungarian tax number of a person",
    source: "1996. évi XX. törvény, annex 2",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["adóazonosító", "adoazonosito", "adójel", "adószám", "adoszam"],
    regions: &["HU"],
    score: Score { checksum: 0.55, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<8071592153>", "adóazonosító jel: <8419317748>", "adoazonosito <8353377284>", "tax ID <8294762156>"],
        misses: &["8071582153", "8071592152", "80715921534", "8999992153", "8071592153-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held = d[0] == 8 && weighted_sum(&d[..9], &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == u32::from(d[9]);
    // Day 63,186 is the first of 2040.
    let born = number(&d[1..6]) < 63_186;
    if c.stands_alone() { c.accept_checked(held && born) } else { None }
}
