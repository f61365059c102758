//! Luxembourg's number of a person (matricule): date of birth, serial, two check digits, each over the first eleven digits.
//! Source: Loi du 19 juin 2013 relative à l'identification des personnes physiques; règlement grand-ducal du 28 novembre
//! 2013, article 1 (Luhn, then Verhoeff).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, luhn, number, verhoeff};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "lu_matricule",
    entity: "government.lu_matricule",
    title: "Luxembourg's number of a person",
    source: "Loi du 19 juin 2013; règlement grand-ducal du 28 novembre 2013",
    start: Start::Token,
    pattern: r"\d{13}|\d{4} \d{4} \d{5}|\d{4} \d\d \d\d \d{5}",
    accept,
    context: &["matricule", "cns", "ccss"],
    topics: &[Topic::NationalId, Topic::SocialSecurity, Topic::TaxId],
    regions: &["LU"],
    score: Score { shape: 0.3, checksum: 0.96, with_context: 0.99, with_region: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &["<1893120105732>", "matricule <1980 0115 12341>", "CNS <1980011512341>", "matricule <1980 0115 12345>"],
        misses: &["1893120105742", "189312010573", "2016023005732", "18931201057321", "1893130105732"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<13>()?;
    let [a @ .., by_luhn, by_verhoeff] = d;
    let with = |check| std::array::from_fn::<u8, 12, _>(|i| a.get(i).copied().unwrap_or(check));
    let held = luhn(with(by_luhn).into_iter()) && verhoeff(&with(by_verhoeff));
    let born = is_date(number(&d[..4]), number(&d[4..6]), number(&d[6..8]));
    if !born || !(18..=20).contains(&number(&d[..2])) || !c.stands_alone() {
        return None;
    }
    match held {
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Shape),
        false => None,
    }
}
