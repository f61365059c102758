//! The number of a residence permit or of a foreigner's card, of whatever country, after a label for it.
//! Source: Regulation (EC) No 1030/2002 for the uniform format; the label.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "residence_permit",
    entity: "government.residence_permit",
    title: "residence permit number, after a label",
    source: "Regulation (EC) No 1030/2002",
    start: Start::Cue(Topic::ResidencePermit),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 7)?),
    topics: &[Topic::ResidencePermit],
    score: Score { shape: 0.7, structure: 0.82, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "residence permit number: <ZR1234567>",
            "permesso di soggiorno: <I12345678>",
            "Aufenthaltstitel <YAF123456>",
        ],
        misses: &[
            "ZR1234567",
            "residence permit until 2027-05-01",
            "work permit valid 12/05/2027",
            "green card lottery 2026",
        ],
    },
    ..Recognizer::BASE
};
