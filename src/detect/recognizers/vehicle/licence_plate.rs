//! A vehicle's registration, of whatever country, right after words that say that it is one: letters and digits, three to nine in
//! up to four groups.
//! Source: Vienna Convention on Road Traffic (1968), article 36 and annex 2.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "licence_plate",
    entity: "vehicle.licence_plate",
    title: "vehicle registration",
    source: "Vienna Convention on Road Traffic of 1968, article 36 and annex 2",
    start: Start::Cue(Topic::LicencePlate),
    pattern: r"[0-9A-Za-z]{1,8}(?:[ -][0-9A-Z]{1,5}){0,3}",
    accept,
    topics: &[Topic::LicencePlate],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my license plate is <7ABC123>",
            "plate number: <AB 12 CD>",
            "licence plate: <JCM-871>",
            "matrícula <1234 BCD>",
            "la targa è <AB123CD>",
            "placa <ABC1D23>",
            "number plate <abc123>",
            "my licence plate is <C 10001>",
            "licence plate: <OT 12-34>",
        ],
        misses: &[
            "7ABC123",
            "JCM-871",
            "license plate RECOGNITION model",
            "license plate A1234567890",
            "my number plate is 12",
            "number plate lost on 12 May",
            "registration number 20241231",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let written = c.bytes().iter().filter(|byte| byte.is_ascii_alphanumeric());
    let digits = written.clone().filter(|byte| byte.is_ascii_digit()).count();
    let letters = written.count() - digits;
    let whole = !matches!(c.after(), b'@' | b'-' | b'_') && !c.inside_longer_number();
    if digits == 0 || letters == 0 || !(3..=9).contains(&(digits + letters)) || !whole {
        return None;
    }
    c.accept(Evidence::Bare)
}
