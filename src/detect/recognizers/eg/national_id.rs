//! Egyptian national number: century, date of birth, governorate, serial, a check digit whose rule is not published.
//! Source: Civil Status Law 143/1994; Ministry of Interior, Civil Status Organization.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "eg_national_id",
    entity: "government.eg_national_id",
    title: "Egyptian national number",
    source: "Civil Status Law 143/1994; Ministry of Interior, Civil Status Organization",
    start: Start::Token,
    pattern: r"\d{14}",
    accept,
    context: &["الرقم القومي", "رقم قومي", "بطاقة الرقم القومي", "raqam qawmi", "egyptian id"],
    topics: &[Topic::NationalId],
    regions: &["EG"],
    score: Score { structure: 0.75, with_context: 0.97, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &["<29001011234567>", "الرقم القومي: <30105152101234>", "national id <29912310100012>"],
        misses: &["29013011234567", "29001015634567", "49001011234567", "20241122103000", "290010112345678"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<14>()?;
    let year = match d[0] {
        2 => 1900 + number(&d[1..3]),
        3 => 2000 + number(&d[1..3]),
        _ => return None,
    };
    let born = year < 2040 && is_date(year, number(&d[3..5]), number(&d[5..7]));
    // 88 is for those born abroad.
    let governorate = matches!(number(&d[7..9]), 1..=4 | 11..=19 | 21..=29 | 31..=35 | 88);
    if born && governorate && c.stands_alone() { c.accept(Evidence::Structure) } else { None }
}
