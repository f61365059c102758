//! Number of a residence permit, residence card or visa of any country, where the text says that it is one.
//! Source: Council Regulation (EC) No 1030/2002, uniform format for residence permits (document number in the ICAO form);
//! ICAO Doc 9303 part 5.

use super::passport::{by_link, reads_as_number};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "residence_permit",
    entity: "government.residence_permit",
    title: "residence permit number",
    source: "Council Regulation (EC) No 1030/2002; ICAO Doc 9303 part 5",
    start: Start::Cue(Topic::ResidencePermit),
    pattern: r"[A-Za-z0-9]{7,12}|[A-Z]{1,3}[ -]\d{5,9}",
    accept,
    score: Score { bare: 0.75, shape: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Aufenthaltstitel: <Y1Z234567>",
            "residence permit: <AB 1234567>",
            "permesso di soggiorno <I12345X67>",
            "my green card number is <SRC123456789>",
        ],
        misses: &[
            "residence permit until 20271231",
            "my residence permit is new",
            "green card holders 2019",
            "visa number one",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if reads_as_number(c, 12) { c.accept(by_link(c)) } else { None }
}
