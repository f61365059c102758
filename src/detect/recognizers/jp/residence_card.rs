//! Number of a Japanese residence card or special permanent resident certificate: two letters, eight digits, two letters.
//! Source: Immigration Services Agency of Japan, "Residence card number"; ordinance of the Ministry of Justice.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jp_residence_card",
    entity: "government.jp_residence_card",
    title: "Japanese residence card number",
    source: "Immigration Services Agency of Japan, residence card",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{8}[A-Za-z]{2}",
    accept,
    context: &["在留カード", "在留", "特別永住者", "zairyu"],
    topics: &[Topic::ResidencePermit],
    regions: &["JP"],
    score: Score { bare: 0.3, structure: 0.7, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["<UH12345678GA>", "在留カード番号は<AB12345678CD>です", "zairyu card <ab12345678cd>"],
        misses: &["RR123456785JP", "UH1234567GA", "UH12345678G", "ab12345678cd", "XUH12345678GA", "UH12345678GA1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let upper = !c.bytes().iter().any(u8::is_ascii_lowercase);
    c.accept(if upper { Evidence::Structure } else { Evidence::Bare })
}
