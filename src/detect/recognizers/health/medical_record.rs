//! The number under which a hospital or practice keeps a patient's records, after a label such as “MRN”.
//! Source: HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(H), which counts it among the identifiers.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "medical_record",
    entity: "health.medical_record",
    title: "medical record number",
    source: "HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(H)",
    start: Start::Cue(Topic::PatientNumber),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 5)?),
    topics: &[Topic::PatientNumber],
    score: Score { shape: 0.75, structure: 0.88, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "(MRN: <CHLA-556677>)?",
            "MRN <12345678>",
            "medical record number is <H-987654>",
            "patient ID: <67890>",
            "MRN: #<SG-920311>",
            r#"{"mrn": "<MRN-1026629>"}"#,
            "Patientennummer <4711-0815>",
            "病历号: <20038812>",
        ],
        misses: &[
            "CHLA-556677",
            "MRN: pending",
            "medical record from 2023-04-15",
            "medical records of 2019-2021",
            "the MRN is on page 12",
            "patient id v2",
        ],
    },
    ..Recognizer::BASE
};
