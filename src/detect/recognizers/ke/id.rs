//! Kenyan identity card: seven or eight digits, nine with the Maisha number.
//! Source: Registration of Persons Act, cap. 107; State Department for Immigration and Citizen Services.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ke_id",
    entity: "government.ke_id",
    title: "Kenyan identity card number",
    source: "Registration of Persons Act, cap. 107",
    start: Start::Token,
    pattern: r"\d{7,9}",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["huduma", "maisha", "kitambulisho", "kenyan id", "kenya id", "iprs"],
    regions: &["KE"],
    score: Score { with_context: 0.83, ..Score::ZERO },
    examples: Examples {
        hits: &["Huduma Namba <123456789>", "nambari ya kitambulisho <23456789>", "Kenyan ID: <23456789>"],
        misses: &["23456789", "kenyan ID 234567", "huduma centre 2019", "kenyan ID 23456789-1"],
    },
    ..Recognizer::BASE
};
