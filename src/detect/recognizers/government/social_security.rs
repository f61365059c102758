//! A number with a state's social insurance, of whatever country, after a label such as “social security”: also one that
//! a scan misread, `833-64-209l`.
//! Source: the label; the countries' own forms are in their folders.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "social_security",
    entity: "government.social_security",
    title: "social security number, after a label",
    source: "ILO, Social Security (Minimum Standards) Convention, 1952 (No. 102)",
    start: Start::Cue(Topic::SocialSecurity),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 8)?),
    topics: &[Topic::SocialSecurity],
    score: Score { shape: 0.7, structure: 0.82, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "SSN <833-64-209l>",
            "numéro de sécurité sociale : <2AB55084157025>",
            "social security number is <AB-123-45678>",
        ],
        misses: &[
            "833-64-209l",
            "social security since 2019-05-01",
            "SSN 12345",
            "the SSN field takes 9 digits",
            "social security pays 1500 a month",
        ],
    },
    ..Recognizer::BASE
};
