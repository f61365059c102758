//! Serial number of a device, where words say that it is one: letters and digits as makers please.
//! Source: the makers' pages on finding a serial number, Apple Support HT204073 among them.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "serial_number",
    entity: "device.serial_number",
    title: "serial number of a device",
    source: "makers' pages on finding a serial number, such as Apple Support, \"Find your serial number\"",
    start: Start::Token,
    pattern: r"[0-9A-Z]{8,14}",
    accept,
    context: &[
        "serial number",
        "serial no",
        "serial",
        "s/n",
        "seriennummer",
        "numéro de série",
        "número de serie",
        "numero di serie",
        "número de série",
        "serienummer",
        "numer seryjny",
        "seri numarası",
        "シリアル番号",
        "序列号",
        "序號",
        "시리얼 번호",
    ],
    score: Score { with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &["Serial number: <C02XK0AAJG5H>", "S/N <5CD1234XYZ>", "Seriennummer <R58M123ABCD>"],
        misses: &[
            "C02XK0AAJG5H",
            "serial number 12345678",
            "serial killers 20201231",
            "serial numbers are printed",
            "serial port COM3",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let capitals = bytes.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    if digits < 2 || capitals < 2 || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Bare)
}
