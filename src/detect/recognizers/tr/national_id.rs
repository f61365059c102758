//! Turkish identity number (T.C. kimlik numarası): eleven digits, the first not 0, the last two check digits.
//! Source: Nüfus Hizmetleri Kanunu no. 5490; General Directorate of Civil Registration, "T.C. Kimlik Numarası", algorithm.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tr_national_id",
    entity: "government.tr_national_id",
    title: "Turkish identity number",
    source: "Nüfus Hizmetleri Kanunu no. 5490; General Directorate of Civil Registration, T.C. Kimlik Numarası",
    start: Start::Token,
    pattern: r"\d{11}|\d{3} \d{3} \d{3} \d\d|\d{3} \d{3} \d\d \d{3}",
    accept,
    context: &["tckn", "tc", "t.c.", "tc no", "t.c. no", "tc kimlik", "kimlik", "vatandaşlık numarası", "turkish id"],
    regions: &["TR"],
    score: Score { checksum: 0.6, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<10000000146>",
            "kimlik no: <76836450784>",
            "TCKN <25354930674>, adres aşağıda",
            "<46676402038>",
            "TC <100 000 001 46>",
        ],
        misses: &[
            "10000000147",
            "76836450774",
            "01000000146",
            "100000001460",
            "1-10000000146",
            "10000000146.5",
            "X10000000146",
            "12 100 000 001 46",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let odd: u32 = d[..9].iter().step_by(2).copied().map(u32::from).sum();
    let even: u32 = d[1..8].iter().step_by(2).copied().map(u32::from).sum();
    let tenth = (odd * 7 + 40 - even) % 10;
    let eleventh = (odd + even + tenth) % 10;
    let held = [tenth, eleventh] == [d[9], d[10]].map(u32::from);
    if c.stands_alone() && !c.inside_spaced_number() { c.accept_checked(held && d[0] != 0) } else { None }
}
