//! Belgian passport: two letters and six digits.
//! Source: FPS Foreign Affairs; Council of the EU, PRADO, BEL-AO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "be_passport",
    entity: "government.be_passport",
    title: "Belgian passport",
    source: "FPS Foreign Affairs; Council of the EU, PRADO, BEL-AO",
    start: Start::Token,
    pattern: r"[A-Z]{2}\d{6}",
    accept,
    context: &["belgian passport", "passeport belge", "belgisch paspoort", "reispas"],
    regions: &["BE"],
    score: Score { with_context: 0.95, with_region: 0.3, ..Score::ZERO },
    examples: Examples {
        hits: &["Belgian passport <EM000605>", "passeport belge : <EN123456>", "Belgisch paspoort <GA302922>"],
        misses: &["EM000605", "Belgian passport EM0006051", "Belgian passport AEM000605", "Belgian passport E000605"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
