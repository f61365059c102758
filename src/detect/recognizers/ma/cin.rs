//! Moroccan identity card (CIN, CNIE): one or two letters for the office, four to seven digits.
//! Source: Direction générale de la sûreté nationale, loi 04-20.

use crate::detect::recognizer::{Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ma_cin",
    entity: "government.ma_cin",
    title: "Moroccan identity card number (CIN)",
    source: "Direction générale de la sûreté nationale, loi 04-20",
    start: Start::Token,
    pattern: r"[A-Za-z]{1,2}\d{4,7}",
    accept: |c| if c.stands_alone() { c.accept(Evidence::Bare) } else { None },
    context: &["cin", "cnie", "c.i.n.", "carte nationale", "البطاقة الوطنية"],
    regions: &["MA"],
    score: Score { with_context: 0.87, ..Score::ZERO },
    examples: Examples {
        hits: &["ma CIN est <AB123456>", "CNIE n° <BK654321>", "carte nationale: <d123456>"],
        misses: &["AB123456", "CIN ABC12345", "CIN 1234567", "CIN AB12345678", "std::cin >> x1"],
    },
    ..Recognizer::BASE
};
