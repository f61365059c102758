//! IIN (ИИН, ЖСН), the Kazakh personal number: date of birth, sex and century, serial, check digit.
//! Source: Закон Республики Казахстан «О национальных реестрах идентификационных номеров»; Постановление Правительства № 406
//! of 22.05.2007.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, two_pass_mod_11};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kz_personal_number",
    entity: "government.kz_personal_number",
    title: "Kazakh personal number (IIN)",
    source: "Закон Республики Казахстан «О национальных реестрах идентификационных номеров»",
    start: Start::Token,
    pattern: r"\d{12}|\d{6} \d{6}",
    accept,
    context: &["иин", "жсн", "iin"],
    regions: &["KZ"],
    score: Score { checksum: 0.75, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<780426344495>",
            "<780426 344495>",
            "<070227603112>",
            "IIN <780426344496>",
            "иин <540105444378>",
            "IIN: <090428551645>",
            "жсн <520313333244>",
        ],
        misses: &["780426344496", "781326344494", "780426344495-1", "7804263444950", "480428551643"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<12>()?;
    let check = two_pass_mod_11(&d[..11], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
    let century = match d[6] {
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => 0,
    };
    let year = century + number(&d[..2]);
    let held =
        century > 0 && check == u32::from(d[11]) && year < 2040 && is_date(year, number(&d[2..4]), number(&d[4..6]));
    if c.stands_alone() && !c.inside_spaced_number() { c.accept_checked(held) } else { None }
}
