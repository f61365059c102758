//! Number in Germany's central register of foreigners (AZR-Nummer): twelve digits.
//! Source: AZRG § 10 and AZRG-Durchführungsverordnung.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_foreigner_number",
    entity: "government.de_foreigner_number",
    title: "German foreigners' register number",
    source: "AZRG § 10; AZRG-DV",
    start: Start::Token,
    pattern: r"\d{12}",
    accept,
    context: &["azr", "azr-nummer", "ausländerzentralregister", "aufenthaltsgestattung"],
    regions: &["DE"],
    score: Score { with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["AZR-Nummer: <180123456789>", "Ausländerzentralregister <150987654321>", "AZR <201234567890>"],
        misses: &["180123456789", "AZR-Nummer 1801234567890", "AZR-Nummer 18012345678", "AZR 180123456789-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Bare) } else { None }
}
