//! Vehicle identification number: seventeen capitals and digits without I, O and Q; in North America and China the ninth is a
//! check digit modulo 11, elsewhere anything.
//! Source: ISO 3779; 49 CFR 565.15 (check digit).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "vin",
    entity: "vehicle.vin",
    title: "vehicle identification number (VIN)",
    source: "ISO 3779; 49 CFR 565.15",
    start: Start::Token,
    pattern: r"[0-9A-HJ-NPR-Z]{13}\d{4}|[0-9a-hj-npr-z]{13}\d{4}",
    accept,
    context: &[
        "vin",
        "vehicle identification",
        "chassis",
        "fahrgestell",
        "fin",
        "fahrzeug-identifizierung",
        "numéro de série",
        "châssis",
        "bastidor",
        "telaio",
        "chassi",
        "şasi",
        "nadwozia",
        "车架号",
        "車台番号",
    ],
    score: Score { bare: 0.1, structure: 0.3, checksum: 0.85, with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<1M8GDM9AXKP042788>",
            "VIN: <WVWZZZ1JZXW000001>",
            "my car's vin is <1hgcm82633a004352>",
            "Fahrgestellnummer <WDB1240661B123456>",
        ],
        misses: &[
            "1M8GDM9A0KP042788",
            "WVWZZZ1JZXW000001",
            "VIN 1M8GDM9AXKP04278",
            "11111111111111111",
            "1M8GDM9AXKP0427881",
            "1hgcm82633a004352",
            "VIN 1M8GDM9AIKP042788",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    if letters < 2 || !c.stands_alone() {
        return None;
    }
    let upper = !bytes.iter().any(u8::is_ascii_lowercase);
    c.accept(match (upper, checked(bytes)) {
        (true, true) => Evidence::Checksum,
        (true, false) => Evidence::Structure,
        (false, _) => Evidence::Bare,
    })
}

fn checked(bytes: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    // Letters count 1 to 9 again and again, as they stand in the rows A to I, J to R and S (2) to Z.
    let value = |byte: u8| match byte {
        b'0'..=b'9' => byte - b'0',
        b'A'..=b'I' => byte - b'A' + 1,
        b'J'..=b'R' => byte - b'J' + 1,
        _ => byte.wrapping_sub(b'S').wrapping_add(2),
    };
    let sum: u32 = bytes.iter().zip(WEIGHTS).map(|(byte, weight)| u32::from(value(*byte)) * weight).sum();
    bytes[8]
        == match sum % 11 {
            10 => b'X',
            rest => b'0' + rest as u8,
        }
}
