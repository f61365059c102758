//! Polish passport: two letters, a check digit, six digits.
//! Source: Ustawa o dokumentach paszportowych; Council of the EU, PRADO, document POL-AO.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::icao_9303;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pl_passport",
    entity: "government.pl_passport",
    title: "Polish passport",
    source: "Ustawa o dokumentach paszportowych; Council of the EU, PRADO, POL-AO",
    start: Start::Token,
    pattern: r"[A-Z]{2} ?\d{7}",
    accept,
    topics: &[Topic::Passport],
    regions: &["PL"],
    score: Score { structure: 0.3, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["paszport <ZS0000177>", "numer paszportu: <JY 4650752>", "Polish passport <VD9703423>"],
        misses: &[
            "ZS0000177",
            "paszport ZS0000178",
            "paszport ZS00001777",
            "paszport AZS0000177",
            "paszport ZS0000177-2",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let [check, rest @ ..] = c.digit_array::<7>()?;
    let rest = rest.map(|digit| digit + b'0');
    // Counted with its own weight 9, the check digit makes the sum a multiple of ten.
    let held = icao_9303(c.bytes()[..2].iter().chain(&rest).copied()) == check;
    if held { c.accept(Evidence::Structure) } else { None }
}
