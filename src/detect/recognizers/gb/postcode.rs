//! UK postcode in capitals: an area of one or two letters that exists, a district, and a sector and unit.
//! Source: Royal Mail, PAF Programmers' Guide; BS 7666.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_postcode",
    entity: "location.uk_postcode",
    title: "UK postcode",
    source: "Royal Mail, PAF Programmers' Guide; BS 7666",
    start: Start::Token,
    pattern: r"[A-Z]{1,2}\d[0-9A-Z]? ?\d[ABD-HJLNP-UW-Z]{2}",
    accept,
    context: &["address", "live", "postcode", "post code", "street", "road", "deliver", "london", "uk"],
    regions: &["GB"],
    score: Score { shape: 0.3, structure: 0.7, with_context: 0.85, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<M1 1AA>",
            "From <SW1A 1AA> to <EC1A 1BB>",
            "<CR2 6XH>",
            "I live at 5 High Street, <DN55 1PT>",
            "my address: <W1A0AX>",
        ],
        misses: &["QQ1 1AA", "M1 1CC", "W1A0AX", "AB1C 2DEF", "SE1 9AAA"],
    },
    ..Recognizer::BASE
};

/// Areas of one letter, and the second letters of those of two, by their first.
const AREAS: [(u8, &[u8]); 23] = [
    (b'A', b"BL"),
    (b'B', b"ABDHLNRST"),
    (b'C', b"ABFHMORTVW"),
    (b'D', b"ADEGHLNTY"),
    (b'E', b"CHNX"),
    (b'F', b"KY"),
    (b'G', b"LUY"),
    (b'H', b"ADGPRSUX"),
    (b'I', b"GMPV"),
    (b'J', b"E"),
    (b'K', b"ATWY"),
    (b'L', b"ADELNSU"),
    (b'M', b"EKL"),
    (b'N', b"EGNPRW"),
    (b'O', b"LX"),
    (b'P', b"AEHLOR"),
    (b'R', b"GHM"),
    (b'S', b"AEGKLMNOPRSTWY"),
    (b'T', b"ADFNQRSW"),
    (b'U', b"B"),
    (b'W', b"ACDFNRSV"),
    (b'Y', b"O"),
    (b'Z', b"E"),
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let area = AREAS.iter().any(|(first, second)| {
        *first == bytes[0]
            && if bytes[1].is_ascii_digit() { b"BEGLMNSW".contains(first) } else { second.contains(&bytes[1]) }
    });
    if !area || !c.stands_alone() {
        return None;
    }
    c.accept(if bytes.contains(&b' ') { Evidence::Structure } else { Evidence::Shape })
}
