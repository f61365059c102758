//! Singapore NRIC and FIN: `S` or `T` for citizens and residents by century, `F`, `G` and `M` for foreigners; seven digits; a
//! check letter modulo 11.
//! Source: Immigration and Checkpoints Authority of Singapore, "NRIC and FIN", "FIN series M" (2022); the check letters as
//! published by the holders of the algorithm's many implementations.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sg_nric",
    entity: "government.sg_nric",
    title: "Singapore NRIC or FIN",
    source: "Immigration and Checkpoints Authority of Singapore, NRIC and FIN; FIN series M",
    start: Start::Token,
    pattern: r"[A-Za-z]\d{7}[A-Za-z]",
    accept,
    context: &["nric", "fin", "singpass", "sing pass", "ic number", "ic no", "work pass", "身份证", "kad pengenalan"],
    topics: &[Topic::NationalId, Topic::ResidencePermit],
    regions: &["SG"],
    score: Score { shape: 0.4, checksum: 0.9, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<S9108268C>",
            "<M4332674T>",
            "nric <t7572225c>",
            "my IC no. is <S1234567D>",
            "FIN: <G1234567X>",
            "NRIC <T1234567Z>",
        ],
        misses: &["T1234567Z", "S9108268D", "A9108268C", "S9108268", "S91082681C", "XS9108268C", "S9108268CC"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !c.stands_alone() {
        return None;
    }
    let (first, last) = (bytes[0].to_ascii_uppercase(), bytes[8].to_ascii_uppercase());
    let (more, letters) = match first {
        b'S' => (0, b"JZIHGFEDCBA"),
        b'T' => (4, b"JZIHGFEDCBA"),
        b'F' => (0, b"XWUTRQPNMLK"),
        b'G' => (4, b"XWUTRQPNMLK"),
        b'M' => (3, b"XWUTRQPNJLK"),
        _ => return None,
    };
    let sum = weighted_sum(c.digit_array::<7>()?, &[2, 7, 6, 5, 4, 3, 2]) + more;
    let checked = letters[(sum % 11) as usize] == last;
    c.accept(if checked { Evidence::Checksum } else { Evidence::Shape })
}
