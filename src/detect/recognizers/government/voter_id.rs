//! A voter's number, of whatever country, after a label for it.
//! Source: the label; the countries' own forms are in their folders.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "voter_id",
    entity: "government.voter_id",
    title: "number of a voter, after a label",
    source: "the states’ electoral commissions",
    start: Start::Cue(Topic::VoterId),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 7)?),
    topics: &[Topic::VoterId],
    score: Score { shape: 0.7, structure: 0.82, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "voter ID: <90F5B1A2C3D4E5F6789>",
            "my voter card number is <GDN0225185>",
            "electoral number <ABC-12345>",
        ],
        misses: &["90F5B1A2C3", "voter id in 2024-11-05", "voter card 12345", "electoral college 270 of 538"],
    },
    ..Recognizer::BASE
};
