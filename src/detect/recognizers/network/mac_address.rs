//! MAC address (EUI-48) and EUI-64: pairs with colons or dashes, or fours with dots.
//! Source: IEEE 802-2014, clause 8; IEEE Registration Authority, "Guidelines for use of EUI". The writing with dots is Cisco's.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mac_address",
    entity: "network.mac_address",
    title: "MAC address",
    source: "IEEE 802-2014, clause 8; IEEE Registration Authority, guidelines for EUI",
    start: Start::Token,
    pattern: r"(?:[0-9A-Fa-f]{2}[: -]){5}[0-9A-Fa-f]{2}(?:[: -][0-9A-Fa-f]{2}){0,2}|(?:[0-9A-Fa-f]{4}[.-]){2,3}[0-9A-Fa-f]{4}|[0-9A-Fa-f]{12}",
    accept,
    context: &[
        "mac",
        "mac address",
        "macs",
        "physical address",
        "hardware address",
        "hwaddr",
        "ethernet",
        "bssid",
        "eui",
        "bluetooth",
        "wi-fi address",
        "adresse mac",
        "mac-adresse",
        "dirección mac",
        "物理地址",
    ],
    score: Score { bare: 0.1, shape: 0.55, structure: 0.88, with_context: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "My MAC address is <00:1A:2B:3C:4D:5E>",
            "<00-1A-2B-3C-4D-5E>",
            "port of <0012.3456.789a> is down",
            "<0102.0304.0506.07ab>",
            "<01:23:45:67:89:AB:CD:EF>",
            "MAC <001A2B3C4D5E>",
            "MAC address: <A9 C5 D4 9F EB D3>",
            "ether <01:02:03:04:05:06> brd",
            "MACs: <00:11:22:33:44:55> and <AA-BB-CC-DD-EE-FF>",
        ],
        misses: &[
            "FF:FF:FF:FF:FF:FF",
            "00:00:00:00:00:00",
            "01:02:03:04:05",
            "0102.03:04.0506.07ab",
            "04-08-15-16-23-42",
            "12:30:45 10:20:30",
            "fingerprint AA:1B:2C:3D:4E:5F:6A:7B:8C:9D:0E:1F",
            "001A2B3C4D5E",
            "00:1A-2B:3C-4D:5E",
            "c0ffee12-1234-4567-89ab-001a2b3c4d5e",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let mut separators = bytes.iter().filter(|byte| !byte.is_ascii_alphanumeric());
    let separator = separators.next().copied();
    let mixed = separators.any(|other| Some(*other) != separator);
    let goes_on = |sign: u8, next: Option<usize>| {
        separator.is_some_and(|own| own == sign) && next.and_then(|i| c.text.get(i)).is_some_and(u8::is_ascii_hexdigit)
    };
    let inside = goes_on(c.before(), c.start.checked_sub(2)) || goes_on(c.after(), Some(c.end + 1));
    let glued = c.before().is_ascii_alphanumeric() || separator.is_none() && b"-.".contains(&c.before());
    let hex = bytes.iter().filter(|byte| byte.is_ascii_hexdigit());
    let length = hex.clone().count();
    // All zeros is none, all ones is everybody.
    let first = bytes[0].to_ascii_lowercase();
    let nobody = matches!(first, b'0' | b'f') && hex.clone().all(|byte| byte.to_ascii_lowercase() == first);
    if mixed || inside || glued || nobody || !matches!(length, 12 | 16) {
        return None;
    }
    // Without letters, dashes are in rows of numbers too.
    let letters = hex.clone().any(u8::is_ascii_alphabetic);
    c.accept(match separator {
        Some(b':') if letters => Evidence::Structure,
        Some(b'-') if letters && bytes[2] == b'-' => Evidence::Structure,
        Some(b'.') if letters => Evidence::Structure,
        Some(b':' | b'.') => Evidence::Shape,
        _ => Evidence::Bare,
    })
}
