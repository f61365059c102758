//! Italian VAT number (partita IVA), which people in trade have too: seven digits, three of the province's office, check
//! digit.
//! Source: DPR 633/1972, article 35; Agenzia delle Entrate, partita IVA (Luhn; offices 001 to 100, 120, 121, 888, 999).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{luhn, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "it_vat_number",
    entity: "government.it_vat_number",
    title: "Italian VAT number",
    source: "DPR 633/1972, article 35; Agenzia delle Entrate",
    start: Start::Token,
    pattern: r"\d{11}",
    accept,
    context: &["partita iva", "p. iva", "p.iva", "piva", "p iva", "italian vat"],
    regions: &["IT"],
    score: Score { bare: 0.05, checksum: 0.5, with_context: 0.97, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<01333550323>", "P.IVA <07643520567>", "partita IVA: <01333550323>", "P. IVA <12345678901>"],
        misses: &["00000000000", "00000000001", "01333550324", "013335503231", "07643522563", "01333550323-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let office = matches!(number(&d[7..10]), 1..=100 | 120 | 121 | 888 | 999);
    let held = office && number(&d[..7]) > 0 && luhn(d.into_iter());
    if !c.stands_alone() {
        return None;
    }
    // Its own words say more than a check digit does.
    c.accept(if held { Evidence::Checksum } else { Evidence::Bare })
}
