//! Portuguese tax number of a person (NIF): nine digits, the first 1, 2, 3 or 45, the last a check digit.
//! Source: Decreto-Lei n.º 14/2013; Autoridade Tributária, NIF; check digit modulo 11, 0 for 10.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_nif",
    entity: "government.pt_nif",
    title: "Portuguese NIF",
    source: "Decreto-Lei n.º 14/2013; Autoridade Tributária",
    start: Start::Token,
    pattern: r"\d{9}|\d{3}[ .]\d{3}[ .]\d{3}",
    accept,
    context: &["nif", "contribuinte", "finanças", "identificação fiscal"],
    topics: &[Topic::TaxId],
    regions: &["PT"],
    score: Score { checksum: 0.35, with_context: 0.96, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["NIF: <299992020>", "o meu contribuinte é <123 456 789>", "número fiscal <212345672>"],
        misses: &["299992020", "NIF 299992021", "NIF 2999920201", "NIF 599992020", "NIF 299992020-1", "100 200 300"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    let check = match weighted_sum(d, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 {
        0 | 1 => 0,
        remainder => 11 - remainder,
    };
    let person = matches!(d, [1..=3, ..] | [4, 5, ..]);
    if person && check == u32::from(d[8]) && c.stands_alone() { c.accept(Evidence::Checksum) } else { None }
}
