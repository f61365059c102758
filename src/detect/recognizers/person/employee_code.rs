//! The code of an employee or student, letters and digits, in a table or text that speaks of such: `EMP-36629` in a column
//! `emp_id`.
//! Source: HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(R), any other unique identifying number.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "employee_code",
    entity: "person.employee_number",
    title: "code of an employee or student",
    source: "HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(R)",
    start: Start::Token,
    pattern: r"[A-Z]{2,4}[-_]?\d{4,8}",
    accept,
    topics: &[Topic::EmployeeNumber],
    score: Score { with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["emp_id,name\n<EMP-87429>,Anne\n<EMP-38020>,Jean", "<ST-10021> is my student id"],
        misses: &["EMP-36629", "employee id EMP-366299999", "staff in 2024"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if c.stands_alone() { c.accept(Evidence::Shape) } else { None }
}
