//! Japanese basic pension number: four digits of the office, six of the person.
//! Source: Japan Pension Service, "Basic Pension Number".

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jp_pension_number",
    entity: "government.jp_pension_number",
    title: "Japanese basic pension number",
    source: "Japan Pension Service, Basic Pension Number",
    start: Start::Token,
    pattern: r"\d{4}-\d{6}|\d{10}",
    accept,
    context: &["年金", "基礎年金番号", "年金番号", "nenkin", "pension number", "pension handbook"],
    topics: &[Topic::SocialSecurity],
    regions: &["JP"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["基礎年金番号は<1234-567890>です", "年金手帳の番号 <1234567890>", "年金番号 <4321-098765>"],
        misses: &["1234-567890", "年金 1234-56789", "年金 1234-5678901", "年金 12-1234-567890"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
