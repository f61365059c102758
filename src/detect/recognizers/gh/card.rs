//! Ghana Card: GHA, or another country's three letters for residents, nine digits, a check digit whose rule is not
//! published.
//! Source: National Identification Authority, National Identity Register Act 2008 (Act 750).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gh_card",
    entity: "government.gh_card",
    title: "Ghana Card number",
    source: "National Identification Authority, National Identity Register Act 2008",
    start: Start::Token,
    pattern: r"[A-Za-z]{3}[- ]?\d{9}[- ]?\d",
    accept,
    context: &["ghana card", "ghanacard", "ecowas"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["GH"],
    score: Score { shape: 0.4, structure: 0.93, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<GHA-123456789-1>", "my Ghana card: <gha1234567891>", "Ghana Card <NGA-123456789-1>"],
        misses: &["GHA-12345678-1", "NGA-123456789-1", "GHA-1234567890-1", "XGHA-123456789-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let own = c.bytes()[..3].eq_ignore_ascii_case(b"GHA");
    let dashed = c.bytes()[3] == b'-' && c.bytes()[c.bytes().len() - 2] == b'-';
    match (own, dashed) {
        (true, _) => c.accept(Evidence::Structure),
        (false, true) => c.accept(Evidence::Shape),
        (false, false) => None,
    }
}
