//! Swedish personal identity number and coordination number (60 added to the day): date of birth, serial, check digit; `+`
//! in place of `-` from the age of a hundred.
//! Source: Folkbokföringslag (1991:481) § 18; Skatteverket, SKV 704 (Luhn over ten digits).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{is_date, luhn, number};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "se_personnummer",
    entity: "government.se_personnummer",
    title: "Swedish personal identity number",
    source: "Folkbokföringslag (1991:481) § 18; Skatteverket, SKV 704",
    start: Start::Token,
    pattern: r"(?:\d\d)?\d{6}[+ -]?\d{4}",
    accept,
    context: &["personnr", "pnr", "persnr", "samordningsnr", "swedish id"],
    topics: &[Topic::NationalId, Topic::TaxId],
    regions: &["SE"],
    score: Score { bare: 0.3, shape: 0.4, structure: 0.65, checksum: 0.78, with_context: 0.98, with_region: 0.95 },
    examples: Examples {
        hits: &[
            "<811218-9876>",
            "personnummer <8112189876>",
            "<640823-3234>",
            "<20180101-5585>",
            "<200228+5266>",
            "<19640883-3231>",
            "<189004119807>",
            "<6408233234>",
            "personnummer: <811218-9877>",
        ],
        misses: &[
            "811218-9877",
            "640823+323",
            "811318-9878",
            "1811218-9876",
            "811218-98761",
            "1732242000",
            "171811218-9876",
            "20240231-1230",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut d = [0; 12];
    let length = c.digits().zip(&mut d).map(|(digit, slot)| *slot = digit).count();
    let d = &d[..length];
    let (century, short) = d.split_at(length - 10);
    let (year, month, day) = (number(&short[..2]), number(&short[2..4]), number(&short[4..6]));
    if !matches!(century, [] | [1, 8..=9] | [2, 0]) {
        return None;
    }
    let born = is_date(number(century) * 100 + year, month, if day > 60 { day - 60 } else { day });
    if !born || !c.stands_alone() {
        return None;
    }
    match luhn(short.iter().copied()) {
        // Ten digits without a sign can be any number that begins like a date.
        true if c.is_clock_time() => c.accept(Evidence::Bare),
        true if c.bytes().len() == 10 => c.accept(Evidence::Structure),
        true => c.accept(Evidence::Checksum),
        false if !c.is_unbroken() => c.accept(Evidence::Shape),
        false => None,
    }
}
