//! Permits to travel between the Chinese mainland, Hong Kong, Macao and Taiwan: a letter of the kind and seven to ten digits,
//! or eight digits for residents of Taiwan.
//! Source: National Immigration Administration of China, exit-entry permits (C, W, L, T) and mainland travel permits (H, M).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "cn_travel_permit",
    entity: "government.cn_travel_permit",
    title: "travel permit for mainland China, Hong Kong, Macao or Taiwan",
    source: "National Immigration Administration of China, exit-entry permits",
    start: Start::Token,
    pattern: r"[A-Za-z]?\d{8}|[A-Za-z]?\d{10}|[A-Za-z]{2}\d{7}",
    accept,
    context: &[
        "通行证",
        "通行證",
        "回乡证",
        "回鄉證",
        "回乡卡",
        "回鄉卡",
        "台胞证",
        "台胞證",
        "大通证",
        "入台证",
        "home return permit",
        "mainland travel permit",
        "exit-entry permit",
        "taiwan compatriot",
    ],
    regions: &["CN", "HK", "MO", "TW"],
    score: Score { with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "港澳通行证<C12345678>",
            "home return permit no. <H0123456701>",
            "台胞证号：<12345678>",
            "通行证 <CA1234567>",
        ],
        misses: &["C12345678", "H0123456701", "通行证 C1234567", "通行证 A12345678", "台胞证 123456789"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let kind = c.bytes()[0].to_ascii_uppercase();
    if kind.is_ascii_alphabetic() && !b"CWHMLT".contains(&kind) || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
