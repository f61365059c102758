//! Thai vehicle registration: a digit on newer ones, two or three consonants, up to four digits: กข 1234, 1กข 2345.
//! Source: Department of Land Transport of Thailand, ministerial regulation on registration plates, B.E. 2554.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "th_licence_plate",
    entity: "vehicle.th_licence_plate",
    title: "Thai vehicle registration",
    source: "Department of Land Transport of Thailand, regulation on registration plates, B.E. 2554",
    start: Start::Token,
    // What stands before is looked for from here: it is no ASCII.
    pattern: r"[1-9]\d{0,3}",
    accept,
    context: &["ทะเบียน", "ป้ายทะ", "รถยนต์"],
    regions: &["TH"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["ทะเบียน <กข 1234>", "รถทะเบียน <1กข 2345> กรุงเทพ", "ทะเบียน <ผน 9250>"],
        misses: &["กข 1234", "ทะเบียน 1234", "ทะเบียนเลขที่ 1234", "ทะเบียน กข 12345", "ทะเบียน: ออก 17.40 น."],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let series = c.text[..c.start].strip_suffix(b" ").unwrap_or(&c.text[..c.start]);
    let consonant = |three: &&[u8]| matches!(three, [0xE0, 0xB8, 0x81..=0xAE]);
    let letters = series.rchunks_exact(3).take(4).take_while(consonant).count();
    let mut start = series.len() - 3 * letters;
    if let [.., b'1'..=b'9'] = series[..start] {
        start -= 1;
    }
    // Letters that go on before are a word.
    let outside = start.checked_sub(1).map_or(b' ', |i| c.text[i]);
    // `ออก 17.40 น.` is a time.
    if !matches!(letters, 2 | 3) || c.inside_longer_number() || outside >= 0x80 || outside.is_ascii_alphanumeric() {
        return None;
    }
    c.accept_span(start, c.end, Evidence::Bare)
}
