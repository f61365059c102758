//! Chinese passport number: `E` or `G` and eight digits, `EA` to `EZ` without `EI` and `EO` and seven; diplomatic, service and
//! public affairs passports `D`, `S`, `P` likewise, those of Hong Kong and Macao `H`, `K` and `M`.
//! Source: National Immigration Administration of China, notice on passport numbers (2012, 2017); Hong Kong Immigration
//! Department, HKSAR passport.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cn_passport",
    entity: "government.cn_passport",
    title: "Chinese passport number",
    source: "National Immigration Administration of China, notices on passport numbers",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{7,8}",
    accept,
    context: &["护照", "護照", "旅券", "chinese passport"],
    topics: &[Topic::Passport],
    regions: &["CN", "HK", "MO"],
    score: Score { bare: 0.15, with_context: 0.9, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "护照号码 <G25352389>",
            "passport number is <EA1234567>",
            "护照号<E12345678>。",
            "passport: <KJ0123456>",
        ],
        misses: &["G25352389", "EA1234567", "passport G.1234567", "passport EI1234567", "passport G2535238912"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // A letter and eight digits, or two and seven; Hong Kong's older ones have a letter and six or seven.
    let length = if matches!(c.bytes()[0].to_ascii_uppercase(), b'H' | b'K' | b'M') { 8..=9 } else { 9..=9 };
    let series = b"EGDSPHKM".contains(&c.bytes()[0].to_ascii_uppercase());
    let letters = !matches!(c.bytes()[1].to_ascii_uppercase(), b'I' | b'O');
    if !series || !letters || !length.contains(&c.bytes().len()) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
