//! Turkish passport: a letter for its kind (U, S, Z or D) and eight digits.
//! Source: Council of the EU, PRADO, document TUR-AO; General Directorate of Civil Registration, passports.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tr_passport",
    entity: "government.tr_passport",
    title: "Turkish passport",
    source: "Council of the EU, PRADO, TUR-AO",
    start: Start::Token,
    pattern: r"[USZD]\d{8}",
    accept,
    topics: &[Topic::Passport],
    regions: &["TR"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["pasaport no <U12345678>", "pasaportum: <S00000001>", "Turkish passport <Z98765432>"],
        misses: &[
            "U12345678",
            "pasaport U1234567",
            "pasaport U123456789",
            "pasaport XU12345678",
            "pasaport U12345678-9",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
