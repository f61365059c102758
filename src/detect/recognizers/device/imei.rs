//! IMEI of a mobile device: eight digits of the model, six of the device, a Luhn digit; two of the software version instead of
//! that in an IMEISV.
//! Source: 3GPP TS 23.003, clause 6 and annex B; GSMA TS.06, "IMEI Allocation and Approval Process" (reporting bodies).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "imei",
    entity: "device.imei",
    title: "mobile device number (IMEI)",
    source: "3GPP TS 23.003, clause 6; GSMA TS.06",
    start: Start::Token,
    pattern: r"\d{15,16}|\d{2}-\d{6}-\d{6}-\d{1,2}|\d{2} \d{6} \d{6} \d{1,2}|\d{6}-\d{2}-\d{6}-\d",
    accept,
    context: &["imei", "imeisv", "串号", "串號", "handset"],
    score: Score { structure: 0.6, checksum: 0.85, with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<490154203237518>",
            "<49-015420-323751-8>",
            "my IMEI is <546918475942169>",
            "IMEI: <35 209900 176148 1>",
            "imei <3520990017614823>",
        ],
        misses: &[
            "490154203237517",
            "3520990017614823",
            "123456789012345",
            "49-015420-323751-7",
            "000000000000000",
            "378282246310005",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits = c.digits();
    let zeros = digits.clone().all(|digit| digit == 0);
    if zeros || !c.stands_alone() {
        return None;
    }
    let checked = digits.clone().count() == 15 && luhn(digits.clone());
    let reporting_body = digits.take(2).fold(0, |number, digit| number * 10 + digit);
    // Those that have given out numbers; the test numbers 00 are nobody's.
    let known = matches!(reporting_body, 1 | 35 | 44 | 45 | 49..=54 | 86 | 91 | 98 | 99);
    c.accept(match (checked && known, c.bytes().len() > 16) {
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
        (false, _) => Evidence::Bare,
    })
}
