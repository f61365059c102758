//! Number of the Indian elector's photo identity card (EPIC): three letters of the issuing office and seven digits, the last
//! of them a Luhn digit. Older cards name state, district and constituency: `UP/12/345/678901`.
//! Source: Election Commission of India, Manual on Electoral Rolls (2023), chapter on EPIC.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_voter_id",
    entity: "government.in_voter_id",
    title: "Indian voter's card number (EPIC)",
    source: "Election Commission of India, Manual on Electoral Rolls",
    start: Start::Token,
    pattern: r"[A-Za-z]{3}\d{7}|[A-Z]{2}/\d{2}/\d{3}/\d{6,7}",
    accept,
    context: &["epic", "voter", "electoral", "election card", "मतदाता", "वोटर"],
    topics: &[Topic::VoterId],
    regions: &["IN"],
    score: Score { bare: 0.2, shape: 0.6, checksum: 0.55, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["voter id <ABC1234566>", "<WKH1186253>", "EPIC no. <xyz7654321>", "voter card <UP/12/345/678901>"],
        misses: &[
            "ABC1234567",
            "ABCD1234566",
            "ABC12345661",
            "A8923571WZ",
            "xyz7654321",
            "INC1234566",
            "voter turnout 1234567",
        ],
    },
    ..Recognizer::BASE
};

/// What tickets, orders and invoices begin with.
const NOT_OFFICES: [&[u8]; 10] = [b"INC", b"CHG", b"REQ", b"PRB", b"TKT", b"ORD", b"INV", b"REF", b"RMA", b"SKU"];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !c.stands_alone() {
        return None;
    }
    c.accept(match bytes[2] {
        b'/' => Evidence::Shape,
        _ if !bytes.iter().any(u8::is_ascii_lowercase) && luhn(c.digits()) && !NOT_OFFICES.contains(&&bytes[..3]) => {
            Evidence::Checksum
        }
        _ => Evidence::Bare,
    })
}
