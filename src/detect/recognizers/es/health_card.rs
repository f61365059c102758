//! Spanish health card: the number of the national health service (CIP-SNS: eight times B, two letters, six digits), and
//! Catalonia's (CIP: letters of the surnames, sex, date of birth, three digits).
//! Source: Real Decreto 183/2004, tarjeta sanitaria individual; Servei Català de la Salut, CIP.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_health_card",
    entity: "health.es_health_card",
    title: "Spanish health card",
    source: "Real Decreto 183/2004; Servei Català de la Salut, CIP",
    start: Start::Token,
    pattern: r"BBBBBBBB[A-Z]{2}\d{6}|[A-Z]{4} ?[01] ?\d{6} ?\d{3}",
    accept,
    context: &["cip", "cip-sns", "targeta sanitària", "catsalut"],
    topics: &[Topic::HealthInsurance],
    regions: &["ES"],
    score: Score { shape: 0.6, structure: 0.9, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<BBBBBBBBRS782365>",
            "CIP: <GAPE0800115004>",
            "tarjeta sanitaria <ROSA1850730123>",
            "<GAPE 0 800115 004>",
        ],
        misses: &["GAPE0801315004", "GAPE2800115004", "XGAPE0800115004", "GAPE08001150041", "BBBBBBBBRS78236"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    match c.digit_array::<10>() {
        None => c.accept(Evidence::Structure),
        Some(d) if is_date(number(&d[1..3]), number(&d[3..5]), number(&d[5..7])) => c.accept(Evidence::Shape),
        _ => None,
    }
}
