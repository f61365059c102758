//! Canadian social insurance number: nine digits, Luhn. The first tells the region of registration; 0 and 8 are not
//! given to people.
//! Source: Employment and Social Development Canada, "Social Insurance Number"; Canada Revenue Agency, T4127.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_sin",
    entity: "government.ca_sin",
    title: "Canadian social insurance number",
    source: "Employment and Social Development Canada, Social Insurance Number",
    start: Start::Token,
    pattern: r"\d{9}|\d{3} \d{3} \d{3}|\d{3}-\d{3}-\d{3}",
    accept,
    context: &["sin", "nas", "social insurance", "assurance sociale"],
    topics: &[Topic::SocialSecurity, Topic::TaxId],
    regions: &["CA"],
    score: Score { bare: 0.35, checksum: 0.6, with_context: 0.96, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<130 692 544>", "my SIN is <130-692-544>", "mon NAS: <258 933 688>", "tax ID <336475660>"],
        misses: &[
            "130692544",
            "130 692 545",
            "046 454 286",
            "812 345 678",
            "111 111 111",
            "130-692 544",
            "1-130-692-544",
            "130 692 544 1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let to_people = !matches!(c.bytes()[0], b'0' | b'8');
    if !to_people || !luhn(c.digits()) || c.is_one_digit() || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Checksum })
}
