//! Passport number of any country, where the text says that it is one: `passport number: …`. Countries whose numbers have a
//! form of their own have a file of their own.
//! Source: ICAO Doc 9303 part 4: up to nine letters and digits; Council of the EU, PRADO, for what states make of it.

use crate::detect::candidate::{Candidate, Link};
use crate::detect::checksum::is_date;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "passport",
    entity: "government.passport",
    title: "passport number",
    source: "ICAO Doc 9303 part 4; Council of the EU, PRADO",
    start: Start::Cue(Topic::Passport),
    pattern: r"[A-Za-z0-9]{6,10}|[A-Z]{1,3}[ -]\d{5,8}",
    accept,
    score: Score { bare: 0.75, shape: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my passport number is <X4028791>",
            "passport number (AT): <P 1630837>",
            "passeport : <A1197783>",
            "Passnummer: <56702928>",
            "pasaporte <9876543>",
        ],
        misses: &[
            "my passport is on the table",
            "passport expires 2027",
            "passport: 20270131",
            "passport valid until 31012027",
            "passport control at gate 12",
            "passport renewal costs 12345678901",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if reads_as_number(c, 10) { c.accept(by_link(c)) } else { None }
}

/// What is said to be the number is surer than what stands beside the word.
pub fn by_link(c: &Candidate) -> Evidence {
    if c.link == Link::Said { Evidence::Shape } else { Evidence::Bare }
}

/// Whether a match can be the number of a document: digits enough, and neither a word nor a date.
pub fn reads_as_number(c: &Candidate, longest: usize) -> bool {
    let bytes = c.bytes();
    let (digits, lower) = (c.digits().count(), bytes.iter().any(u8::is_ascii_lowercase));
    let enough = if lower { 5 } else { 3 };
    let bare = digits == bytes.len();
    let date = || {
        let n = c.digits().fold(0, |n, d| n * 10 + u32::from(d));
        let (front, back) = (n / 10_000, n % 10_000);
        let year = |y: u32| (1900..2100).contains(&y);
        year(front) && is_date(front, back / 100, back % 100)
            || year(back) && (is_date(back, front % 100, front / 100) || is_date(back, front / 100, front % 100))
    };
    let plausible =
        if bare { (7..=longest.min(10)).contains(&digits) && !(digits == 8 && date()) } else { digits >= enough };
    plausible && !c.is_one_digit() && c.stands_alone()
}
