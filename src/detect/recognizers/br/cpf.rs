//! Brazilian taxpayer's number (CPF), which serves as everybody's personal number: nine digits and two check digits.
//! Source: Receita Federal, Instrução Normativa RFB 2.172/2024; check digits modulo 11, weights 10 to 2 and 11 to 2.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_cpf",
    entity: "government.br_cpf",
    title: "Brazilian taxpayer's number (CPF)",
    source: "Receita Federal, Instrução Normativa RFB 2.172/2024",
    start: Start::Token,
    pattern: r"\d{11}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{9}-\d{2}|\d{3} \d{3} \d{3} \d{2}",
    accept,
    context: &["cpf", "cadastro de pessoa", "pessoa física"],
    topics: &[Topic::TaxId],
    regions: &["BR"],
    // A number without separators passes one time in a hundred: structure here says that both digits hold.
    score: Score { shape: 0.5, structure: 0.6, checksum: 0.97, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<111.444.777-35>",
            "meu CPF é <529.982.247-25>",
            "tax ID: <11144477735>",
            "<74407265027>",
            "cpf <529982247-25>",
            "CPF <123.456.789-01>",
        ],
        misses: &["11144477736", "11111111111", "111444777350", "1.111.444.777-35", "111.444.777-35.1", "529982247-26"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    let d = c.digit_array::<11>()?;
    let first = weighted_sum(d, &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
    let second = weighted_sum(d, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    let checked = check_digit(first) == d[9] && check_digit(second) == d[10];
    match (c.bytes()[3], checked) {
        (b'.', true) => c.accept(Evidence::Checksum),
        // No other number is written so: this one was mistyped, or made up for a form.
        (b'.', false) => c.accept(Evidence::Shape),
        (_, true) => c.accept(Evidence::Structure),
        (_, false) => None,
    }
}

/// Modulo 11, where 10 becomes 0: the rule of Brazil's numbers.
pub fn check_digit(sum: u32) -> u8 {
    (sum * 10 % 11 % 10) as u8
}
