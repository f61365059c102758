//! A place on Earth: `48.85837, 2.29448`, also in links to maps and `geo:` addresses, and `48°51'30"N 2°17'40"E`. Source: RFC
//! 5870; ISO 6709.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "coordinates",
    entity: "location.coordinates",
    title: "Geographic coordinates",
    source: "RFC 5870; ISO 6709",
    pattern: concat!(
        r"[0-9]{1,2}\.[0-9]{4,15}(?:\xC2\xB0)?(?: ?[NS])?(?:, ?|;| |%2C)-?[0-9]{1,3}\.[0-9]{4,15}(?:\xC2\xB0)?(?: ?[EW])?",
        "|",
        r#"[0-9]{1,2}\xC2\xB0 ?[0-9]{1,2}(?:'|\xE2\x80\xB2) ?[0-9.]{1,7}(?:"|''|\xE2\x80\xB3) ?[NS],? ?[0-9]{1,3}\xC2\xB0 ?[0-9]{1,2}(?:'|\xE2\x80\xB2) ?[0-9.]{1,7}(?:"|''|\xE2\x80\xB3) ?[EW]"#
    ),
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "meet me at <48.85837, 2.29448>",
            "geo:<37.786971,-122.399677>",
            "?q=<51.477811%2C0.001475>",
            "https://maps.example.com/@<37.786971,-122.399677>,15z",
            "«48°51'30\"N 2°17'40\"E»",
            "«-33.85678, 151.21530» is the opera",
        ],
        misses: &[
            "[0.1234, 0.5678, 0.9012]",
            "0.1234, 0.5678",
            "0.1234, 0.1732500000000",
            "51.47781, 201.00147",
            "99.12345, 12.34567",
            "3.14159 2.71828 1.41421",
            "1.23, 4.56",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let (text, bytes) = (c.text, c.bytes());
    let start = c.start - usize::from(c.before() == b'-');
    // What stands before the first point, and before the last: at most seven digits.
    let point = |b: &u8| *b == b'.';
    let degrees_before = |point: usize| {
        let digits = bytes[..point].iter().rev().take_while(|b| b.is_ascii_digit()).count();
        bytes[point - digits..point].iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'))
    };
    let latitude = degrees_before(bytes.iter().position(point).unwrap_or(0));
    let longitude = degrees_before(bytes.iter().rposition(point).unwrap_or(0));
    // Three numbers and more are a vector's, and fractions of one are anything's.
    let before = text[..start].trim_ascii_end();
    let vector = matches!(text[c.end..], [b',', b' ', b'0'..=b'9' | b'-', ..] | [b' ', b'0'..=b'9', ..])
        || matches!(before, [.., b'0'..=b'9', b','])
        || matches!(text[..start], [.., b'0'..=b'9', b' ']);
    let degrees = bytes.contains(&0xC2);
    ((degrees || (latitude <= 90 && longitude <= 180 && (latitude > 0 || longitude > 0))) && !vector).then_some(())?;
    (!c.before().is_ascii_alphanumeric() && c.before() != b'.').then_some(())?;
    c.accept_span(start, c.end, Evidence::Structure)
}
