//! French identity card (CNI): since 2021 nine characters of the digits and consonants; before, twelve
//! digits: year, month, department, service, serial.
//! Source: ANTS; Council of the EU, PRADO, FRA-BO; arrêté du 21 avril 1995 (numbering).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "fr_identity_card",
    entity: "government.fr_identity_card",
    title: "French identity card",
    source: "ANTS; Council of the EU, PRADO, FRA-BO",
    start: Start::Token,
    pattern: r"[0-9A-Z]{9}|\d{12}",
    accept,
    context: &["cni", "cnie", "identité", "french id"],
    topics: &[Topic::NationalId],
    regions: &["FR"],
    score: Score { bare: 0.1, structure: 0.2, with_context: 0.93, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &["CNI <X4RTBPFW4>", "carte d'identité n° <D2H6862M2>", "carte nationale d'identité : <880692310285>"],
        misses: &["D2H6862M2", "880692310285", "CNI 881392310285", "CNI XXXXXXXXX", "CNI D2H6862M21", "CNI 123456789"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let digits = c.digits().count();
    if !c.stands_alone() {
        return None;
    }
    match bytes.len() {
        9 if (2..=8).contains(&digits) && !bytes.iter().any(|b| b"AEIOU".contains(b)) => c.accept(Evidence::Structure),
        12 if matches!(number(&[bytes[2] - b'0', bytes[3] - b'0']), 1..=12) => c.accept(Evidence::Bare),
        _ => None,
    }
}
