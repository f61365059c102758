//! Portuguese health number (número de utente, SNS): nine digits.
//! Source: SPMS, Registo Nacional de Utentes; Despacho n.º 40/2012 (cartão de utente).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "pt_health_number",
    entity: "health.pt_health_number",
    title: "Portuguese health number",
    source: "SPMS, Registo Nacional de Utentes",
    start: Start::Token,
    pattern: r"\d{9}|\d{3} \d{3} \d{3}",
    accept,
    context: &["utente", "sns", "número de utente", "cartão de utente"],
    regions: &["PT"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["número de utente: <371234567>", "SNS <123 456 789>", "nº utente <212345678>"],
        misses: &["371234567", "utente 3712345678", "utente 37123456", "utente 371234567-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
