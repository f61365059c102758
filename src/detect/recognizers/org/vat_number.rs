//! A number for value added tax of any country after such a word.
//! Source: European Commission, VIES, structure of VAT identification numbers; OECD, Consumption Tax Trends.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "vat_number",
    entity: "org.vat_number",
    title: "VAT number",
    source: "European Commission, VIES; OECD, Consumption Tax Trends",
    start: Start::Cue(Topic::Vat),
    pattern: r"(?:[A-Z]{2,3}[ -]?)?[0-9A-Z][0-9A-Z ./-]{4,20}|GB(?:GD|HA)\d{3}",
    accept,
    topics: &[Topic::Vat],
    score: Score { shape: 0.7, structure: 0.85, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my VAT number is <DK12345678>",
            "VAT number (DE): <123456789>",
            "USt-ID: <136695976>",
            "n° TVA <FR83404833048>",
            "VAT no <CHE-116.281.710>",
            "VAT number (GB): <GBGD001>",
        ],
        misses: &["DK12345678", "VAT is 20% in 2024", "vat of 1500000 euros", "VAT on 2024-11-25"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let office = matches!(c.bytes(), [b'G', b'B', b'G', b'D', ..] | [b'G', b'B', b'H', b'A', ..]);
    if office && c.digits().count() == 3 && c.stands_alone() {
        return c.accept(Evidence::Structure);
    }
    c.accept(labelled::evidence(c, 7)?)
}
