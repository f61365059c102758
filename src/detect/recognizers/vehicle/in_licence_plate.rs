//! Indian vehicle registration: state, office, letters of the series, four digits; or the year, `BH`, four digits and letters.
//! Source: Central Motor Vehicles Rules 1989, rule 50; G.S.R. 594(E) of 2021 (BH series).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::recognizers::r#in::driving_licence::STATES;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "in_licence_plate",
    entity: "vehicle.in_licence_plate",
    title: "Indian vehicle registration",
    source: "Central Motor Vehicles Rules 1989, rule 50; G.S.R. 594(E) of 2021",
    start: Start::Token,
    pattern: r"[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}|[A-Z]{2}\d{4}|2\d[ -]?BH[ -]?\d{4}[ -]?[A-Z]{1,2}|[a-z]{2}\d{1,2}[a-z]{1,3}\d{4}",
    accept,
    context: &["bike", "car number", "rto", "गाड़ी", "वाहन"],
    topics: &[Topic::LicencePlate],
    regions: &["IN"],
    score: Score { bare: 0.2, structure: 0.8, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<KA53ME3456>",
            "My Bike's registration number is <OD02BA2341> with",
            "<WB-04-ZU-2001>",
            "licence plate <KL 18 X 5800>",
            "<22 BH 1234 AA>",
            "car number <mh04ad0045>",
        ],
        misses: &["ABNE123456", "ZZ53ME3456", "KA53ME34567", "mh04ad0045", "MN2412", "KA00ME3456", "GJ054GH4785"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let state = [bytes[0].to_ascii_uppercase(), bytes[1].to_ascii_uppercase()];
    let bharat = bytes[0] == b'2';
    let district = c.digits().take(2).any(|digit| digit != 0);
    if !(bharat || STATES.contains(&&state)) || !district || c.before() == b'-' || !c.stands_alone() {
        return None;
    }
    let old = bytes.len() == 6 || bytes[0].is_ascii_lowercase();
    c.accept(if old { Evidence::Bare } else { Evidence::Structure })
}
