//! Mexican voter key (clave de elector): six consonants of the names, date of birth, state, sex, three digits.
//! Source: Instituto Nacional Electoral, "Conoce tu credencial para votar".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mx_voter_id",
    entity: "government.mx_voter_id",
    title: "Mexican voter key",
    source: "Instituto Nacional Electoral, Conoce tu credencial para votar",
    start: Start::Token,
    pattern: r"(?i:[A-Z]{6}\d{8}[A-Z]\d{3})",
    accept,
    context: &["ine", "ife", "clave de elector"],
    topics: &[Topic::VoterId],
    regions: &["MX"],
    score: Score { structure: 0.9, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<GMVLMR80070501M100>", "clave de elector: <gmvlmr80070501m100>", "INE <RDGZPD85123009H400>"],
        misses: &["GMVLMR80130501M100", "GMVLMR80070555M100", "GMVLMR80070501X100", "GMVLMR80070501M1000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let born = is_date(number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    let state = matches!(number(&d[6..8]), 1..=33 | 87 | 88);
    let sex = b"HMhm".contains(&c.bytes()[14]);
    if born && state && sex && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
