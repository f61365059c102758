//! Portuguese civil identification number (bilhete de identidade, NIC): eight digits, and a check digit that many leave out.
//! Source: Lei n.º 33/99, Lei n.º 7/2007; Instituto dos Registos e do Notariado.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_civil_number",
    entity: "government.pt_civil_number",
    title: "Portuguese civil identification number",
    source: "Lei n.º 33/99; Lei n.º 7/2007",
    start: Start::Token,
    pattern: r"\d{7,8}(?:[ -]?\d)?",
    accept,
    context: &[
        "bilhete de identidade",
        "identificação civil",
        "cartão de cidadão",
        "cartão do cidadão",
        "documento de identificação",
        "nic",
    ],
    regions: &["PT"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "bilhete de identidade n.º <12345678>",
            "identificação civil: <12345678 9>",
            "cartão de cidadão <123456789>",
        ],
        misses: &["12345678 9", "identificação civil 1234567890", "cartão de cidadão 12345678 9 1", "NIC 12345"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() && !c.inside_spaced_number() { c.accept(Evidence::Bare) } else { None }
}
