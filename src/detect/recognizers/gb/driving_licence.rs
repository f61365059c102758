//! Driver number of Great Britain: five letters of the surname, date of birth with 50 added to a woman's month, initials,
//! three check characters.
//! Source: DVLA, INF45P / "Driver number", Schedule of the Motor Vehicles (Driving Licences) Regulations 1999.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gb_driving_licence",
    entity: "government.uk_driving_licence",
    title: "UK driving licence",
    source: "DVLA, driver number; Motor Vehicles (Driving Licences) Regulations 1999",
    start: Start::Token,
    pattern: r"[A-Za-z][0-9A-Za-z]{15}|[A-Z][A-Z9]{4} \d{6} [0-9A-Z]{5}",
    accept,
    context: &["dvla", "driver number", "licence number"],
    topics: &[Topic::DrivingLicence],
    regions: &["GB"],
    score: Score { structure: 0.9, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<MORGA657054SM9IJ>",
            "driving licence <FO999512018AA1AB>",
            "<MORGA 657054 SM9IJ>",
            "licence number <smith802290ab1cd>",
            "<SMIT9801015JK2CD>",
        ],
        misses: &[
            "MORGA613054SM9IJ",
            "MORGA601004SM9IJ",
            "MORGA601324SM9IJ",
            "MORGA65705SM9IJ",
            "99999657054SM9IJ",
            "MO9G9657054SM9IJ",
            "MORGA657054SM9IJ8",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut characters = c.bytes().iter().copied().filter(|b| *b != b' ');
    let all: [u8; 16] = std::array::from_fn(|_| characters.next().unwrap_or(b' '));
    let (surname, rest) = all.split_at(5);
    let (born, rest) = rest.split_at(6);
    // Short names are filled up with nines; so is a lone initial.
    let letter_or_nine = |b: &u8| b.is_ascii_alphabetic() || *b == b'9';
    let padded =
        surname.iter().all(letter_or_nine) && surname.windows(2).all(|pair| pair[0] != b'9' || pair[1] == b'9');
    let ends_so = matches!(rest, [first, second, check, last @ ..] if first.is_ascii_alphabetic()
        && letter_or_nine(second) && check.is_ascii_digit() && last.iter().all(u8::is_ascii_alphabetic));
    if !padded || !ends_so || !born.iter().all(u8::is_ascii_digit) || !c.stands_alone() {
        return None;
    }
    let d: [u8; 6] = std::array::from_fn(|i| born[i] - b'0');
    let (year, month, day) = (number(&[d[0], d[5]]), number(&d[1..3]), number(&d[3..5]));
    let date = is_date(year, month, day) || (month > 50 && is_date(year, month - 50, day));
    if date { c.accept(Evidence::Structure) } else { None }
}
