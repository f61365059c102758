//! Mexican population register key (CURP): four letters of the names, date of birth, sex, state of birth, three
//! consonants, a character against doubles, a check digit.
//! Source: Secretaría de Gobernación, Instructivo Normativo para la Asignación de la CURP (DOF 18 October 2021).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mx_curp",
    entity: "government.mx_curp",
    title: "Mexican population register key (CURP)",
    source: "Secretaría de Gobernación, Instructivo Normativo para la Asignación de la CURP",
    start: Start::Token,
    pattern: r"(?i:[A-Z]{4}\d{6}[A-Z]{6}[0-9A-Z]\d)",
    accept,
    context: &["curp", "registro de población", "población"],
    topics: &[Topic::NationalId],
    regions: &["MX"],
    score: Score { structure: 0.8, checksum: 0.98, with_context: 0.98, with_region: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &["<BOXW310820HNERXN09>", "mi CURP es <boxw310820hnerxn09>", "CURP: <BOXW310820HNERXN08>"],
        misses: &["BOXW311320HNERXN09", "BOXW310820HZZRXN09", "BOXW310820HNERXN091", "XBOXW310820HNERXN09"],
    },
    ..Recognizer::BASE
};

/// The states, and NE for born abroad.
const STATES: &[u8] = b"ASBCBSCCCHCLCMCSDFDGGRGTHGJCMCMNMSNENLNTOCPLQRQTSLSPSRTCTLTSVZYNZS";

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let state = [bytes[11].to_ascii_uppercase(), bytes[12].to_ascii_uppercase()];
    let d = Candidate { start: c.start + 4, end: c.start + 10, ..*c }.digit_array::<6>()?;
    let born = is_date(number(&d[..2]), number(&d[2..4]), number(&d[4..]));
    let sex = b"HMXhmx".contains(&bytes[10]);
    if !born || !sex || !c.stands_alone() || !STATES.chunks_exact(2).any(|code| *code == state) {
        return None;
    }
    let sum: u32 = bytes[..17].iter().zip((2..=18).rev()).map(|(byte, weight)| value(*byte) * weight).sum();
    let checked = (10 - sum % 10) % 10 == u32::from(bytes[17] - b'0');
    c.accept(if checked { Evidence::Checksum } else { Evidence::Structure })
}

/// Letters count from 10, and one is left out after N for Ñ.
fn value(byte: u8) -> u32 {
    match byte.to_ascii_uppercase() {
        digit @ b'0'..=b'9' => u32::from(digit - b'0'),
        letter @ b'A'..=b'N' => u32::from(letter - b'A') + 10,
        letter => u32::from(letter - b'A') + 11,
    }
}
