//! UK Unique Taxpayer Reference: ten digits, the first of them the check digit.
//! Source: HMRC, Unique Taxpayer Reference; OECD, Tax Identification Numbers, United Kingdom. The check digit's
//! weights are those of HMRC's validation rules for returns (modulus 11).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_utr",
    entity: "government.uk_utr",
    title: "UK Unique Taxpayer Reference",
    source: "HMRC, Unique Taxpayer Reference, modulus 11; OECD, Tax Identification Numbers, United Kingdom",
    start: Start::Token,
    pattern: r"\d{5} ?\d{5}",
    accept,
    context: &[
        "utr",
        "unique taxpayer",
        "unique taxpayer reference",
        "tax reference",
        "self assessment",
        "hmrc",
        "uk tax",
    ],
    regions: &["GB"],
    score: Score { bare: 0.05, checksum: 0.25, with_context: 0.95, with_region: 0.5, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my UTR is <1955839661>",
            "Self Assessment: <22345 67890>",
            "unique taxpayer reference <1123456789>",
            "UTR <1234567890>",
        ],
        misses: &["1955839661", "UTR 19558396611", "order 2234567890", "UTR 1955839661-7"],
    },
    ..Recognizer::BASE
};

/// The check digit by the remainder of the weighted sum.
const CHECK: [u8; 11] = [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1];

fn accept(c: &Candidate) -> Option<Accepted> {
    let [check, rest @ ..] = c.digit_array::<10>()?;
    let remainder = weighted_sum(rest, &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
    if !c.stands_alone() {
        return None;
    }
    // Its own words say more than one digit in eleven does.
    c.accept(if check == CHECK[remainder as usize] { Evidence::Checksum } else { Evidence::Bare })
}
