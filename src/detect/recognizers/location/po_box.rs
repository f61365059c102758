//! A post-office box: `P.O. Box 211`, `Postfach 12 34 56`, `Postbus 5000`. Source: Universal Postal Union, postal addressing
//! systems (S42).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "po_box",
    entity: "location.po_box",
    title: "Post-office box",
    source: "Universal Postal Union, postal addressing systems (S42)",
    start: Start::Word(Topic::PoBox),
    pattern: r"[A-Za-z\x80-\xFF. ]{1,24}[.:#]? ?[0-9]{1,6}",
    accept,
    score: Score { structure: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "write to <P.O. Box 211>, please",
            "<PO Box 4409>",
            "<Postfach 1234>",
            "<Postbus 5000>",
            "<Apartado postal 77>",
        ],
        misses: &["a po box is enough", "the P.O. Box", "Postfach voll"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    (!c.inside_longer_number()).then_some(())?;
    c.accept(Evidence::Structure)
}
