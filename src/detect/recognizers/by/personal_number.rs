//! Belarusian personal number, in passports and cards: sex and century, date of birth, region letter, serial, citizenship, check
//! digit (`3120379A001PB2`).
//! Source: Постановление Совета Министров Республики Беларусь № 1090, идентификационный номер. The check digit's rule is not
//! published there.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "by_personal_number",
    entity: "government.by_personal_number",
    title: "Belarusian personal number",
    source: "Постановление Совета Министров Республики Беларусь № 1090",
    start: Start::Token,
    pattern: r"\d{7}[A-Z]\d{3}[A-Z]{2}\d",
    accept,
    context: &["личный номер", "идентификационный номер", "асабісты нумар"],
    topics: &[Topic::NationalId, Topic::Passport],
    regions: &["BY"],
    score: Score { structure: 0.95, with_context: 0.98, with_region: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &["<5270400K362PB3>", "личный номер <3010866E078BI6>", "passport, id no. <3180737A677PB3>"],
        misses: &["5321400K362PB3", "5271300K362PB3", "5270400Z362PB3", "5270400K362PC3", "X5270400K362PB3"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let bytes = c.bytes();
    let letters = b"ABCEHKM".contains(&bytes[7]) && matches!(&bytes[11..13], b"PB" | b"BA" | b"BI");
    if !letters || !matches!(d[0], 1..=6) {
        return None;
    }
    let century = 1800 + u32::from((d[0] - 1) / 2) * 100;
    let held = is_date(century + number(&d[5..7]), number(&d[3..5]), number(&d[1..3]));
    if held && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
