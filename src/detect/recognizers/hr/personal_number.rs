//! OIB, the Croatian personal number: ten digits and a check digit.
//! Source: Zakon o osobnom identifikacijskom broju; ISO/IEC 7064 MOD 11,10.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::mod_11_10;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "hr_personal_number",
    entity: "government.hr_personal_number",
    title: "Croatian personal number (OIB)",
    source: "Zakon o osobnom identifikacijskom broju; ISO/IEC 7064 MOD 11,10",
    start: Start::Token,
    pattern: r"(?:HR)?\d{11}",
    accept,
    context: &["oib", "osobni identifikacijski"],
    regions: &["HR"],
    score: Score { structure: 0.35, checksum: 0.8, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["OIB: <34788783844>", "moj oib je <83726167519>", "<HR94577403194>", "OIB <27316723262>"],
        misses: &["34788783844", "HR34788783845", "OIB 347887838440", "OIB 34788783844-1", "94587403194"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    if !c.stands_alone() {
        return None;
    }
    match (mod_11_10(&d), c.bytes().len() > 11) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) => c.accept(Evidence::Structure),
        (false, _) => c.accept(Evidence::Bare),
    }
}
