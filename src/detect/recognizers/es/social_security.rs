//! Spanish social security number (NUSS, NAF): province, eight digits, remainder modulo 97.
//! Source: Tesorería General de la Seguridad Social; Real Decreto 84/1996. Below ten million the serial counts without its
//! leading zero.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_social_security",
    entity: "government.es_social_security",
    title: "Spanish social security number",
    source: "Tesorería General de la Seguridad Social; Real Decreto 84/1996",
    start: Start::Token,
    pattern: r"\d{12}|\d\d/\d{8}/\d\d|\d\d \d{8} \d\d|\d\d-\d{8}-\d\d|\d\d/\d{10}",
    accept,
    context: &["nuss", "naf", "afiliación", "nss", "nass", "seg. social"],
    topics: &[Topic::SocialSecurity],
    regions: &["ES"],
    score: Score { bare: 0.1, shape: 0.4, structure: 0.5, checksum: 0.9, with_context: 0.97, with_region: 0.95 },
    examples: Examples {
        hits: &[
            "<28/12345678/40>",
            "seguridad social: <281234567840>",
            "NUSS <28 12345678 40>",
            "<08/0001234552>",
            "NASS: <28 12345678 41>",
        ],
        misses: &["28/12345678/41", "60/12345678/40", "28/12345678/401", "1/28/12345678/40", "2812345678401"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<12>()?;
    let (province, serial, check) = (number(&d[..2]), number(&d[2..10]), number(&d[10..]));
    let shift = if serial < 10_000_000 { 10_000_000 % 97 } else { 100_000_000 % 97 };
    let held = (province * shift + serial) % 97 == check;
    let known = matches!(province, 1..=53 | 66);
    if !c.stands_alone() || c.before() == b'/' || c.after() == b'/' {
        return None;
    }
    match (held && known, c.is_unbroken()) {
        (true, true) => c.accept(Evidence::Structure),
        (true, false) => c.accept(Evidence::Checksum),
        (false, false) if known => c.accept(Evidence::Shape),
        (false, false) => c.accept(Evidence::Bare),
        (false, true) => None,
    }
}
