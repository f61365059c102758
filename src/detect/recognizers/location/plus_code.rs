//! An open location code, `8FW4V75V+8Q`. Source: Open Location Code specification.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score};

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "plus_code",
    entity: "location.plus_code",
    title: "Plus code",
    source: "Open Location Code specification",
    pattern: r"[23456789CFGHJMPQRVWX]{4}(?:[23456789CFGHJMPQRVWX]{4})?\+[23456789CFGHJMPQRVWX]{2,3}",
    accept,
    score: Score { structure: 0.8, shape: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["at <8FW4V75V+8Q> in Paris", "<V75V+8Q> Paris", "<849VCWC8+R9>"],
        misses: &["2345+67", "8FW4V75A+8Q", "5678+99"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let letters = c.bytes().iter().filter(|b| b.is_ascii_uppercase()).count();
    (letters >= 2 && c.stands_alone()).then_some(())?;
    c.accept(if c.bytes().len() > 8 { Evidence::Structure } else { Evidence::Shape })
}
