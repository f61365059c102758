//! Belgian identity card: ten digits and their remainder modulo 97 (97 for 0).
//! Source: IBZ, eID: card number; Council of the EU, PRADO, BEL-BO. Bank accounts were written the same way before IBAN.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "be_identity_card",
    entity: "government.be_identity_card",
    title: "Belgian identity card",
    source: "IBZ, eID; Council of the EU, PRADO, BEL-BO",
    start: Start::Token,
    pattern: r"\d{3}-\d{7}-\d\d|\d{12}",
    accept,
    context: &["eid", "kaartnummer", "numéro de carte", "carte d'identité belge", "belgian id"],
    topics: &[Topic::NationalId],
    regions: &["BE"],
    score: Score { structure: 0.3, checksum: 0.75, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["<591-1234567-53>", "identiteitskaart <591123456753>", "eID: <591-1234567-53>"],
        misses: &["591123456753", "591-1234567-54", "591-1234567-531", "0-591-1234567-53", "59-11234567-53"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<12>()?;
    let remainder = (number(&d[..5]) % 97 * (100_000 % 97) + number(&d[5..10])) % 97;
    let held = number(&d[10..]) == if remainder == 0 { 97 } else { remainder };
    if !held || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes().len() == 12 { Evidence::Structure } else { Evidence::Checksum })
}
