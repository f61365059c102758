//! Finnish personal identity code: date of birth, sign of the century, serial, check character; serials from 900 are
//! temporary.
//! Source: Laki väestötietojärjestelmästä 661/2009 § 11; Digi- ja väestötietovirasto, henkilötunnus (signs since 2023).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::is_date;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fi_henkilotunnus",
    entity: "government.fi_henkilotunnus",
    title: "Finnish personal identity code",
    source: "Laki väestötietojärjestelmästä 661/2009 § 11; Digi- ja väestötietovirasto",
    start: Start::Token,
    pattern: r"\d{6}[-+A-Za-z]\d{3}[0-9A-Za-z]",
    accept,
    context: &["hetu", "henkilötunnu", "personbeteckning", "finnish id"],
    topics: &[Topic::NationalId, Topic::TaxId, Topic::SocialSecurity],
    regions: &["FI"],
    score: Score { shape: 0.3, checksum: 0.95, with_context: 0.99, with_region: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<131052-308T>",
            "henkilötunnus <131052a308t>",
            "<010594Y9021>",
            "hetu: <020594X902N>",
            "<131002+308W>",
            "<030516D9037>",
            "hetu <131052-308U>",
        ],
        misses: &[
            "131052-308U",
            "111111+110G",
            "311190-1111",
            "310289-211C",
            "010324A110G",
            "131052:308T",
            "131052S308T",
            "2131052-308T",
            "131052-308T1",
        ],
    },
    ..Recognizer::BASE
};

const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let value = |i: usize| u32::from(bytes[i] - b'0');
    let born = (0..6).fold(0, |n, i| n * 10 + value(i));
    let serial = (7..10).fold(0, |n, i| n * 10 + value(i));
    let century = match bytes[6].to_ascii_uppercase() {
        b'+' => 1800,
        b'A'..=b'F' => 2000,
        b'-' | b'U'..=b'Y' => 1900,
        _ => return None,
    };
    let date = is_date(century + born % 100, born / 100 % 100, born / 10_000);
    let held = CHECK[((born * 1000 + serial) % 31) as usize] == bytes[10].to_ascii_uppercase();
    if !date || serial < 2 || !c.stands_alone() {
        return None;
    }
    c.accept(if held { Evidence::Checksum } else { Evidence::Shape })
}
