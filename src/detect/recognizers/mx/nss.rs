//! Mexican social security number (NSS of IMSS): office, years of registration and birth, serial, Luhn.
//! Source: Instituto Mexicano del Seguro Social, "Número de Seguridad Social".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mx_nss",
    entity: "government.mx_nss",
    title: "Mexican social security number (NSS)",
    source: "Instituto Mexicano del Seguro Social, Número de Seguridad Social",
    start: Start::Token,
    pattern: r"\d{11}|\d{2} \d{2} \d{2} \d{4} \d|\d{2}-\d{2}-\d{2}-\d{4}-\d",
    accept,
    context: &["nss", "imss", "seguro social", "issste"],
    topics: &[Topic::SocialSecurity],
    regions: &["MX"],
    score: Score { bare: 0.2, checksum: 0.75, with_context: 0.94, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &["mi NSS es <92919084316>", "<92-91-90-8431-6>", "seguro social <92 91 90 8431 6>"],
        misses: &["92919084316", "NSS 92919084318", "NSS 929190843160", "NSS 11111111111"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !luhn(c.digits()) || c.is_one_digit() || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Bare } else { Evidence::Checksum })
}
