//! Estonian personal code (isikukood): sex and century, date of birth, serial, check digit.
//! Source: Rahvastikuregistri seadus; EVS 585:2007. Lithuania counts alike.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, two_pass_mod_11};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ee_personal_code",
    entity: "government.ee_personal_code",
    title: "Estonian personal code",
    source: "Rahvastikuregistri seadus; EVS 585:2007",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["isikukood", "isikukoodi", "ik"],
    regions: &["EE"],
    score: Score { checksum: 0.75, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<37605030299>",
            "isikukood: <49008154842>",
            "minu isikukood on <50907255371>",
            "tax ID <10001010080>",
            "<44909023953>",
            "<48301260840>",
        ],
        misses: &["37605030298", "37613030292", "37602300297", "376050302990", "37605030299-1", "97605030299"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array()?;
    if c.stands_alone() { c.accept_checked(holds(&d)) } else { None }
}

/// Whether date and check digit hold.
pub fn holds(d: &[u8; 11]) -> bool {
    let century = match d[0] {
        1..=8 => 1800 + u32::from((d[0] - 1) / 2) * 100,
        _ => return false,
    };
    let check = two_pass_mod_11(&d[..10], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]);
    check % 10 == u32::from(d[10]) && is_date(century + number(&d[1..3]), number(&d[3..5]), number(&d[5..7]))
}
