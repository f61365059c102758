//! German tax number (Steuernummer): as each state's tax offices write it, with slashes, or the thirteen digits that ELSTER
//! uses everywhere, whose fifth is 0.
//! Source: BZSt and ELSTER, "Steuernummer: Aufbau nach Ländern" (Bundesschema).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::number;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_tax_number",
    entity: "government.de_tax_number",
    title: "German tax number",
    source: "BZSt and ELSTER, structure of the tax number by state",
    start: Start::Token,
    pattern: r"\d{2,3}/\d{3}/\d{5}|\d{3}/\d{4}/\d{4}|\d{5}/\d{5}|\d{10,11}|\d{13}|\d{2,3} \d{3} \d{5}",
    accept,
    context: &["st.-nr", "st.nr", "st-nr", "stnr", "steuernr", "steuer-nr", "finanzamt", "elster"],
    topics: &[Topic::TaxId],
    regions: &["DE"],
    score: Score { bare: 0.05, shape: 0.4, structure: 0.7, with_context: 0.95, with_region: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Steuernummer <93815/08152>",
            "<181/815/08155>",
            "St.-Nr. <21/815/08150> bitte angeben",
            "<133/8150/8159>",
            "Steuernummer: <2893081508152>",
            "Finanzamt Bremen, StNr <75 815 08152>",
            "Steuernummer <2181508150>",
        ],
        misses: &[
            "93815/08152",
            "2893081508152",
            "181/815/081551",
            "1/181/815/08155",
            "181/815/08155/2",
            "Steuernummer 99938150815123",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !c.stands_alone() || c.before() == b'/' || c.after() == b'/' {
        return None;
    }
    match (bytes.contains(&b'/'), bytes.len()) {
        (true, 11) if bytes[5] == b'/' => c.accept(Evidence::Shape),
        (true, _) => c.accept(Evidence::Structure),
        (false, 13) if bytes.contains(&b' ') => c.accept(Evidence::Bare),
        (false, 13) => {
            let d = c.digit_array::<13>()?;
            c.accept(if federal(number(&d[..2]), d[4]) { Evidence::Shape } else { Evidence::Bare })
        }
        (false, _) => c.accept(Evidence::Bare),
    }
}

/// Whether a state's tax offices begin so: North Rhine-Westphalia and Bavaria have all of 5… and 9….
fn federal(state: u32, fifth: u8) -> bool {
    fifth == 0 && matches!(state, 10 | 11 | 21..=24 | 26..=28 | 30..=32 | 40 | 41 | 50..=59 | 90..=99)
}
