//! AFM (ΑΦΜ), the Greek tax number: eight digits and a check digit.
//! Source: Independent Authority for Public Revenue (ΑΑΔΕ), AFM; European Commission, TIN algorithms, Greece.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "gr_tax_number",
    entity: "government.gr_tax_number",
    title: "Greek tax number (AFM)",
    source: "ΑΑΔΕ, Αριθμός Φορολογικού Μητρώου; European Commission, TIN algorithms",
    start: Start::Token,
    pattern: r"\d{9}",
    accept,
    context: &["αφμ", "α.φ.μ.", "afm", "φορολογικού μητρώου", "φορολογικό μητρώο"],
    regions: &["GR"],
    score: Score { checksum: 0.2, with_context: 0.9, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &["αφμ <032792320>", "AFM: <054100004>", "AFM <054100005>"],
        misses: &["032792320", "AFM 0541000040", "AFM 054100004-1", "748338011"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<9>()?;
    // Weights 2 to 256, which a byte doesn't hold: half of them, doubled.
    let held = weighted_sum(&d[..8], &[128, 64, 32, 16, 8, 4, 2, 1]) * 2 % 11 % 10 == u32::from(d[8]);
    if c.stands_alone() { c.accept_checked(held && d != [0; 9]) } else { None }
}
