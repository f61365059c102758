//! German identity card (Personalausweis): authority and serial from digits and the letters that read unmistakably, with or
//! without the check digit of the machine-readable zone; before November 2010 ten digits, the last the check digit.
//! Source: Personalausweisverordnung (PAuswV) annexes; BSI TR-03127; ICAO Doc 9303 part 3, check digit.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::icao_9303;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_identity_card",
    entity: "government.de_identity_card",
    title: "German identity card",
    source: "PAuswV; BSI TR-03127; ICAO Doc 9303 part 3",
    start: Start::Token,
    pattern: r"[LMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}(?:\d?D?)|\d{10}D?",
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
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let (number, rest) = bytes.split_at(9);
    let check = rest.first().filter(|b| b.is_ascii_digit()).map(|b| icao_9303(number.iter().copied()) == b - b'0');
    let digits = number.iter().filter(|b| b.is_ascii_digit()).count();
    if !c.stands_alone() || check == Some(false) || digits < 2 {
        return None;
    }
    match (check, digits) {
        (Some(_), 9) => c.accept(if rest.len() == 2 { Evidence::Structure } else { Evidence::Bare }),
        (Some(_), _) => c.accept(Evidence::Checksum),
        (None, 8) if number[0] == b'T' => c.accept(Evidence::Shape),
        // One letter and digits are any series' number; the letters among the digits are the mark of this one.
        (None, 3..=7) => c.accept(Evidence::Shape),
        _ => c.accept(Evidence::Bare),
    }
}
