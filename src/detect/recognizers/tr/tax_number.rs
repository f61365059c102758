//! Turkish tax number (vergi kimlik numarası): ten digits, the last a check digit. Traders and foreigners have one;
//! citizens' is their identity number.
//! Source: Vergi Usul Kanunu, general communiqué no. 3 on the Vergi Kimlik Numarası; Gelir İdaresi Başkanlığı, VKN check.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tr_tax_number",
    entity: "government.tr_tax_number",
    title: "Turkish tax number",
    source: "Gelir İdaresi Başkanlığı, Vergi Kimlik Numarası",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &["vkn", "vergi"],
    regions: &["TR"],
    score: Score { checksum: 0.2, with_context: 0.95, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "vergi no <4540536920>",
            "VKN: <7313228175>",
            "vergi no <4540536921>",
            "vergi kimlik numarası <9364390089>",
        ],
        misses: &["4540536920", "4540536921", "vergi 45405369201", "vergi 4540536920-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    let terms = (1..).zip(d[..9].iter().rev()).map(|(power, digit)| match (u32::from(*digit) + power) % 10 {
        0 => 0,
        // A multiple of nine counts as nine.
        shifted => (shifted * (1 << power) - 1) % 9 + 1,
    });
    let held = (terms.sum::<u32>() + u32::from(d[9])).is_multiple_of(10);
    if c.stands_alone() { c.accept_checked(held) } else { None }
}
