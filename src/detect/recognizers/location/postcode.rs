//! A postcode of any country after such a word.
//! Source: Universal Postal Union, "Postal addressing systems" (formats by country).

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "postcode",
    entity: "location.postcode",
    title: "postcode",
    source: "Universal Postal Union, postal addressing systems",
    start: Start::Cue(Topic::PostalCode),
    pattern: r"\d{3,10}|\d{5}-\d{3,4}|\d{2}-\d{3}|\d{3}[ -]\d{2,4}|\d{4}[ -]?[A-Za-z]{2}|\d{4}-\d{3}|[A-Za-z]{1,3}[ -]?\d{3,5}|[A-Za-z]{1,2}\d[0-9A-Za-z]? ?\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d|[A-Za-z]\d[0-9Ww] ?[0-9A-Za-z]{4}|[A-Za-z]\d{4}[A-Za-z]{3}",
    accept,
    topics: &[Topic::PostalCode],
    score: Score { shape: 0.7, structure: 0.85, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my postcode is <TW8 9GS>",
            "zip code <90210-1234>",
            "PLZ <80331> München",
            "postal code: <V5K 0A1>",
            "CEP <22040-020>",
            "kod pocztowy <05-800>",
            "postcode (NL): <3432 FE>",
            "my postcode is <A65 TF12>",
        ],
        misses: &["80331", "zip 300 photos", "the zip file has 12345 entries", "zip code is missing", "zip 2024-11-25"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    let digits = c.digits().count();
    match c.link {
        Link::Said => c.accept(Evidence::Structure),
        // “Zip 300 photos.”
        _ if digits >= 5 || digits < c.bytes().len() => c.accept(Evidence::Shape),
        _ => None,
    }
}
