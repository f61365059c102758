//! German identity card (Personalausweis): authority and serial from digits and the letters that read unmistakably, with or
//! without the check digit of the machine-readable zone; before November 2010 ten digits, the last the check digit.
//! Source: Personalausweisverordnung (PAuswV) annexes; BSI TR-03127; ICAO Doc 9303 part 3, check digit.

use super::passport::{Serial, serial};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_identity_card",
    entity: "government.de_identity_card",
    title: "German identity card",
    source: "PAuswV; BSI TR-03127; ICAO Doc 9303 part 3",
    start: Start::Token,
    pattern: r"[A-Z][0-9A-Z]{8,10}|\d{10}D?",
    accept,
    context: &["perso", "ausweisnummer", "ausweis-nr", "ausweisnr", "dokumentennummer", "german id"],
    topics: &[Topic::NationalId],
    regions: &["DE"],
    score: Score { bare: 0.1, shape: 0.5, structure: 0.6, checksum: 0.8, with_context: 0.95, with_region: 0.85 },
    examples: Examples {
        hits: &[
            "Personalausweis <T22000129>",
            "<T220001293>",
            "<L01X00T471>",
            "<T99999999>",
            "Ausweisnummer: <L01X00T47>",
            "<L8ZX5N1RY>",
            "Personalausweis <1220001297D>",
        ],
        misses: &[
            "T2200012",
            "T220001294",
            "L01X00T440",
            "1220001297",
            "LTTTTTTTT",
            "MYFLYXXXL",
            "QT22000129",
            "T22000129-1",
            "M12345678",
            "LTT123456",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let Serial { letters, mixed, checked } = serial(bytes)?;
    let first = bytes[0];
    if !(first.is_ascii_digit() || b"LMNPRTVWXYZ".contains(&first)) || !c.stands_alone() {
        return None;
    }
    match (checked, mixed, letters) {
        (true, true, _) => c.accept(Evidence::Checksum),
        (false, true, _) => c.accept(Evidence::Shape),
        // A letter and digits are any series' number; but T began most cards of the first years, and many examples.
        (true, false, 1) => c.accept(Evidence::Shape),
        (false, false, 1) if first == b'T' => c.accept(Evidence::Shape),
        (true, false, 0) if bytes.ends_with(b"D") => c.accept(Evidence::Structure),
        _ => c.accept(Evidence::Bare),
    }
}
