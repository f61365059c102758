//! A name after a title: `Mr Smith`, `Dr. Ana Silva`, `Frau Müller`, `Sra. García`. Source: usage.

use super::name::{self, capital, is_one_of, word_end};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "titled",
    entity: "person.name",
    title: "Name of a person after a title",
    source: "Usage: forms of address, in fifteen languages",
    start: Start::Word(Topic::NameTitle),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Mr. <Smith> called",
            "ask Dr <Ana Silva> about it",
            "Sehr geehrte Frau <Müller>,",
            "Prof. Dr. <Hans Weber> schreibt",
            "avec Mme <Lefèvre>",
            "la Sra. <García Márquez> no vino",
            "Pani <Nowak> dzwoniła",
            "M. <Dupont> est absent",
        ],
        misses: &[
            "the dr is in",
            "MS Office and MR images",
            "I'm Happy",
            "Miss the bus",
            "Dr. The",
            "Mr President",
            "a can of Dr Pepper",
        ],
    },
    ..Recognizer::BASE
};

/// Every title, with none of its dots: what follows one may be another.
const TITLES: [&str; 44] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "doctor",
    "sir",
    "herr",
    "herrn",
    "frau",
    "fraulein",
    "m",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "sr",
    "sra",
    "srta",
    "senor",
    "senora",
    "don",
    "dona",
    "sig",
    "signor",
    "signora",
    "dott",
    "dottssa",
    "ing",
    "avv",
    "dhr",
    "mevr",
    "mw",
    "pan",
    "pani",
    "bay",
    "bayan",
    "rev",
    "herra",
    "rouva",
    "med",
];

/// What is named like a person and is none: drinks, shoes, a character.
const PRODUCTS: [&str; 9] = ["pepper", "pibb", "martens", "oetker", "clean", "muscle", "coffee", "who", "robot"];

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    // `H. S. M. Coxeter` has no title, nor has `12 M. They`.
    if matches!(*text[..c.start].trim_ascii_end(), [.., b'A'..=b'Z', b'.'] | [.., b'0'..=b'9']) {
        return None;
    }
    let mut i = c.start;
    let mut titles = 0;
    while titles < 3 && capital(text, i) {
        let Some(end) = word_end(text, i).filter(|end| is_one_of(&TITLES, &text[i..*end])) else { break };
        let word = &text[i..end];
        let dotted = text.get(end) == Some(&b'.');
        // `I'm`, `MS Office`, `12 M`.
        if (word.len() == 1 && (!dotted || titles > 0)) || (word.len() == 2 && word[1].is_ascii_uppercase()) {
            break;
        }
        titles += 1;
        i = end + usize::from(dotted);
        i += usize::from(text.get(i) == Some(&b' '));
        if i == end {
            return None;
        }
    }
    if titles == 0
        || i >= text.len()
        || !(capital(text, i) || word_end(text, i).is_some_and(|end| end < text.len() && text[end] == b' '))
    {
        return None;
    }
    // `M. C. Escher` has none either.
    if i - c.start < 4 && text.get(i + 1) == Some(&b'.') {
        return None;
    }
    let name = name::capitalised(text, i)?;
    if name.words == 1 && is_one_of(&PRODUCTS, &text[i..name.end]) {
        return None;
    }
    c.accept_span(i, name.end, Evidence::Structure)
}
