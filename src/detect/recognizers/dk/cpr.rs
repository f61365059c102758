//! Danish CPR number: date of birth, serial whose first digit tells the century; a check digit on those of before October
//! 2007, and not on all since.
//! Source: CPR-loven; CPR-kontoret, "Personnummeret i CPR" and "Personnumre uden kontrolciffer (modulus 11 kontrol)".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "dk_cpr",
    entity: "government.dk_cpr",
    title: "Danish CPR number",
    source: "CPR-loven; CPR-kontoret, Personnummeret i CPR",
    start: Start::Token,
    pattern: r"\d{6}[ -]?\d{4}",
    accept,
    context: &["cpr", "cpr-nr", "cpr-nummer", "personnummer", "danish id", "sygesikring"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["DK"],
    score: Score { bare: 0.2, shape: 0.4, structure: 0.6, checksum: 0.78, with_context: 0.96, with_region: 0.9 },
    examples: Examples {
        hits: &[
            "<250375-1235>",
            "CPR: <2503751235>",
            "CPR <010111-1113>",
            "cpr-nr. <211062 0619>",
            "CPR <111111-1118>",
        ],
        misses: &[
            "320161-4285",
            "251375-1235",
            "010111/1113",
            "010111111",
            "01011111133",
            "2110485008",
            "1250375-1235",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let (day, month, year) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    let born = match (d[6], year) {
        (0..=3, _) | (4 | 9, 37..) => 1900 + year,
        (4 | 9, _) | (5..=8, ..=57) => 2000 + year,
        _ => 1800 + year,
    };
    let living = (1890..=2040).contains(&born);
    if !living || !is_date(born, month, day) || !c.stands_alone() {
        return None;
    }
    let held = weighted_sum(d, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    c.accept(match (c.bytes()[6], held) {
        (b'-' | b' ', true) => Evidence::Checksum,
        (b'-', false) => Evidence::Shape,
        (_, true) if !c.is_clock_time() => Evidence::Structure,
        (_, _) => Evidence::Bare,
    })
}
