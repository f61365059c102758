//! Brazilian driving licence (CNH), number of the national register: nine digits and two check digits.
//! Source: Contran, Resolução 192/2006 art. 2; check digits modulo 11, weights 9 to 1 and 1 to 9.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_cnh",
    entity: "government.br_cnh",
    title: "Brazilian driving licence number (CNH)",
    source: "Contran, Resolução 192/2006",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["cnh", "habilitação", "detran", "renach"],
    topics: &[Topic::DrivingLicence],
    regions: &["BR"],
    score: Score { checksum: 0.4, with_context: 0.97, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["CNH <62472927637>", "minha carteira de motorista: <62472927637>", "habilitação nº <12345678900>"],
        misses: &["62472927637", "CNH 62472927638", "CNH 11111111111", "CNH 624729276370", "CNH 1-62472927637"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let first = weighted_sum(d, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    let second = weighted_sum(d, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
    // A first digit of 10 is written 0, and takes 2 from the second.
    let (first, second) = if first == 10 { (0, (second + 9) % 11) } else { (first, second) };
    let checked = (first, second % 10) == (u32::from(d[9]), u32::from(d[10]));
    if checked && !c.is_one_digit() && c.stands_alone() { c.accept(Evidence::Checksum) } else { None }
}
