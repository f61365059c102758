//! German vehicle registration: one to three letters of the district, one or two letters, up to four digits; `H` for an old
//! vehicle, `E` for an electric one.
//! Source: Fahrzeug-Zulassungsverordnung (FZV 2023) §§ 9 to 11 and annex 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_licence_plate",
    entity: "vehicle.de_licence_plate",
    title: "German vehicle registration",
    source: "Fahrzeug-Zulassungsverordnung of Germany, §§ 9 to 11 and annex 4",
    start: Start::Token,
    // A single letter starts nothing by itself: what stands before is looked for from here.
    pattern: r"[1-9]\d{0,3}(?:[ -]?[EH])?",
    accept,
    context: &["kfz", "kfz-kennzeichen", "kennzeichen", "nummernschild", "zulassung"],
    topics: &[Topic::LicencePlate],
    regions: &["DE"],
    score: Score { bare: 0.2, shape: 0.4, structure: 0.6, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Kennzeichen <B AB 1234>",
            "<M-XY 999>",
            "<HH-AB-1234>",
            "das Nummernschild <FS-AB 123H>",
            "license plate <KA EF 12H>",
            "Kfz-Kennzeichen <MIL E 1234>",
        ],
        misses: &[
            "BAB1234",
            "B 1234",
            "BXYZ AB 1234",
            "HH AB 1234",
            "ISO-A-4-2018",
            "B-AB 0123",
            "B-AB 12345",
            "1-M-XY 999",
            "XXX-XX-6789",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let (letters, first) = group_before(c.text, c.start)?;
    let (district, second) = group_before(c.text, letters)?;
    let outside = district.checked_sub(1).map_or(b' ', |i| c.text[i]);
    // No district begins with X or Y, and a masked number does.
    let is_district = !matches!(c.text[district], b'X' | b'Y');
    let free = is_district && !outside.is_ascii_alphanumeric() && !matches!(outside, b'-' | b'.' | b'_');
    let count = (letters - district - 1, c.start - letters - 1);
    if !free || !matches!(count, (1..=3, 1..=2)) || c.after() == b'-' || c.inside_longer_number() && first != b'-' {
        return None;
    }
    // The seal stands between district and letters, and people write a dash for it.
    let evidence = match (second, first) {
        (b'-', _) => Evidence::Structure,
        (_, _) => Evidence::Shape,
    };
    c.accept_span(district, c.end, evidence)
}

/// Where the up to three capitals before a place begin, and the space or dash that parts them from it.
fn group_before(text: &[u8], place: usize) -> Option<(usize, u8)> {
    let sign = *text.get(place.checked_sub(1)?)?;
    let letters = text[..place - 1].iter().rev().take(4).take_while(|byte| byte.is_ascii_uppercase()).count();
    (matches!(sign, b' ' | b'-') && (1..=3).contains(&letters)).then(|| (place - 1 - letters, sign))
}
