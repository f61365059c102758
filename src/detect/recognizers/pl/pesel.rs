//! PESEL: date of birth with the century in the month, serial with the sex, check digit.
//! Source: Ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15–16; gov.pl, "Czym jest numer PESEL".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pl_pesel",
    entity: "government.pl_pesel",
    title: "Polish PESEL number",
    source: "Ustawa o ewidencji ludności, art. 15–16; gov.pl, Czym jest numer PESEL",
    start: Start::Token,
    pattern: r"\d{11}|\d{6} \d{5}",
    accept,
    context: &["pesel", "ewidencyjny"],
    regions: &["PL"],
    score: Score { checksum: 0.6, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<44051401359>",
            "mój PESEL to <02070803628>",
            "numer pesel: <59012026016>.",
            "pesel <03290681591>",
            "PESEL <02670803626>",
            "pesel <440514 01359>",
            "PESEL <44051401358>",
        ],
        misses: &[
            "44051401358",
            "44131401352",
            "44023001358",
            "02670803626",
            "440514013590",
            "44051401359-1",
            "07700900123",
            "440514 01359 22",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let (year, month, day) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    // 80 added for the 1800s, 20 for the 2000s, and so on.
    let year = year + [1900, 2000, 2100, 2200, 1800][month as usize / 20];
    let held = weighted_sum(d, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10);
    // Other centuries are none of people who chat.
    let held = held && (1900..2040).contains(&year) && is_date(year, month % 20, day);
    if c.stands_alone() && !c.inside_spaced_number() { c.accept_checked(held) } else { None }
}
