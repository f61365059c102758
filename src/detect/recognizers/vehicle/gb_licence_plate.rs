//! British vehicle registration: since 2001 two letters of the office, two digits of the half-year, three letters; before, a
//! letter of the year with up to three digits and three letters, in either order.
//! Source: DVLA, INF104, "Vehicle registration numbers and number plates".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_licence_plate",
    entity: "vehicle.gb_licence_plate",
    title: "British vehicle registration",
    source: "DVLA, INF104, Vehicle registration numbers and number plates",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{2}[ -]?[A-Za-z]{3}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,3}[A-Z]",
    accept,
    context: &["reg", "reg no", "v5c", "dvla"],
    topics: &[Topic::LicencePlate],
    regions: &["GB"],
    score: Score { bare: 0.2, shape: 0.5, structure: 0.65, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Vehicles <AB51 ABC> and <BD62XYZ> were seen",
            "<LN14-HGT>",
            "my reg is <ab12 cde>",
            "number plate <A123 BCD>",
            "registration number <ABC 123D>",
        ],
        misses: &[
            "IB51 ABC",
            "AQ51 ABC",
            "AB35 ABC",
            "AB49 ABC",
            "AB80 ABC",
            "A123 BCD",
            "ab12 cde",
            "AB12 3DE",
            "AB51 ABCD",
            "AB51 AIB",
            "H264 AAC",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !c.stands_alone() || c.before() == b'-' || c.after() == b'-' {
        return None;
    }
    let current = bytes[1].is_ascii_alphabetic() && bytes[2].is_ascii_digit();
    if !current {
        return c.accept(Evidence::Bare);
    }
    // Half-years: 02 is March 2002, 51 September 2001.
    let half_year = (bytes[2] - b'0') * 10 + bytes[3] - b'0';
    let issued = matches!(half_year, 2..=29 | 51..=79);
    let letter = |i: usize| bytes[i].to_ascii_uppercase();
    let office = !matches!(letter(0), b'I' | b'Q' | b'Z') && !matches!(letter(1), b'I' | b'Q' | b'Z');
    let random = (bytes.len() - 3..bytes.len()).all(|i| !matches!(letter(i), b'I' | b'Q'));
    let one_case = !bytes.iter().any(u8::is_ascii_lowercase) || !bytes.iter().any(u8::is_ascii_uppercase);
    if !issued || !office || !random || !one_case {
        return None;
    }
    c.accept(match (bytes[0].is_ascii_uppercase(), bytes.len()) {
        (false, _) => Evidence::Bare,
        (true, 7) => Evidence::Shape,
        (true, _) => Evidence::Structure,
    })
}
