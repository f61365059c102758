//! Argentine tax and labour number (CUIT, CUIL): a prefix for the kind of person, the identity document's eight digits, a
//! check digit.
//! Source: ARCA (formerly AFIP), Resolución General 10/1997; modulo 11, weights 5, 4, 3, 2, 7 to 2.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ar_cuit",
    entity: "government.ar_cuit",
    title: "Argentine tax and labour number (CUIT, CUIL)",
    source: "ARCA, Resolución General 10/1997",
    start: Start::Token,
    pattern: r"\d{11}|\d{2}-\d{8}-\d|\d{2}\.\d{8}\.\d|\d{2} \d{8} \d",
    accept,
    context: &["cuit", "cuil", "cdi", "afip", "arca", "monotributo"],
    topics: &[Topic::TaxId],
    regions: &["AR"],
    // Without separators it passes one time in a hundred: the prefix, and the check digit.
    score: Score { shape: 0.4, structure: 0.55, checksum: 0.95, with_context: 0.96, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<20-12345678-6>", "my tax ID is <23111111129>", "CUIL <27.33323451.9>", "<30534868460>"],
        misses: &["20-12345678-7", "20123456787", "21-12345678-6", "201234567860", "20-12345678-6-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let prefix = matches!(number(&d[..2]), 20 | 23..=27 | 30 | 33 | 34 | 50 | 51 | 55);
    let check = match 11 - weighted_sum(d, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => 0,
        10 => 9,
        digit => digit,
    };
    if !prefix || check != u32::from(d[10]) || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Structure } else { Evidence::Checksum })
}
