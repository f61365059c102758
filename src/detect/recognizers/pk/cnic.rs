//! Pakistani identity card number (CNIC, NICOP): area, family, a digit for the sex: `35202-1234567-1`.
//! Source: National Database and Registration Authority of Pakistan, CNIC; NADRA Ordinance 2000.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pk_cnic",
    entity: "government.pk_cnic",
    title: "Pakistani identity card number (CNIC)",
    source: "National Database and Registration Authority of Pakistan, CNIC",
    start: Start::Token,
    pattern: r"\d{13}|\d{5}-\d{7}-\d|\d{5} \d{7} \d",
    accept,
    context: &["cnic", "nicop", "nadra", "shanakhti", "شناختی کارڈ", "شناختی"],
    topics: &[Topic::NationalId],
    regions: &["PK"],
    score: Score { bare: 0.15, structure: 0.78, with_context: 0.97, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["<35202-1234567-1>", "CNIC <3520212345671>", "شناختی کارڈ نمبر <42101-7654321-8>"],
        misses: &[
            "00000-0000000-0",
            "99999-9999999-9",
            "3520212345671",
            "35202-12345678-1",
            "12-35202-1234567-1",
            "35202-1234567-12",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let alike = c.digits().skip(1).all(|digit| Some(digit) == c.digits().next());
    if alike || !matches!(c.bytes()[0], b'1'..=b'8') || c.bytes()[c.bytes().len() - 1] == b'0' || !c.stands_alone() {
        return None;
    }
    c.accept(if c.bytes()[5] == b'-' { Evidence::Structure } else { Evidence::Bare })
}
