//! TAJ, the Hungarian social insurance number: eight digits and a check digit, `123 456 788`.
//! Source: 1996. évi XX. törvény, annex 3.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hu_health_insurance",
    entity: "health.hu_health_insurance",
    title: "Hungarian social insurance number (TAJ)",
    source: "1996. évi XX. törvény, annex 3",
    start: Start::Token,
    pattern: r"\d{9}|\d{3} \d{3} \d{3}|\d{3}-\d{3}-\d{3}",
    accept,
    context: &["taj", "tajszám", "társadalombiztosítási"],
    regions: &["HU"],
    score: Score { structure: 0.1, checksum: 0.3, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["TAJ: <414852532>", "taj számom <888 539 331>", "TAJ: <633-875-000>", "TAJ <414852533>"],
        misses: &["414 852 532", "414 852 533", "TAJ 4148525321", "TAJ 414852532-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    let held = weighted_sum(&d[..8], &[3, 7, 3, 7, 3, 7, 3, 7]) % 10 == u32::from(d[8]);
    if !c.stands_alone() {
        return None;
    }
    match (held, c.is_unbroken()) {
        (true, false) => c.accept(Evidence::Checksum),
        (true, true) => c.accept(Evidence::Structure),
        (false, _) => c.accept(Evidence::Bare),
    }
}
