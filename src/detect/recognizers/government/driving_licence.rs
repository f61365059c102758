//! The number of a driving licence, of whatever country, after a label for it.
//! Source: ISO/IEC 18013-1, whose field 5 holds what the issuing authority makes of it.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "driving_licence",
    entity: "government.driving_licence",
    title: "driving licence number, after a label",
    source: "ISO/IEC 18013-1",
    start: Start::Cue(Topic::DrivingLicence),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 7)?),
    topics: &[Topic::DrivingLicence],
    score: Score { shape: 0.7, structure: 0.82, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "driving licence: <FO999512018AA1AB>",
            "Führerschein <BO12345678A>",
            "driver license number is <11-22-123456-12>",
            "permis de conduire : <14AA00002>",
        ],
        misses: &[
            "FO999512018AA1AB",
            "driving licence since 12/05/2019",
            "license number 12345",
            "driving licence B96E",
            "driving licence costs 1500000 €",
        ],
    },
    ..Recognizer::BASE
};
