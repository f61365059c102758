//! Indian payment address (UPI ID): a name or number, `@`, a bank's or app's handle without a dot.
//! Source: National Payments Corporation of India, UPI, "Virtual payment address"; its list of third-party apps' handles.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_upi_id",
    entity: "financial.in_upi_id",
    title: "Indian payment address (UPI ID)",
    source: "National Payments Corporation of India, UPI handles",
    start: Start::At,
    pattern: r"[0-9A-Za-z._-]+@[A-Za-z]+",
    accept,
    context: &["upi", "upi id", "vpa", "gpay", "google pay", "phonepe", "paytm", "bhim", "यूपीआई"],
    regions: &["IN"],
    score: Score { structure: 0.9, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<ana.silva@okaxis>", "UPI: <9876543210@ybl>", "send to <priya-99@paytm>."],
        misses: &["ana@okaxis.example", "ana@localhost", "user@host", "@paytm is down"],
    },
    ..Recognizer::BASE
};

/// Handles in wide use.
const HANDLES: [&[u8]; 36] = [
    b"okaxis",
    b"okhdfcbank",
    b"okicici",
    b"oksbi",
    b"ybl",
    b"ibl",
    b"axl",
    b"paytm",
    b"ptyes",
    b"ptaxis",
    b"pthdfc",
    b"ptsbi",
    b"apl",
    b"yapl",
    b"rapl",
    b"upi",
    b"sbi",
    b"icici",
    b"hdfcbank",
    b"axisbank",
    b"kotak",
    b"barodampay",
    b"freecharge",
    b"fbl",
    b"idfcbank",
    b"indus",
    b"airtel",
    b"waaxis",
    b"wahdfcbank",
    b"waicici",
    b"wasbi",
    b"ikwik",
    b"naviaxis",
    b"superyes",
    b"jupiteraxis",
    b"axb",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let at = c.bytes().iter().position(|b| *b == b'@')?;
    let handle = &c.bytes()[at + 1..];
    // A host goes on: `ana@upi.example`.
    let goes_on = b".-_".contains(&c.after()) && c.text.get(c.end + 1).is_some_and(u8::is_ascii_alphanumeric);
    if goes_on || at < 2 || !HANDLES.iter().any(|known| handle.eq_ignore_ascii_case(known)) {
        return None;
    }
    c.accept(Evidence::Structure)
}
