//! Sri Lankan identity card number: year and day of birth, 500 added for women, three digits, a digit, `V` or `X`; since 2016
//! twelve digits with the whole year.
//! Source: Department for Registration of Persons, Registration of Persons Act 32 of 1968 and its regulations of 2015.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "lk_nic",
    entity: "government.lk_nic",
    title: "Sri Lankan identity card number",
    source: "Department for Registration of Persons of Sri Lanka, Registration of Persons Act 32 of 1968",
    start: Start::Token,
    pattern: r"\d{9}[A-Za-z]|\d{12}",
    accept,
    context: &["nic", "nic no", "හැඳුනුම්පත", "அடையாள அட்டை"],
    topics: &[Topic::NationalId],
    regions: &["LK"],
    score: Score { bare: 0.1, shape: 0.3, structure: 0.6, with_context: 0.9, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["<853400937V>", "NIC: <198534000937>", "my national ID is <188888388x>", "<926180123X> is mine"],
        misses: &["853670937V", "851230006X", "854400937V", "198534000937", "853400937VX", "1853400937V", "853400937A"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    if !c.stands_alone() {
        return None;
    }
    let last = c.bytes()[c.bytes().len() - 1].to_ascii_uppercase();
    let whole_year = c.number(0..4);
    let form = matches!(last, b'V' | b'X') || last.is_ascii_digit() && matches!(whole_year, 1900..=2035);
    if !form {
        return None;
    }
    let plausible = |day: u32| matches!(day, 1..=366 | 501..=866);
    c.accept(if let Some(digits) = c.digit_array::<9>() {
        let isbn = last == b'X' && (weighted_sum(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) + 10).is_multiple_of(11);
        if plausible(number(&digits[2..5])) && !isbn { Evidence::Structure } else { Evidence::Bare }
    } else {
        let digits: [u8; 12] = c.digit_array()?;
        if plausible(number(&digits[4..7])) { Evidence::Shape } else { Evidence::Bare }
    })
}
