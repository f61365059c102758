//! A person's age: `I am 42 years old`, `ich bin 42 Jahre alt`, `j'ai 42 ans`. Things have ages too: only where the verb
//! before says that it is somebody's. Source: usage.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score};
use crate::detect::recognizers::person::name::{is_one_of, word_before};

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "age",
    entity: "demographic.age",
    title: "Age of a person",
    source: "Usage: the words with which people tell their age, in ten languages",
    pattern: r"[0-9]{1,3}[ -]?(?:(?:years?|yrs?)[ -](?:old|of age)|y/?o|Jahre alt|jahre alt|ans|a\xC3\xB1os|anni|anos|jaar|lat|\xC3\xA5r|ya\xC5\x9F\xC4\xB1nday\xC4\xB1m|\xE6\xAD\xB3|\xEC\x82\xB4)",
    accept,
    score: Score { structure: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "I am <42 years old>",
            "my wife is <39 yo>",
            "ich bin <42 Jahre alt>",
            "j'ai <42 ans> et deux enfants",
            "tengo <42 años>",
            "mam <42 lat>",
            "Ana is a <50 year old> woman",
        ],
        misses: &[
            "a 5 year old phone",
            "the company has 42 years of experience",
            "since 42 years",
            "a 60-year-old female with asthma",
            "it is 500 years old",
        ],
    },
    ..Recognizer::BASE
};

/// Verbs that stand before an age.
const VERBS: [&str; 28] = [
    "am", "im", "i'm", "i’m", "is", "he's", "hes", "shes", "she's", "turned", "aged", "bin", "ist", "jai", "j'ai",
    "ai", "tengo", "tiene", "ho", "ha", "tenho", "tem", "ben", "mam", "ma", "ar", "was", "be",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let (from, verb) = word_before(c.text, c.start);
    // `is a 50 year old man`
    let (from, verb) = if is_one_of(&["a", "an"], verb) { word_before(c.text, from) } else { (from, verb) };
    let thing = is_one_of(
        &["it", "this", "that", "which", "there", "company", "house", "car", "phone"],
        word_before(c.text, from).1,
    );
    let years = c.digits().fold(0, |n, digit| n * 10 + u32::from(digit));
    (is_one_of(&VERBS, verb) && !thing && (1..=119).contains(&years) && !c.before().is_ascii_digit()).then_some(())?;
    c.accept(Evidence::Structure)
}
