//! Payment card number: 12 to 19 digits, an issuer's range, Luhn; never a piece of a longer number.
//! Source: ISO/IEC 7812-1 (numbering, Luhn); the networks' published ranges (Visa, Mastercard, American Express,
//! Discover/Diners, JCB, UnionPay, Maestro, Mir, RuPay, Troy).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::luhn;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "payment_card",
    entity: "financial.payment_card",
    title: "payment card number",
    source: "ISO/IEC 7812-1; the card networks' published ranges",
    start: Start::Number,
    pattern: r"\d\d(?:[ -]?\d){10,17}",
    accept,
    context: &[
        "card",
        "credit",
        "debit",
        "visa",
        "mastercard",
        "amex",
        "american express",
        "maestro",
        "kreditkarte",
        "karte",
        "carte",
        "tarjeta",
        "cartão",
        "carta",
        "kaart",
        "karta",
        "kort",
        "kart",
        "カード",
        "卡",
        "카드",
        "कार्ड",
        "بطاقة",
    ],
    score: Score { bare: 0.2, shape: 0.55, checksum: 0.9, with_context: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<4111 1111 1111 1111>",
            "card <4111111111111111>, exp 12/29",
            "<5555-5555-5555-4444>",
            "<378282246310005>",
            "<3782 822463 10005>",
            "<6011 1111 1111 1117>",
            "<30569309025904>",
            "<3530111333300000>",
            "<6200000000000005>",
            "<2223003122003222>",
            "<4222222222222>",
            "Ana,<4111111111111111>,12,2029",
            "<4111 1111 1111 1111>/12/29",
            "_<4111 1111 1111 1111>_",
            "card<4111111111111111>",
            r"card\n<4111111111111111>",
            "my credit card: <122000000000003>",
            "<4111 1111 1111 1111> <5555 5555 5555 4444>",
        ],
        misses: &[
            "4111 1111 1111 1112",
            "1234567890123456",
            "14111111111111111",
            "41111111111111110",
            "4111111111111111.5",
            "0.4111111111111111",
            "9999 9999 9999 9999",
            "4111  1111  1111  1111",
            "id 77-4111111111111111",
            "1732242000000",
        ],
    },
    ..Recognizer::BASE
};

/// First and last prefix, written with as many digits as both have, and the lengths that go with it.
const ISSUERS: [(u32, u32, &[usize]); 26] = [
    (4, 4, &[13, 16, 19]),
    (51, 55, &[16]),
    (2221, 2720, &[16]),
    (34, 34, &[15]),
    (37, 37, &[15]),
    (300, 305, &[14, 16, 17, 18, 19]),
    (3095, 3095, &[14, 16, 17, 18, 19]),
    (36, 36, &[14, 15, 16, 17, 18, 19]),
    (38, 39, &[14, 16, 17, 18, 19]),
    (6011, 6011, &[16, 17, 18, 19]),
    (644, 649, &[16, 17, 18, 19]),
    (65, 65, &[16, 17, 18, 19]),
    (3528, 3589, &[16, 17, 18, 19]),
    (62, 62, &[16, 17, 18, 19]),
    (81, 81, &[16, 17, 18, 19]),
    (2200, 2204, &[16, 17, 18, 19]),
    (50, 50, &[12, 13, 14, 15, 16, 17, 18, 19]),
    (56, 58, &[12, 13, 14, 15, 16, 17, 18, 19]),
    (60, 60, &[16]),
    (61, 61, &[12, 13, 14, 15, 16, 17, 18, 19]),
    (63, 63, &[12, 13, 14, 15, 16, 17, 18, 19]),
    (66, 69, &[12, 13, 14, 15, 16, 17, 18, 19]),
    (82, 82, &[16]),
    (9792, 9792, &[16]),
    (2205, 2205, &[16]),
    (640, 643, &[12, 13, 14, 15, 16]),
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let length = c.digits().count();
    if !luhn(c.digits()) || c.inside_longer_number() || !one_separator(bytes) {
        return None;
    }
    let grouped = !c.is_unbroken();
    // Three groups of a longer number's four.
    if length == 12 && grouped && c.inside_spaced_number() {
        return None;
    }
    let prefix = |digits: u32| c.digits().take(digits as usize).fold(0, |n, d| n * 10 + u32::from(d));
    let issued = ISSUERS.iter().any(|&(first, last, lengths)| {
        (first..=last).contains(&prefix(first.ilog10() + 1)) && lengths.contains(&length)
    });
    // Ranges come and go: beside a word for a card, the check digit will do.
    if !issued {
        return if c.is_one_digit() { None } else { c.accept(Evidence::Bare) };
    }
    // Twelve to fourteen bare digits with a wide range are often a serial number or a timestamp.
    let weak = length < 15 && !matches!(bytes[0], b'3' | b'4') || c.digits().all(|d| Some(d) == c.digits().next());
    if grouped && !grouped_as_printed(bytes) {
        return c.accept(Evidence::Shape);
    }
    c.accept(if weak { Evidence::Shape } else { Evidence::Checksum })
}

fn one_separator(bytes: &[u8]) -> bool {
    let mut separators = bytes.iter().filter(|b| !b.is_ascii_digit());
    let first = separators.next();
    separators.all(|s| Some(s) == first)
}

/// Fours with a shorter last group, or 4-6-5 and 4-6-4.
fn grouped_as_printed(bytes: &[u8]) -> bool {
    let mut groups = bytes.split(|b| !b.is_ascii_digit()).map(<[u8]>::len);
    let sizes: [usize; 6] = std::array::from_fn(|_| groups.next().unwrap_or(0));
    matches!(sizes, [4, 6, 4 | 5, 0, ..] | [4, 4, 4, 1..=7, 0, 0] | [4, 4, 4, 4, 1..=3, 0] | [4, 4, 5, 0, 0, 0])
}
