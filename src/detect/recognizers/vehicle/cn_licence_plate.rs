//! Chinese vehicle registration: the character of the province, a letter of the city, five letters and digits, six for vehicles
//! of new energy: 京A12345, 粤B·D12345.
//! Source: GA 36-2018, motor vehicle number plates.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cn_licence_plate",
    entity: "vehicle.cn_licence_plate",
    title: "Chinese vehicle registration",
    source: "GA 36-2018, motor vehicle number plates of China",
    start: Start::Token,
    // The province is no ASCII, and a single letter starts nothing by itself: both are looked for from here.
    pattern: r"[0-9A-Z]{5,7}",
    accept,
    topics: &[Topic::LicencePlate],
    regions: &["CN"],
    score: Score { structure: 0.85, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<京A12345>",
            "我的车牌是<粤B·D12345>，",
            "车牌号<沪AF12345>",
            "看到<苏E·88K99>停在门口",
            "<京A 12345>",
        ],
        misses: &["A12345", "京12345", "中A12345", "京A1234", "京AABCDE", "京A123456789"],
    },
    ..Recognizer::BASE
};

const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

fn accept(c: &Candidate) -> Option<Accepted> {
    // With the city's letter in the match, or before it, a dot or space between.
    let parts = [("·".as_bytes(), 0), (b" ", 0), (b"", 1)];
    let (city, serial) = parts.into_iter().find_map(|(sign, within)| {
        let end = c.start + within;
        let before = c.text[..c.start].strip_suffix(sign)?;
        let city = if within == 1 { c.start } else { before.len().checked_sub(1)? };
        (c.text[city].is_ascii_uppercase() && is_province(&c.text[..city])).then_some((city, end))
    })?;
    let serial = &c.text[serial..c.end];
    let digits = serial.iter().filter(|byte| byte.is_ascii_digit()).count();
    if !matches!(serial.len(), 5 | 6) || digits < 3 {
        return None;
    }
    c.accept_span(city - 3, c.end, Evidence::Structure)
}

fn is_province(before: &[u8]) -> bool {
    PROVINCES.as_bytes().chunks_exact(3).any(|province| before.ends_with(province))
}
