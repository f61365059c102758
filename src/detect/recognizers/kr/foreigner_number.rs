//! Korean foreigner registration number: as the resident registration number, with 5 to 8 for sex and century.
//! Source: Immigration Act enforcement decree of Korea, article 40-2.

use super::resident_number::accept_kind;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kr_foreigner_number",
    entity: "government.kr_foreigner_number",
    title: "Korean foreigner registration number",
    source: "Immigration Act of Korea, enforcement decree, article 40-2",
    start: Start::Token,
    pattern: r"\d{13}|\d{6}-\d{7}|\d{6} - \d{7}",
    accept,
    context: &["외국인등록", "외국인 등록", "frn", "arc", "arc number", "foreigner registration", "alien registration"],
    topics: &[Topic::NationalId, Topic::ResidencePermit],
    regions: &["KR"],
    score: Score { shape: 0.4, structure: 0.75, checksum: 0.9, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<850615-5123456>", "외국인등록번호 <0509126000012>", "<760413-5212134>", "FRN <8506155123456>"],
        misses: &["851315-5123456", "850615-1123453", "850615-51234561", "0002305123456", "1699999999999"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    accept_kind(c, &[5, 6, 7, 8], 13)
}
