//! Brazilian workers' number (PIS, PASEP, NIS, NIT): ten digits and a check digit.
//! Source: Caixa Econômica Federal, "Cadastro NIS"; modulo 11, weights 3, 2, 9 to 2.

use super::cpf::check_digit;
use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_pis",
    entity: "government.br_pis",
    title: "Brazilian workers' number (PIS, PASEP, NIS)",
    source: "Caixa Econômica Federal, Cadastro NIS",
    start: Start::Token,
    pattern: r"\d{11}|\d{3}\.\d{5}\.\d{2}-\d",
    accept,
    context: &["pis", "pasep", "nis", "nit", "carteira de trabalho", "ctps"],
    topics: &[Topic::SocialSecurity],
    regions: &["BR"],
    score: Score { bare: 0.25, shape: 0.5, checksum: 0.95, with_context: 0.95, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["<120.56412.54-5>", "meu PIS é <12056412545>", "PIS/PASEP: <120.56412.54-5>"],
        misses: &["12056412545", "PIS 12056412546", "PIS 00000000000", "120.56412.54", "PIS 1-12056412545"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let checked = check_digit(weighted_sum(d, &[3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) == d[10];
    if c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    match (c.is_unbroken(), checked) {
        (false, true) => c.accept(Evidence::Checksum),
        (false, false) => c.accept(Evidence::Shape),
        (true, true) => c.accept(Evidence::Bare),
        (true, false) => None,
    }
}
