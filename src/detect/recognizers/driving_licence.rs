//! Number of a driving licence of any country, where the text says that it is one. Countries whose numbers have a form of
//! their own have a file of their own.
//! Source: Directive 2006/126/EC annex I, field 5; AAMVA DL/ID Card Design Standard, customer identifier: letters and digits,
//! each authority its own.

use super::passport::by_link;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "driving_licence",
    entity: "government.driving_licence",
    title: "driving licence number",
    source: "Directive 2006/126/EC annex I; AAMVA DL/ID Card Design Standard",
    start: Start::Cue(Topic::DrivingLicence),
    pattern: r"[A-Za-z0-9]{6,19}|[A-Za-z0-9]{1,9}(?:-[A-Za-z0-9]{1,9}){1,4}|[A-Z0-9]{1,9}(?: [A-Z0-9]{2,9}){1,3}",
    accept,
    score: Score { bare: 0.75, shape: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "driver's license: <D123-4567-8901>",
            "my driving licence number is <80251234>",
            "körkort <811218-9876>",
            "rijbewijs nr <4234567890>",
            "driving licence no: <AB 123456 C7>",
        ],
        misses: &[
            "driver's license 2027-01-31",
            "my driving licence expires in 2027",
            "driving licence is valid for 10 years",
            "driver's license: class B",
            "driver's license: ABCDEFGH",
            "a record label with license number 545345",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let (digits, length) = (c.digits().count(), bytes.iter().filter(|b| b.is_ascii_alphanumeric()).count());
    let date = digits == 8 && matches!(bytes, [b'1' | b'2', b'0' | b'9', _, _, b'-', ..]);
    // Where a space follows, the sentence may go on: each group that counts has a digit.
    let groups = bytes.split(|b| *b == b' ').skip(1).all(|group| group.iter().any(u8::is_ascii_digit));
    let shortest = if digits == length { 7 } else { 6 };
    let enough = digits >= if bytes.iter().any(u8::is_ascii_lowercase) { 5 } else { 4 };
    let held = enough && groups && !date && (shortest..=20).contains(&length) && !c.is_one_digit() && c.stands_alone();
    if held { c.accept(by_link(c)) } else { None }
}
