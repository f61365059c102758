//! The number under which an employer, school or university keeps a person, after a label such as “employee ID”.
//! Source: HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(R), any other unique identifying number.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "employee_number",
    entity: "person.employee_number",
    title: "number of an employee or student",
    source: "HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(R)",
    start: Start::Cue(Topic::EmployeeNumber),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 5)?),
    topics: &[Topic::EmployeeNumber],
    score: Score { shape: 0.75, structure: 0.88, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "employee ID: <EMP-36629>",
            "Matrikelnummer <12345678>",
            r#"empid="<EMP-36591>""#,
            "my student number is <ab1234567>",
            "工号: <100234>",
        ],
        misses: &["EMP-36629", "employee id card lost in 2023-05-01", "staff number 12", "student id since 2019-2020"],
    },
    ..Recognizer::BASE
};
