//! The number that follows a word for passport, whatever country it is of: letters and digits, nine at most with few exceptions.
//! Source: ICAO Doc 9303 part 4, number of the document; Council of the EU, PRADO.

use super::passport_nearby::is_day;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "passport",
    entity: "government.passport",
    title: "Passport number",
    source: "ICAO Doc 9303 part 4; Council of the EU, PRADO",
    start: Start::Cue(Topic::Passport),
    pattern: r"[A-Za-z]{1,3}[ -]?\d{5,8}[A-Z]?|\d{6,9}|[0-9A-Z]{8,9}",
    accept,
    topics: &[Topic::Passport],
    score: Score { shape: 0.8, structure: 0.9, with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "passport number: <AK0219304>",
            "my passport is <b0123456>",
            "Passport (Austria): <P 1630837>",
            "Reisepass <AB1234567>",
            "número de pasaporte: <AAA000001>",
            "útlevél száma: <BH000001>",
            "passport <XN0019391>",
            "passport number: <JC4E7L2H>",
        ],
        misses: &[
            "K00000413",
            "passport 12345",
            "passport expires: 20301231",
            "the passport office opens at 10",
            "passport INSTEAD",
            "passport: +12025550143",
            "passport photo 600x600",
            "passport: 1234567890123",
            "passport-jwt is v4.0.1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits = c.digits().count();
    if c.inside_longer_number() || digits < 2 || is_day(c) {
        return None;
    }
    match c.link {
        Link::Said => c.accept(Evidence::Structure),
        // Few other words have as many digits.
        Link::Beside if digits >= 4 => c.accept(Evidence::Shape),
        _ => None,
    }
}
