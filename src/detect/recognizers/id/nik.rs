//! Indonesian population number (NIK): province, regency, district, birth date with 40 added to the day for women, four
//! digits.
//! Source: Law 24 of 2013 on population administration; Government Regulation 40 of 2019; Ministry of Home Affairs, codes of
//! administrative areas.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "id_nik",
    entity: "government.id_nik",
    title: "Indonesian population number (NIK)",
    source: "Government Regulation of Indonesia 40 of 2019; Ministry of Home Affairs, codes of areas",
    start: Start::Token,
    pattern: r"\d{16}|\d{6}[ .-]\d{6}[ .-]\d{4}",
    accept,
    context: &["nik", "ktp", "e-ktp", "nomor induk", "kependudukan", "kartu keluarga", "no kk", "penduduk"],
    topics: &[Topic::NationalId],
    regions: &["ID"],
    score: Score { bare: 0.1, structure: 0.5, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "NIK <3174095508900001>",
            "<3201011505880003>",
            "KTP saya <327301.410385.0002>",
            "NIK: <1101012902000001>",
        ],
        misses: &[
            "3174097508900001",
            "3174095513900001",
            "2074095508900001",
            "3174095508900000",
            "3100095508900001",
            "31740955089000011",
            "5425233430109903",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 16] = c.digit_array()?;
    let part = |at: usize| number(&digits[at..at + 2]);
    let province = matches!(part(0), 11..=19 | 21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81 | 82 | 91..=96);
    let day = if part(6) > 40 { part(6) - 40 } else { part(6) };
    let area = part(2) != 0 && part(4) != 0;
    if !province || !area || !is_date(part(10), part(8), day) || number(&digits[12..]) == 0 || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Structure)
}
