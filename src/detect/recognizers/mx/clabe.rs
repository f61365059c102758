//! Mexican interbank account number (CLABE): bank, town, account, a check digit.
//! Source: Banco de México, Circular 14/2017; Asociación de Bancos de México, CLABE (weights 3, 7, 1, each product
//! modulo 10).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mx_clabe",
    entity: "financial.mx_clabe",
    title: "Mexican interbank account number (CLABE)",
    source: "Banco de México, Circular 14/2017; Asociación de Bancos de México",
    start: Start::Token,
    pattern: r"\d{18}|\d{3} \d{3} \d{11} \d",
    accept,
    context: &["clabe", "cuenta", "cuenta clabe", "interbancaria", "transferencia", "spei", "depositar", "banco"],
    regions: &["MX"],
    score: Score { bare: 0.1, checksum: 0.35, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["CLABE <032180000118359719>", "mi cuenta es <012180012345678909>", "clabe: <646180110400000007>"],
        misses: &[
            "032180000118359719",
            "cuenta 032180000118359718",
            "clabe 0321800001183597191",
            "clabe 000000000000000000",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 18] = c.digit_array()?;
    // Each product modulo 10 or none: the sum's last digit is the same.
    let weights = &[3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1];
    if !weighted_sum(digits, weights).is_multiple_of(10) || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Checksum)
}
