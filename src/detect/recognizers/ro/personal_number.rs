//! CNP: sex and century, date of birth, county, serial, check digit. Those without one get a tax number that begins with 9000.
//! Source: Legea nr. 105/1996 privind evidența populației; HG nr. 64/2011, structure of the CNP.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ro_personal_number",
    entity: "government.ro_personal_number",
    title: "Romanian personal number (CNP)",
    source: "Legea nr. 105/1996; HG nr. 64/2011",
    start: Start::Token,
    pattern: r"\d{13}|\d \d{6} \d{6}",
    accept,
    context: &["cnp", "cod numeric personal", "codul numeric"],
    regions: &["RO"],
    score: Score { checksum: 0.8, with_context: 0.98, with_region: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<1630615123457>",
            "<1 630615 123457>",
            "CNP <5001011234568>",
            "cnp: <2841113439600>",
            "<1411002018194>",
            "CNP <1630615123458>",
        ],
        misses: &[
            "1630615123458",
            "1632215123457",
            "1630615993454",
            "163061512345",
            "16306151234570",
            "1732500000000",
            "4006381333931",
            "9000123456789",
            "1630615123457-1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    if !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    let (year, month, day) = (number(&d[1..3]), number(&d[3..5]), number(&d[5..7]));
    let (century, latest) = match d[0] {
        1 | 2 => (1900, 99),
        5 | 6 => (2000, 39),
        // Residents and foreigners: of any century.
        7..=9 => (2000, 99),
        // Of the 1800s, or none.
        _ => return c.accept_checked(false),
    };
    // Counties, the sectors of Bucharest, and 70 for numbers given without one.
    let county = matches!(number(&d[7..9]), 1..=48 | 51 | 52 | 70);
    let check = weighted_sum(&d[..12], &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    let held = (if check == 10 { 1 } else { check }) == u32::from(d[12]);
    let held = held && county && year <= latest && is_date(century + year, month, day);
    c.accept_checked(held)
}
