//! Bangladeshi national identity number: ten digits on the smart card; before, thirteen, or seventeen with the year of birth
//! first.
//! Source: Election Commission of Bangladesh, National Identity Registration Wing; National Identity Registration Act 2010.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bd_national_id",
    entity: "government.bd_national_id",
    title: "Bangladeshi national identity number (NID)",
    source: "National Identity Registration Act of Bangladesh 2010; Election Commission of Bangladesh",
    start: Start::Token,
    pattern: r"\d{10}|\d{13}|\d{17}|\d{3} \d{3} \d{4}",
    accept,
    context: &["nid", "জাতীয় পরিচয়", "পরিচয়পত্র", "এনআইডি", "smart nid", "voter id"],
    topics: &[Topic::NationalId],
    regions: &["BD"],
    score: Score { with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["my NID is <1234567890>", "NID নম্বর <19871234567890123>", "জাতীয় পরিচয়পত্র <123 456 7890>"],
        misses: &[
            "1234567890",
            "19871234567890123",
            "NID 17871234567890123",
            "NID 123456789012345678",
            "NID 1-1234567890",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    if let Some(digits) = c.digit_array::<17>() {
        return if matches!(number(&digits[..4]), 1900..=2030) { c.accept(Evidence::Bare) } else { None };
    }
    c.accept(Evidence::Bare)
}
