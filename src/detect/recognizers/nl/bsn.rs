//! Dutch citizen service number (burgerservicenummer, BSN): nine digits, the “elfproef”.
//! Source: Wet algemene bepalingen burgerservicenummer; RvIG, BSN: elfproef (weights 9 to 2, and −1 for the last).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nl_bsn",
    entity: "government.nl_bsn",
    title: "Dutch citizen service number (BSN)",
    source: "Wet algemene bepalingen burgerservicenummer; RvIG, elfproef",
    start: Start::Token,
    pattern: r"\d{9}|\d{4}[. ]\d\d[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}",
    accept,
    context: &["bsn", "burgerservicenummer", "sofi", "sofinummer", "citizen service"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["NL"],
    score: Score { shape: 0.3, structure: 0.35, checksum: 0.6, with_context: 0.96, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "mijn BSN is <111222333>",
            "<1112.22.333>",
            "burgerservicenummer: <123456782>",
            "BSN <999 990 007>",
            "BSN <1112.22.334>",
        ],
        misses: &["111222333", "BSN 111222334", "BSN 1112223331", "000000000", "111.222.333", "BSN 111222333-4"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    let held = weighted_sum(d, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == u32::from(d[8]) && d != [0; 9];
    if !c.stands_alone() {
        return None;
    }
    // Threes are how any number is grouped.
    let own_groups = c.bytes()[4] == b'.' && c.bytes()[7] == b'.';
    match (held, own_groups) {
        (true, true) => c.accept(Evidence::Checksum),
        (true, false) => c.accept(Evidence::Structure),
        (false, true) => c.accept(Evidence::Shape),
        (false, false) => None,
    }
}
