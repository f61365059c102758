//! US alien registration number (A-number, USCIS number): seven to nine digits, with an A before them on most papers.
//! Source: US Citizenship and Immigration Services, Glossary, "Alien Registration Number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_alien_number",
    entity: "government.us_alien_number",
    title: "US alien registration number",
    source: "US Citizenship and Immigration Services, Glossary",
    start: Start::Token,
    pattern: r"[Aa]?(?:\d{7,9}|\d{3}-\d{3}-\d{3}|\d{3} \d{3} \d{3})",
    accept,
    context: &["alien", "my a-number", "your a-number", "uscis", "immigration", "removal proceedings"],
    topics: &[Topic::ResidencePermit],
    regions: &["US"],
    score: Score { bare: 0.0, shape: 0.1, structure: 0.8, with_context: 0.93, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<A012-345-678>",
            "USCIS# <123-456-789>",
            "my A-number is <A012345678>",
            "green card <012345678>",
            "A# <012345678>",
            "A-Number: <012 345 678>",
        ],
        misses: &["012345678", "A012345678", "USCIS form 485", "A 0123456789", "A012-345-6789", "visa in 2019"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let lettered = c.bytes()[0].is_ascii_alphabetic();
    let grouped = !c.is_unbroken();
    if !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(match (lettered, grouped) {
        _ if after_label(c) => Evidence::Structure,
        (true, true) => Evidence::Structure,
        (true, false) => Evidence::Shape,
        (false, _) => Evidence::Bare,
    })
}

/// `A#` and `A-Number:` stand before it: their words are too common to count as context.
fn after_label(c: &Candidate) -> bool {
    let before = &c.text[c.start.saturating_sub(12)..c.start];
    let signs = before.iter().rev().take_while(|b| b" :#A".contains(b)).count();
    let (label, signs) = before.split_at(before.len() - signs);
    let own = signs.contains(&b'A') && !label.last().is_some_and(u8::is_ascii_alphanumeric);
    (own && signs.contains(&b'#')) || label.len() >= 8 && label[label.len() - 8..].eq_ignore_ascii_case(b"a-number")
}
