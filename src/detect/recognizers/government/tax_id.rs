//! A number with a tax authority, of whatever country, after a label such as “tax ID”.
//! Source: OECD, “Tax Identification Numbers”, by country; the countries' own forms are in their folders.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "tax_id",
    entity: "government.tax_id",
    title: "tax number, after a label",
    source: "OECD, Tax Identification Numbers",
    start: Start::Cue(Topic::TaxId),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 7)?),
    topics: &[Topic::TaxId],
    score: Score { shape: 0.7, structure: 0.82, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my tax ID is <93-173/6581>",
            "tax ID (cs-CZ): <530121/999>",
            "tax number <0124175466>",
            "tax id: <1234567A>",
        ],
        misses: &[
            "93-173/6581",
            "tax number 12345",
            "tax id since 2019-05-01",
            "tax number form 1040",
            "taxpayers paid 12000000 dollars",
        ],
    },
    ..Recognizer::BASE
};
