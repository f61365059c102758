//! Birth number (rodné číslo) of Czechia and Slovakia: date of birth, 50 added to women's months, `/`, serial. Ten digits are a
//! multiple of eleven; nine, given until 1953, have no check digit.
//! Source: zákon č. 133/2000 Sb., § 13; zákon NR SR č. 301/1995 Z. z., § 2.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cz_birth_number",
    entity: "government.cz_birth_number",
    title: "Czech and Slovak birth number",
    source: "Zákon č. 133/2000 Sb., § 13; zákon NR SR č. 301/1995 Z. z., § 2",
    start: Start::Token,
    pattern: r"\d{6} ?/ ?\d{3,4}|\d{6} \d{4}|\d{9,10}",
    accept,
    context: &["rodné číslo", "rodného čísla", "rodne cislo", "rod. číslo", "r.č.", "birth number"],
    regions: &["CZ", "SK"],
    score: Score { structure: 0.55, checksum: 0.9, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<710319/2745>",
            "<7103192745>",
            "rodné číslo <530121/999>",
            "moje rodne cislo je <0560222894>",
            "<1310047860>",
            "birth number: <5451219994>",
            "<295513/215>",
            "<710319 2745>",
            "rodné číslo <590312/123>",
        ],
        misses: &[
            "710319/2746",
            "7103192746",
            "1103492745",
            "590312/123",
            "991231123",
            "71031927450",
            "12/710319/2745",
            "7103192745-1",
            "20 710319 2745",
            "1708043304",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() || c.inside_spaced_number() || c.before() == b'/' || c.after() == b'/' {
        return None;
    }
    let written = c.bytes().contains(&b'/');
    let date =
        |d: &[u8], century: u32| is_date(century + number(&d[..2]), number(&d[2..4]) % 50 % 20, number(&d[4..6]));
    if let Some(d) = c.digit_array::<9>() {
        let held = number(&d[..2]) < 54 && number(&d[2..4]) % 50 < 20 && date(&d, 1900) && d[6..] != [0, 0, 0];
        return c.accept(if held && written { Evidence::Structure } else { Evidence::Bare });
    }
    let d = c.digit_array::<10>()?;
    let year = number(&d[..2]);
    // 20 is added to the month where a day's serials ran out, since 2004.
    let extra = number(&d[2..4]) % 50 >= 20;
    let plausible = if extra { (4..40).contains(&year) } else { !(40..54).contains(&year) };
    let (body, check) = (number(&d[..9]), u32::from(d[9]));
    // Until 1985 a remainder of ten was written 0.
    let held = body % 11 == check || (body % 11 == 10 && check == 0 && (54..86).contains(&year));
    let held = held && plausible && date(&d, if year < 54 { 2000 } else { 1900 });
    c.accept(match (held, written) {
        (true, true) => Evidence::Checksum,
        (true, false) if !c.is_unix_time() => Evidence::Structure,
        _ => Evidence::Bare,
    })
}
