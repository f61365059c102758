//! Polish identity card (dowód osobisty): three letters, a check digit, five digits.
//! Source: Rozporządzenie MSWiA w sprawie wzoru dowodu osobistego (series and number; the check digit is that of ICAO Doc
//! 9303, and stands first).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::icao_9303;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pl_identity_card",
    entity: "government.pl_identity_card",
    title: "Polish identity card",
    source: "Rozporządzenie MSWiA w sprawie wzoru dowodu osobistego; ICAO Doc 9303 part 3",
    start: Start::Token,
    pattern: r"[A-Z]{3} ?\d{6}|[a-z]{3}\d{6}",
    accept,
    context: &[
        "dowód",
        "dowód osobisty",
        "dowodu osobistego",
        "numer dowodu",
        "dowodu",
        "dowodem",
        "seria i numer",
        "polish id",
    ],
    regions: &["PL"],
    score: Score { structure: 0.4, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "dowód osobisty <ABA300000>",
            "numer dowodu: <UJS 175749>",
            "dowód <cds962527>",
            "Polish ID card <NBX718955>",
            "dowód <ABA400000>",
        ],
        misses: &["ABA300000", "dowód ABA3000001", "dowód ABCA300000", "dowód ABA300000-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let [letters @ .., _, _, _, _, _, _] = c.bytes() else {
        return None;
    };
    let [check, rest @ ..] = c.digit_array::<6>()?;
    let rest = rest.map(|digit| digit + b'0');
    let held = icao_9303(letters[..3].iter().chain(&rest).copied()) == check;
    if !c.stands_alone() {
        return None;
    }
    c.accept(if held { Evidence::Structure } else { Evidence::Bare })
}
