//! The password in the text of a Wi-Fi QR code: `WIFI:T:WPA;S:name;P:password;;`.
//! Source: Wi-Fi Alliance, WPA3 Specification §7 (URI format).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "wifi_code",
    entity: "credential.password",
    title: "password in a Wi-Fi QR code",
    source: "Wi-Fi Alliance, WPA3 Specification §7",
    start: Start::Token,
    pattern: r"WIFI:[HPRST]:",
    accept,
    score: Score { structure: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["WIFI:T:WPA;S:HomeNet;P:<BlueHorse>;;", "scan WIFI:S:Cafe\\;1;T:WPA;P:<lat\\;te12>;H:true;;"],
        misses: &["WIFI:T:nopass;S:Guest;;", "WIFI: on", "WIFI:S:Guest;P:;;"],
    },
    ..Recognizer::BASE
};

/// The longest code, in bytes: a name of 32 and a password of 63, each byte escaped, and the rest.
const LONGEST: usize = 256;

fn accept(c: &Candidate) -> Option<Accepted> {
    let code = &c.text[c.start..c.text.len().min(c.start + LONGEST)];
    let start = code.windows(3).position(|w| w == b";P:" || w == b"I:P")? + 3;
    let start = start + usize::from(code[start - 1] == b'P');
    let ends = |i: &usize| code[*i] == b';' && code[*i - 1] != b'\\';
    let end = (start..code.len()).find(ends)?;
    if end - start < 5 { None } else { c.accept_span(c.start + start, c.start + end, Evidence::Structure) }
}
