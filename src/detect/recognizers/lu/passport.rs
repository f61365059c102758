//! Luxembourg's passport and identity card: eight or nine characters, the first letter that of the series.
//! Source: Ministère des Affaires étrangères; Council of the EU, PRADO, LUX-AO and LUX-BO.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "lu_passport",
    entity: "government.lu_passport",
    title: "Luxembourg's passport",
    source: "Council of the EU, PRADO, LUX-AO and LUX-BO",
    start: Start::Token,
    pattern: r"[A-Z][0-9A-Z]{7}",
    accept,
    topics: &[Topic::Passport],
    regions: &["LU"],
    score: Score { bare: 0.3, with_context: 0.92, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["passeport <JC4E7L2H>", "passport number (LU): <JCU9J4T2>", "Reisepass <JC1E2345>"],
        misses: &["JC4E7L2H", "passport JCU9J4T", "passport JC4E7L2H0", "passport JANUARYS", "passport AJC4E7L2H"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.bytes()[0] == b'J' && c.digits().count() >= 3 && c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
