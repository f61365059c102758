//! Malaysian identity card number (MyKad, MyPR, MyKid): birth date, place of birth, four digits.
//! Source: National Registration Department of Malaysia, "Kod negeri" (place codes); National Registration Regulations 1990.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "my_mykad",
    entity: "government.my_mykad",
    title: "Malaysian identity card number (MyKad)",
    source: "National Registration Department of Malaysia, place codes",
    start: Start::Token,
    pattern: r"\d{12}|\d{6}-\d{2}-\d{4}|\d{6} \d{2} \d{4}",
    accept,
    context: &[
        "mykad",
        "my kad",
        "mykid",
        "mypr",
        "nric",
        "kad pengenalan",
        "no ic",
        "no. kp",
        "no kp",
        "ic no",
        "ic number",
        "i/c",
    ],
    topics: &[Topic::NationalId],
    regions: &["MY"],
    score: Score { bare: 0.3, shape: 0.6, structure: 0.85, with_context: 0.97, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<880229-10-1234>",
            "IC no. <901231141234>",
            "MyKad: <050101 01 0001>",
            "kad pengenalan <850615-71-5678>",
        ],
        misses: &[
            "901231141234",
            "881301-10-1234",
            "880229-00-1234",
            "880229-17-1234",
            "880229-10-12345",
            "1-880229-10-1234",
            "890229-10-12",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 12] = c.digit_array()?;
    // The century is not written.
    let born = is_date(number(&digits[..2]), number(&digits[2..4]), number(&digits[4..6]));
    let place = matches!(number(&digits[6..8]), 1..=16 | 21..=68 | 71 | 72 | 74..=79 | 82..=93 | 98 | 99);
    if !born || !place || !c.stands_alone() {
        return None;
    }
    c.accept(match c.bytes()[6] {
        b'-' => Evidence::Structure,
        b' ' => Evidence::Shape,
        _ => Evidence::Bare,
    })
}
