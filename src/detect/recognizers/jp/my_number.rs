//! Japanese individual number ("My Number"): twelve digits, the last a check digit modulo 11.
//! Source: Ministry of Internal Affairs and Communications, ordinance 85 of 2014, article 5.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::weighted_sum;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jp_my_number",
    entity: "government.jp_my_number",
    title: "Japanese individual number (My Number)",
    source: "Ministry of Internal Affairs and Communications of Japan, ordinance 85 of 2014, article 5",
    start: Start::Token,
    pattern: r"\d{12}|\d{4}-\d{4}-\d{4}|\d{4} \d{4} \d{4}",
    accept,
    context: &["マイナンバー", "個人番号", "my number", "mynumber", "individual number"],
    regions: &["JP"],
    score: Score { structure: 0.35, checksum: 0.5, with_context: 0.95, with_region: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "マイナンバーは<123456789018>です",
            "my number is <5482-3970-6113>",
            "<1234 5678 9018>",
            "個人番号：<148239706114>",
        ],
        misses: &[
            "548239706113",
            "5482 3970 6114",
            "マイナンバー 54823970611",
            "5482-3970-61131",
            "10-5482-3970-6113",
            "4111 1111 1111 1112",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let digits: [u8; 12] = c.digit_array()?;
    if !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    let check = match weighted_sum(digits, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    c.accept(match (check == u32::from(digits[11]), c.bytes().len() > 12) {
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
        (false, _) => Evidence::Bare,
    })
}
