//! Ugandan national identification number: C for citizens, M or F, year of birth, digits and capitals; fourteen in all.
//! Source: National Identification and Registration Authority, Registration of Persons Act 2015.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ug_nin",
    entity: "government.ug_nin",
    title: "Ugandan national identification number",
    source: "National Identification and Registration Authority, Registration of Persons Act 2015",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}[0-9A-Za-z]{12}",
    accept,
    context: &["nin", "nira", "uganda", "ndaga muntu"],
    topics: &[Topic::NationalId],
    regions: &["UG"],
    score: Score { bare: 0.2, structure: 0.6, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<CM92012105PW4E>", "NIN: <cf8503410a1b2c>", "my national ID is <CF92012105PW4E>"],
        misses: &["BM92012105PW4E", "CM92012105PW4", "cm9201b105pw4e", "CM92012105PW4EX"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let kind = b"CAca".contains(&bytes[0]) && b"MFmf".contains(&bytes[1]);
    let digits = bytes[2..7].iter().all(u8::is_ascii_digit);
    if !kind || !digits || !c.stands_alone() {
        return None;
    }
    c.accept(if bytes.iter().any(u8::is_ascii_lowercase) { Evidence::Bare } else { Evidence::Structure })
}
