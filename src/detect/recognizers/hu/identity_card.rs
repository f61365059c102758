//! Hungarian identity card: six digits and two letters (`123456AB`). Driving licence and older cards: two letters, six digits.
//! Source: 414/2015. (XII. 23.) Korm. rendelet; Council of the EU, PRADO, documents HUN-BO and HUN-FO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hu_identity_card",
    entity: "government.hu_identity_card",
    title: "Hungarian identity card or driving licence",
    source: "414/2015. (XII. 23.) Korm. rendelet; Council of the EU, PRADO, HUN-BO, HUN-FO",
    start: Start::Token,
    pattern: r"\d{6} ?[A-Z]{2}|[A-Z]{2} ?\d{6}",
    accept,
    context: &[
        "személyi igazolvány",
        "személyi",
        "személyim",
        "szemelyi igazolvany",
        "okmányazonosító",
        "jogosítvány",
        "vezetői engedély",
    ],
    topics: &[Topic::NationalId],
    regions: &["HU"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["személyi igazolvány: <123456AB>", "szemelyi igazolvany <000001 BA>", "jogosítvány <CK123456>"],
        misses: &["123456AB", "személyi igazolvány 12345AB", "személyi igazolvány 1123456AB", "személyim 123456ABC"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Shape) } else { None }
}
