//! Maltese identity card number: up to seven digits and a letter for the register (M and G are births, A foreigners). It is the
//! tax number too.
//! Source: Identity Card and other Identity Documents Act (cap. 258); OECD, Malta, Tax Identification Numbers.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mt_identity_card",
    entity: "government.mt_identity_card",
    title: "Maltese identity card number",
    source: "Identity Card and other Identity Documents Act (cap. 258); OECD, Malta, Tax Identification Numbers",
    start: Start::Token,
    pattern: r"\d{3,7}[A-Za-z]",
    accept,
    context: &["karta tal-identità", "karta tal-identita", "maltese id"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["MT"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "identity card <0123456M>",
            "my tax ID is <1234567A>",
            "tax ID (Malta): <34581M>",
            "ID card no. <12345g>",
        ],
        misses: &["0123456M", "tax ID 0000000M", "tax ID 11234567A", "identity card 12M", "identity card 1-0123456M"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let register = b"MGAPLHBZ".contains(&c.bytes()[c.bytes().len() - 1].to_ascii_uppercase());
    let something = c.digits().any(|digit| digit != 0);
    if register && something && c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
