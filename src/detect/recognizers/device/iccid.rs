//! ICCID, the number of a SIM card: 89 for telecommunications, country, issuer, account, a Luhn digit; nineteen digits, or
//! eighteen or twenty; sometimes with an `F` that fills the last half byte.
//! Source: ITU-T E.118.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "iccid",
    entity: "device.iccid",
    title: "SIM card number (ICCID)",
    source: "ITU-T E.118",
    start: Start::Token,
    pattern: r"\d{18,20}[Ff]?|\d{4}(?: \d{4}){3} \d{2,4}",
    accept,
    context: &["iccid", "sim", "sim card", "esim", "eid"],
    score: Score { checksum: 0.85, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<8944500102198304826>",
            "ICCID <89310410106543789305>",
            "SIM: <8944 5001 0219 8304 826>",
            "<8944500102198304826F>",
        ],
        misses: &[
            "8944500102198304827",
            "894450010219830482",
            "7944500102198304829",
            "1-8944500102198304826",
            "89445001021983048261234",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.number(0..2) != 89 || !c.stands_alone() {
        return None;
    }
    c.accept(if luhn(c.digits()) { Evidence::Checksum } else { Evidence::Bare })
}
