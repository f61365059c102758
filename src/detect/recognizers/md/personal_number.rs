//! IDNP, the Moldovan personal number: 2 (0 for numbers of before 2000), three digits of the year it was given in, office and
//! serial, check digit with the weights 7, 3, 1.
//! Source: Legea nr. 273/1994 privind actele de identitate; Agenția Servicii Publice, structure of the IDNP.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{icao_9303, number};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "md_personal_number",
    entity: "government.md_personal_number",
    title: "Moldovan personal number (IDNP)",
    source: "Legea nr. 273/1994 privind actele de identitate; Agenția Servicii Publice",
    start: Start::Token,
    pattern: r"\d{13}",
    accept,
    context: &["idnp", "cod personal", "codul personal", "cod fiscal"],
    regions: &["MD"],
    score: Score { checksum: 0.55, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["IDNP: <2001679247086>", "cod personal <2012347861226>", "<2004276544440>", "idnp <0960512348965>"],
        misses: &["2001679247087", "2100679247089", "20016792470860", "IDNP 2001679247086-1", "0960512348965"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let held = icao_9303(c.bytes()[..12].iter().copied()) == d[12];
    let recent = d[0] == 2 && number(&d[1..4]) < 40;
    if c.stands_alone() { c.accept_checked(held && recent) } else { None }
}
