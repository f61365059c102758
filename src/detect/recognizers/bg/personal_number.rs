//! EGN (ЕГН): date of birth with the century in the month, serial with the sex, check digit.
//! Source: Закон за гражданската регистрация, art. 11; Наредба № РД-02-20-9 (ЕСГРАОН), check digit.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bg_personal_number",
    entity: "government.bg_personal_number",
    title: "Bulgarian personal number (EGN)",
    source: "Закон за гражданската регистрация, art. 11; ЕСГРАОН",
    start: Start::Token,
    pattern: r"\d{10}|\d{6} \d{4}",
    accept,
    context: &["егн", "egn", "граждански номер"],
    regions: &["BG"],
    score: Score { checksum: 0.5, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<0111010010>",
            "егн <470624 3042>",
            "егн <4706243042>",
            "EGN: <1148235794>",
            "my EGN is <7811026204>",
            "ЕГН <7521010014>",
        ],
        misses: &[
            "4706243043",
            "4706313042",
            "7521010014",
            "47062430420",
            "egn 4706243042-1",
            "8019010008",
            "X4706243042",
            "1741153000",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let (year, month, day) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    // 20 is added to months of the 1800s, 40 to those of the 2000s.
    let year = match month / 20 {
        0 => 1900 + year,
        1 => 1800 + year,
        2 => 2000 + year,
        _ => 0,
    };
    let held = weighted_sum(&d[..9], &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == u32::from(d[9]);
    let born = (1900..2040).contains(&year) && is_date(year, month % 20, day) && !c.is_unix_time();
    if c.stands_alone() && !c.inside_spaced_number() { c.accept_checked(held && born) } else { None }
}
