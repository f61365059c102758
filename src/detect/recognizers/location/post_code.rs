//! A post code that words announce: `zip code: 94110`, and the answer to “What is your postcode?”, as people spell it over
//! the phone, `l a 4 b 2 r b`. Source: Universal Postal Union, postal addressing systems (S42).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "post_code",
    entity: "location.post_code",
    title: "Post code",
    source: "Universal Postal Union, postal addressing systems (S42)",
    start: Start::Cue(Topic::PostCode),
    pattern: r"[0-9](?:[ -]?[0-9]){2,8}|[0-9]{4} ?[A-Za-z]{2}|[A-Za-z](?:[ -]?[A-Za-z])?(?:[ -]?[0-9]){1,2}(?: ?[A-Za-z])? ?[0-9] ?[A-Za-z] ?[A-Za-z0-9]",
    accept,
    score: Score { structure: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my zip code is <71382>",
            "Postleitzahl: <10115>",
            "postcode <SW1A 1AA>",
            "the postcode is <l a 4 2 r b>",
            "code postal : <75002>",
            "postal code: <K1A 0B1>",
        ],
        misses: &["zip it up", "the zip file has 71382333333 bytes", "a zip code is 5 digits"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let count = c.digits().count();
    let letters = c.bytes().iter().any(u8::is_ascii_alphabetic);
    (c.stands_alone() && (letters || (3..=9).contains(&count))).then_some(())?;
    c.accept(Evidence::Structure)
}
