//! Belarusian passport and identity card: two letters, which are written in either alphabet, and seven digits (`МР1234567`).
//! Source: Указ Президента Республики Беларусь № 294, О документировании населения; Council of the EU, PRADO, BLR-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "by_passport",
    entity: "government.by_passport",
    title: "Belarusian passport",
    source: "Указ Президента Республики Беларусь № 294; Council of the EU, PRADO, BLR-AO",
    start: Start::Token,
    pattern: r"\d{7}|[A-Z]{2}\d{7}",
    accept,
    context: &["пашпарт"],
    topics: &[Topic::Passport],
    regions: &["BY"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["паспорт <МР1234567>", "пашпарт: <АВ 0000001>", "my passport <KH7654321>"],
        misses: &["МР1234567", "паспорт 1234567", "паспорт МИР 1234567", "паспорт МР12345678", "passport XX1234567"],
    },
    ..Recognizer::BASE
};

/// The regions' series, and those of diplomats and officials.
const SERIES: [&[u8; 2]; 10] = [b"AB", b"BM", b"HB", b"KH", b"MP", b"MC", b"KB", b"PP", b"SP", b"DP"];

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    match (c.bytes().len(), c.capitals_before()) {
        (7, (2, start)) => c.accept_span(start, c.end, Evidence::Shape),
        (9, _) if SERIES.iter().any(|series| c.bytes().starts_with(*series)) => c.accept(Evidence::Shape),
        _ => None,
    }
}
