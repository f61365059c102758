//! The citizen number of the states that were Yugoslavia: JMBG, EMŠO, EMBG, ЈМБГ, ЕМБГ. Day, month and three digits of the year
//! of birth, region, serial with the sex, check digit.
//! Source: Zakon o jedinstvenom matičnom broju građana; for Slovenia, Zakon o centralnem registru prebivalstva, art. 4.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "rs_citizen_number",
    entity: "government.rs_citizen_number",
    title: "Citizen number of the states that were Yugoslavia (JMBG, EMŠO)",
    source: "Zakon o jedinstvenom matičnom broju građana; Zakon o centralnem registru prebivalstva, art. 4",
    start: Start::Token,
    pattern: r"\d{13}",
    accept,
    context: &["jmbg", "јмбг", "matični broj", "maticni broj", "матични број", "emšo", "embg", "ембг", "матичен број"],
    regions: &["RS", "BA", "MK", "ME", "HR", "SI", "XK"],
    score: Score { checksum: 0.85, with_context: 0.98, with_region: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<0101006500006>",
            "JMBG <2704960718776>",
            "EMSO: <2705943508896>",
            "јмбг <2808993173120>",
            "<0602002450402>",
        ],
        misses: &[
            "0101006500007",
            "3101006500006",
            "2713960718776",
            "2704560718776",
            "27049607187760",
            "2704960718776-1",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let year = match number(&d[4..7]) {
        year @ 0..40 => 2000 + year,
        year @ 900.. => 1000 + year,
        _ => 0,
    };
    let held = match 11 - weighted_sum(&d[..12], &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        // Serials whose check digit would be 10 are skipped.
        10 => false,
        check => check % 11 == u32::from(d[12]),
    };
    let held = held && year > 0 && is_date(year, number(&d[2..4]), number(&d[..2]));
    if c.stands_alone() { c.accept_checked(held) } else { None }
}
