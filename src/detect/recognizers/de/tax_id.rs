//! German tax identification number (Steuer-ID): eleven digits, of which among the first ten one digit occurs two or three
//! times and no other twice; check digit.
//! Source: AO § 139b; BZSt, structure of the identification number; ISO/IEC 7064 MOD 11,10.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::mod_11_10;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_tax_id",
    entity: "government.de_tax_id",
    title: "German tax identification number",
    source: "AO § 139b; BZSt, structure of the identification number; ISO/IEC 7064 MOD 11,10",
    start: Start::Token,
    pattern: r"\d{11}|\d\d \d{3} \d{3} \d{3}",
    accept,
    context: &["idnr", "idno", "id-nr", "steuerid", "identifikationsnummer"],
    topics: &[Topic::TaxId],
    regions: &["DE"],
    score: Score { bare: 0.2, checksum: 0.85, with_context: 0.98, with_region: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<86095742719>",
            "meine Steuer-ID ist <47 036 892 816>",
            "IdNr. <65929970489>",
            "<79608434120>",
            "Steuer-ID: <12 345 678 901>",
        ],
        misses: &[
            "86095752719",
            "26954371828",
            "6592997048-9",
            "860957427190",
            "47036892816-1",
            "12345678903",
            "11111111111",
            "02345678901",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<11>()?;
    let mut times = [0u8; 10];
    d[..10].iter().for_each(|digit| times[usize::from(*digit)] += 1);
    let repeated = times.iter().filter(|n| **n > 1).count() == 1;
    let thrice_running = d[..10].windows(3).any(|w| w[0] == w[1] && w[1] == w[2]);
    let built_so = repeated && times.iter().all(|n| *n <= 3) && !thrice_running;
    if d[0] == 0 || !c.stands_alone() {
        return None;
    }
    match built_so && mod_11_10(&d) {
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Bare),
        false => None,
    }
}
