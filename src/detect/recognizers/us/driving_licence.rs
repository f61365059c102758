//! US driving licence. Each state has forms of its own, and most of them are so plain that only words make them one.
//! Source: American Association of Motor Vehicle Administrators, DL/ID Card Design Standard, and the states' agencies;
//! the forms below are those in use or on cards that are still valid. Plain numbers of fewer than seven digits are left
//! out.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "us_driving_licence",
    entity: "government.us_driving_licence",
    title: "US driving licence number",
    source: "American Association of Motor Vehicle Administrators; the states' agencies",
    start: Start::Token,
    pattern: concat!(
        r"(?i:[A-Z]{0,3}\d{5,16}[A-Z]{0,2}|[A-Z]\d{18}|[A-Z]\d[A-Z]\d[A-Z]|\d{2}[A-Z]{3}\d{5}",
        r"|\d{3}[A-Z]{2}\d{4}|WDL[A-Z0-9]{9}|[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d|[A-Z]\d{3}-\d{4}-\d{4}(?:-\d\d)?",
        r"|[A-Z][- ]?\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{3}|[A-Z]\d{4}[- ]\d{5}[- ]\d{5}|\d{2}[- ]\d{3}[- ]\d{3,4}",
        r"|\d{3}[- ]\d{3}[- ]\d{3}|\d{4}-\d{2}-\d{4}|[A-Z]\d{2}-\d{2}-\d{4})",
    ),
    accept,
    context: &["dmv", "state id", "dl", "driver id", "operator license"],
    topics: &[Topic::DrivingLicence],
    regions: &["US"],
    score: Score { structure: 0.6, with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "driver's license: <D1234567>",
            "my driver license number is <12345678>",
            "<S530-460-66-123-0>",
            "Illinois DL <A123-4567-8901>",
            "WA driver's license <WDLABCD456DG>",
            "DMV says <12ABC34567>",
        ],
        misses: &[
            "D1234567",
            "got my driver's license in 2019",
            "driver's license test on 12-05-2019",
            "driver's license 1234567890123456789",
            "driver license ABCDEFGH",
            "a record label with license number 545345",
            "DL 4111-1111-1111-1111",
        ],
    },
    ..Recognizer::BASE
};

/// State, letters before the digits, fewest and most digits, letters after them.
const FORMS: [(&str, usize, usize, usize, usize); 75] = [
    ("AK", 0, 7, 7, 0),
    ("AL", 0, 7, 8, 0),
    ("AR", 0, 8, 9, 0),
    ("AZ", 0, 9, 9, 0),
    ("AZ", 1, 8, 8, 0),
    ("CA", 1, 7, 7, 0),
    ("CO", 0, 9, 9, 0),
    ("CO", 1, 5, 6, 0),
    ("CO", 2, 5, 5, 0),
    ("CT", 0, 9, 9, 0),
    ("DC", 0, 7, 7, 0),
    ("DC", 0, 9, 9, 0),
    ("DE", 0, 7, 7, 0),
    ("FL", 1, 12, 12, 0),
    ("GA", 0, 7, 9, 0),
    ("HI", 1, 8, 8, 0),
    ("HI", 0, 9, 9, 0),
    ("IA", 0, 9, 9, 0),
    ("ID", 2, 6, 6, 1),
    ("ID", 0, 9, 9, 0),
    ("IL", 1, 11, 12, 0),
    ("IN", 0, 9, 10, 0),
    ("IN", 1, 9, 9, 0),
    ("KS", 1, 8, 8, 0),
    ("KS", 0, 9, 9, 0),
    ("KY", 1, 8, 9, 0),
    ("KY", 0, 9, 9, 0),
    ("LA", 0, 7, 9, 0),
    ("MA", 1, 8, 8, 0),
    ("MA", 2, 7, 7, 0),
    ("MA", 0, 9, 9, 0),
    ("MD", 1, 12, 12, 0),
    ("ME", 0, 7, 8, 0),
    ("ME", 0, 7, 7, 1),
    ("MI", 1, 10, 10, 0),
    ("MI", 1, 12, 12, 0),
    ("MN", 1, 12, 12, 0),
    ("MO", 1, 5, 9, 0),
    ("MO", 1, 6, 6, 1),
    ("MO", 0, 8, 8, 2),
    ("MO", 0, 9, 9, 1),
    ("MS", 0, 9, 9, 0),
    ("MT", 0, 13, 14, 0),
    ("MT", 1, 8, 8, 0),
    ("NC", 0, 7, 12, 0),
    ("ND", 3, 6, 6, 0),
    ("NE", 1, 6, 8, 0),
    ("NH", 3, 8, 8, 0),
    ("NJ", 1, 14, 14, 0),
    ("NM", 0, 8, 9, 0),
    ("NV", 0, 9, 10, 0),
    ("NV", 0, 12, 12, 0),
    ("NV", 1, 8, 8, 0),
    ("NY", 1, 7, 7, 0),
    ("NY", 1, 18, 18, 0),
    ("NY", 0, 8, 9, 0),
    ("NY", 0, 16, 16, 0),
    ("OH", 1, 5, 8, 0),
    ("OH", 2, 5, 7, 0),
    ("OK", 1, 9, 9, 0),
    ("OR", 1, 6, 6, 0),
    ("OR", 2, 5, 5, 0),
    ("OR", 0, 7, 9, 0),
    ("PA", 0, 8, 8, 0),
    ("RI", 0, 7, 8, 0),
    ("SC", 0, 7, 11, 0),
    ("SD", 0, 8, 12, 0),
    ("TN", 0, 7, 9, 0),
    ("TX", 0, 7, 8, 0),
    ("UT", 0, 7, 10, 0),
    ("VA", 1, 8, 11, 0),
    ("VT", 0, 7, 7, 1),
    ("WI", 1, 13, 13, 0),
    ("WV", 1, 5, 6, 0),
    ("WY", 0, 9, 10, 0),
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !c.stands_alone() {
        return None;
    }
    let letters = bytes.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let digits = bytes.iter().filter(|b| b.is_ascii_digit()).count();
    let after = bytes.iter().rev().take_while(|b| b.is_ascii_alphabetic()).count();
    if !c.is_unbroken() {
        // Florida, Illinois and Wisconsin write a name's Soundex code, the year of birth and more between dashes.
        let coded = letters == 1 && bytes[4] == b'-' && matches!(bytes.len(), 14 | 17 | 18);
        return c.accept(if coded { Evidence::Structure } else { Evidence::Bare });
    }
    let by_form = FORMS.iter().any(|&(_, before, fewest, most, behind)| {
        (before, behind) == (letters, after) && (fewest..=most).contains(&digits)
    });
    // Kansas, New Hampshire, Iowa and Washington mix letters and digits; the pattern spells them out.
    let mixed = letters + digits + after != bytes.len() || letters > 3;
    if by_form || mixed { c.accept(Evidence::Bare) } else { None }
}
