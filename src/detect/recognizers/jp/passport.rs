//! Japanese passport number: two letters, seven digits.
//! Source: Ministry of Foreign Affairs of Japan, passport specimen; ICAO Doc 9303 part 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jp_passport",
    entity: "government.jp_passport",
    title: "Japanese passport number",
    source: "Ministry of Foreign Affairs of Japan, passport specimen",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{7}",
    accept,
    context: &["旅券番号"],
    topics: &[Topic::Passport],
    regions: &["JP"],
    score: Score { bare: 0.15, with_context: 0.9, with_region: 0.4, ..Score::ZERO },
    examples: Examples {
        hits: &["パスポート番号 <TK1234567>", "passport <XS1234567>", "旅券番号は<tr0123456>です"],
        misses: &["XS1234567", "passport X1234567890", "passport XS123456789", "passport XSA1234567"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
