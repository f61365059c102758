//! Canadian driving licence, by province. Ontario's begins with the family name's initial and ends with the date of
//! birth, 50 added to a woman's month.
//! Source: Canadian Council of Motor Transport Administrators; Ontario Ministry of Transportation, "Driver's licence
//! number"; Société de l'assurance automobile du Québec; the other provinces' registries.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ca_driving_licence",
    entity: "government.ca_driving_licence",
    title: "Canadian driving licence number",
    source: "Canadian Council of Motor Transport Administrators; the provinces' registries",
    start: Start::Token,
    pattern: concat!(
        // Ontario; Quebec; Alberta; Newfoundland and Labrador, and Nova Scotia; Manitoba; the others.
        r"(?i:[A-Z]\d{4}-?\d{5}-?\d{5}|[A-Z]\d{4}-\d{6}-\d{2}|[A-Z]\d{12}|\d{6}-\d{3}|[A-Z]{1,5}\d{9}",
        r"|[A-Z]{2}-?[A-Z]{2}-?[A-Z]{2}-?[A-Z]\d{3}[A-Z]{2}|\d{7,8})",
    ),
    accept,
    context: &["permis de conduire", "saaq", "icbc", "driver's licence"],
    topics: &[Topic::DrivingLicence],
    regions: &["CA"],
    score: Score { structure: 0.92, with_context: 0.89, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<A1234-56789-00115>",
            "Ontario driver's licence <a1234-56789-05520>",
            "permis <T1234-150590-02>",
            "ICBC <1234567>",
            "Alberta driver's licence <123456-789>",
        ],
        misses: &[
            "A1234-56789-01315",
            "A1234-56789-0011",
            "T1234-151390-02",
            "1234567",
            "123456-789",
            "permis de conduire 12345678901",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let mut groups = c.bytes().split(|b| *b == b'-').map(<[u8]>::len);
    let held = match (groups.next(), groups.next(), c.digits().count()) {
        (Some(5), Some(5), 14) => born_last(&c.digit_array()?),
        (Some(5), Some(6), 12) => born_amid(&c.digit_array()?),
        (Some(15), None, 14) if born_last(&c.digit_array()?) => return c.accept(Evidence::Bare),
        (_, _, 14) => return None,
        _ => return c.accept(Evidence::Bare),
    };
    if held { c.accept(Evidence::Structure) } else { None }
}

/// Ontario: year, month, of women with 50 added, and day of birth at the end.
fn born_last(d: &[u8; 14]) -> bool {
    let month = number(&d[10..12]);
    is_date(number(&d[8..10]), if month > 50 { month - 50 } else { month }, number(&d[12..]))
}

/// Quebec: day, month and year of birth between the dashes.
fn born_amid(d: &[u8; 12]) -> bool {
    is_date(number(&d[8..10]), number(&d[6..8]), number(&d[4..6]))
}
