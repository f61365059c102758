//! The number of a person with a health insurer or plan, after a label such as “member ID” or “policy number”.
//! Source: HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(I), health plan beneficiary numbers.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "insurance_number",
    entity: "health.insurance_number",
    title: "health insurance or policy number",
    source: "HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(I)",
    start: Start::Cue(Topic::HealthInsurance),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 7)?),
    topics: &[Topic::HealthInsurance],
    score: Score { shape: 0.75, structure: 0.88, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "insurance ID: <CL-987654>",
            "his insurance policy # is <ABC-987654>",
            "(Health Plan Number: <HR-567890>)?",
            "member id <XYZ123456789>",
            "insurance number: <123456789>",
            r#"{"policy_number": "<POL-2088233>"}"#,
        ],
        misses: &[
            "CL-987654",
            "health insurance is 12000 dollars",
            "health insurance 2024-2025",
            "my insurance covers covid19 tests",
            "privacy policy v2.10.3",
            "insurance costs $1500000",
        ],
    },
    ..Recognizer::BASE
};
