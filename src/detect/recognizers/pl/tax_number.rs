//! NIP, the Polish tax number: nine digits and a check digit, modulo 11. Written bare, or in groups of 3-3-2-2 (people) and
//! 3-2-2-3 (companies).
//! Source: Ustawa o zasadach ewidencji i identyfikacji podatników, art. 8a; podatki.gov.pl, NIP.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pl_tax_number",
    entity: "government.pl_tax_number",
    title: "Polish tax number (NIP)",
    source: "Ustawa o zasadach ewidencji i identyfikacji podatników, art. 8a; podatki.gov.pl",
    start: Start::Token,
    pattern: r"\d{10}|\d{3}-\d{3}-\d\d-\d\d|\d{3}-\d\d-\d\d-\d{3}",
    accept,
    context: &["nip", "numer podatkowy", "identyfikacji podatkowej"],
    regions: &["PL"],
    score: Score { structure: 0.3, checksum: 0.75, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "NIP: <4909960302>",
            "<924-628-19-49>",
            "nip <921-99-35-186>",
            "numer podatkowy <2909378653>",
            "NIP <4909960303>",
        ],
        misses: &["4909960302", "924-628-19-48", "924-628-19-49-1", "NIP 49099603021", "0924-628-19-49"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let held = weighted_sum(&d[..9], &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == u32::from(d[9]);
    if !c.stands_alone() {
        return None;
    }
    match (held && d[0] != 0, c.is_unbroken()) {
        (true, false) => c.accept(Evidence::Checksum),
        // One bare number in ten has the right check digit.
        (true, true) => c.accept(Evidence::Structure),
        (false, _) => c.accept(Evidence::Bare),
    }
}
