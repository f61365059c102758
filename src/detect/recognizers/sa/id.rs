//! Saudi identity number and residents' iqama number: 1 for citizens, 2 for residents, eight digits, Luhn.
//! Source: Ministry of Interior, Civil Affairs Law (M/7, 1407 AH); Absher.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "sa_id",
    entity: "government.sa_id",
    title: "Saudi identity or residents' (iqama) number",
    source: "Ministry of Interior, Civil Affairs Law (M/7, 1407 AH)",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["iqama", "absher", "saudi id", "هوية", "الهوية", "إقامة", "الاقامة", "السجل المدني"],
    topics: &[Topic::NationalId, Topic::ResidencePermit],
    regions: &["SA"],
    // A tenth of all moments of this century pass, as seconds since 1970.
    score: Score { bare: 0.3, with_context: 0.93, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["رقم الهوية: <1000000008>", "my iqama number is <2123456788>", "iqama <2123456788>"],
        misses: &["1000000008", "iqama 2123456789", "iqama 3123456788", "1732242000", "iqama 21234567885"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let begins = matches!(c.bytes()[0], b'1' | b'2');
    let held = begins && luhn(c.digits()) && !c.is_one_digit() && c.stands_alone();
    if held { c.accept(Evidence::Bare) } else { None }
}
