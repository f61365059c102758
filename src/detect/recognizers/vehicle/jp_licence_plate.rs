//! Japanese vehicle registration: the office, two or three digits of the class, a hiragana, up to four digits in two groups:
//! 品川 300 あ 12-34.
//! Source: Road Transport Vehicle Act of Japan, enforcement regulation, article 13.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jp_licence_plate",
    entity: "vehicle.jp_licence_plate",
    title: "Japanese vehicle registration",
    source: "Road Transport Vehicle Act of Japan, enforcement regulation, article 13",
    start: Start::Token,
    pattern: r"\d{2,3} ?\xE3(?:\x81[\x80-\xBF]|\x82[\x80-\x96]) ?\d{1,2}-\d{2}",
    accept,
    topics: &[Topic::LicencePlate],
    regions: &["JP"],
    score: Score { structure: 0.85, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<品川 300 あ 12-34>", "ナンバープレートは<練馬501さ5-67>です", "<なにわ 330 す 88-99>の車"],
        misses: &["品川 300", "300 あ 1234", "品川 3000 あ 12-34", "300 ア 12-34", "300 あ 12-345"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.before().is_ascii_alphanumeric() || c.before() == b'-' {
        return None;
    }
    // The office: two to four kanji before, or hiragana, a space between or not.
    let name = c.text[..c.start].strip_suffix(b" ").unwrap_or(&c.text[..c.start]);
    let kanji = |three: &[u8]| matches!(three, [0xE4..=0xE9, _, _]);
    let hiragana = |three: &[u8]| matches!(three, [0xE3, 0x81, _] | [0xE3, 0x82, 0x80..=0x96]);
    let run = |of: &dyn Fn(&[u8]) -> bool| name.rchunks_exact(3).take(4).take_while(|three| of(three)).count();
    let characters = run(&kanji).max(run(&hiragana));
    let start = if characters >= 2 { name.len() - 3 * characters } else { c.start };
    c.accept_span(start, c.end, Evidence::Structure)
}
