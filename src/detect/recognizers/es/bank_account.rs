//! Spanish bank account as before the IBAN (CCC): bank, branch, two check digits, account.
//! Source: Consejo Superior Bancario, Código Cuenta Cliente; Banco de España (modulo 11, weights the powers of 2).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "es_bank_account",
    entity: "financial.es_bank_account",
    title: "Spanish bank account (CCC)",
    source: "Consejo Superior Bancario, Código Cuenta Cliente",
    start: Start::Token,
    pattern: r"\d{20}|\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}",
    accept,
    context: &["ccc", "cuenta", "código cuenta cliente", "cuenta corriente", "domiciliación"],
    regions: &["ES"],
    score: Score { structure: 0.6, checksum: 0.9, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["cuenta: <2100 0418 45 0200051332>", "<2100-0418-45-0200051332>", "CCC <21000418450200051332>"],
        misses: &["2100 0418 46 0200051332", "21000418450200051333", "210004184502000513321", "00000000000000000000"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 20] = c.digit_array()?;
    // 2 to the power of each place, modulo 11; the bank and branch stand at the last eight of ten places.
    const WEIGHTS: [u8; 10] = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    let check = |digits: &[u8], weights: &[u8]| match 11 - weighted_sum(digits, weights) % 11 {
        11 => 0,
        10 => 1,
        check => check as u8,
    };
    let held = check(&digits[..8], &WEIGHTS[2..]) == digits[8] && check(&digits[10..], &WEIGHTS) == digits[9];
    if !held || c.is_one_digit() || !c.stands_alone() {
        return None;
    }
    c.accept(if c.is_unbroken() { Evidence::Structure } else { Evidence::Checksum })
}
