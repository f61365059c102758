//! International bank account number: country, two check digits, account; its length fixed by country.
//! Source: ISO 13616-1; SWIFT, IBAN Registry (structure and length by country); ISO/IEC 7064 MOD 97-10.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::mod_97;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "iban",
    entity: "financial.iban",
    title: "bank account number (IBAN)",
    source: "ISO 13616-1; SWIFT IBAN Registry",
    start: Start::Token,
    pattern: r"[A-Za-z]{2}\d{2}(?:[ -]?[0-9A-Za-z]){11,30}",
    accept,
    context: &[
        "iban", "account", "konto", "compte", "cuenta", "conto", "conta", "rekening", "rachunek", "hesap", "bank",
    ],
    score: Score { checksum: 0.97, with_context: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<DE89 3704 0044 0532 0130 00>",
            "to <DE89370400440532013000> and thanks",
            "iban <gb29nwbk60161331926819>",
            "<GB29 NWBK 6016 1331 9268 19>",
            "<FR14 2004 1010 0505 0001 3M02 606>",
            "<NO93 8601 1117 947>",
            "<MT84 MALT 0110 0001 2345 MTLC AST0 01S>",
            "<NL91-ABNA-0417-1643-00>",
            "<BE68539007547034>.",
            "<DZ580002100001113000000570>",
        ],
        misses: &[
            "DE89 3704 0044 0532 0130 01",
            "DE89 3704 0044 0532 0130",
            "ZZ89 3704 0044 0532 0130 00",
            "XDE89370400440532013000",
            "DE893704004405320130001",
            "AB12 or 34 days, whichever is later",
        ],
    },
    ..Recognizer::BASE
};

/// Country and length in characters: those of the registry, and those that use the form without being in it.
const LENGTHS: [(&[u8; 2], usize); 110] = [
    (b"AD", 24),
    (b"AE", 23),
    (b"AL", 28),
    (b"AO", 25),
    (b"AT", 20),
    (b"AZ", 28),
    (b"BA", 20),
    (b"BE", 16),
    (b"BF", 28),
    (b"BG", 22),
    (b"BH", 22),
    (b"BI", 27),
    (b"BJ", 28),
    (b"BR", 29),
    (b"BY", 28),
    (b"CF", 27),
    (b"CG", 27),
    (b"CH", 21),
    (b"CI", 28),
    (b"CM", 27),
    (b"CR", 22),
    (b"CV", 25),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DJ", 27),
    (b"DK", 18),
    (b"DO", 28),
    (b"DZ", 26),
    (b"EE", 20),
    (b"EG", 29),
    (b"ES", 24),
    (b"FI", 18),
    (b"FK", 18),
    (b"FO", 18),
    (b"FR", 27),
    (b"GA", 27),
    (b"GB", 22),
    (b"GE", 22),
    (b"GI", 23),
    (b"GL", 18),
    (b"GQ", 27),
    (b"GR", 27),
    (b"GT", 28),
    (b"GW", 25),
    (b"HN", 28),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IL", 23),
    (b"IQ", 23),
    (b"IR", 26),
    (b"IS", 26),
    (b"IT", 27),
    (b"JO", 30),
    (b"KM", 27),
    (b"KW", 30),
    (b"KZ", 20),
    (b"LB", 28),
    (b"LC", 32),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"LY", 25),
    (b"MA", 28),
    (b"MC", 27),
    (b"MD", 24),
    (b"ME", 22),
    (b"MG", 27),
    (b"MK", 19),
    (b"ML", 28),
    (b"MN", 20),
    (b"MR", 27),
    (b"MT", 31),
    (b"MU", 30),
    (b"MZ", 25),
    (b"NE", 28),
    (b"NI", 28),
    (b"NL", 18),
    (b"NO", 15),
    (b"OM", 23),
    (b"PK", 24),
    (b"PL", 28),
    (b"PS", 29),
    (b"PT", 25),
    (b"QA", 29),
    (b"RO", 24),
    (b"RS", 22),
    (b"RU", 33),
    (b"SA", 24),
    (b"SC", 31),
    (b"SD", 18),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
    (b"SM", 27),
    (b"SN", 28),
    (b"SO", 23),
    (b"ST", 25),
    (b"SV", 28),
    (b"TD", 27),
    (b"TG", 28),
    (b"TL", 23),
    (b"TN", 24),
    (b"TR", 26),
    (b"UA", 29),
    (b"VA", 22),
    (b"VG", 24),
    (b"XK", 20),
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let country = [bytes[0].to_ascii_uppercase(), bytes[1].to_ascii_uppercase()];
    let length = LENGTHS.iter().find(|(code, _)| **code == country)?.1;
    // The pattern may have run on into the next words: the country says where the number ends.
    let last = bytes.iter().enumerate().filter(|(_, b)| b.is_ascii_alphanumeric()).nth(length - 1)?.0;
    let end = c.start + last + 1;
    if c.text.get(end).is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let characters = || bytes[..=last].iter().copied().filter(u8::is_ascii_alphanumeric);
    if mod_97(characters().skip(4).chain(characters().take(4))) {
        c.accept_span(c.start, end, Evidence::Checksum)
    } else {
        None
    }
}
