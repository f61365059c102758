//! Telephone number: international (E.164, with `+` or `00`) and the customary national forms of North America
//! and of countries that dial 0 first. Bare digits need a word such as “phone” nearby.
//! Source: ITU-T E.164 and its list of assigned country codes; NANPA, North American Numbering Plan.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "phone",
    entity: "contact.phone",
    title: "telephone number",
    source: "ITU-T E.164 and list of assigned country codes; North American Numbering Plan",
    start: Start::Number,
    pattern: r"(?:\+|00|\(\+)?\(?\d(?:[ ./()-]{0,2}\d){6,15}",
    accept,
    context: &[
        "phone",
        "telephone",
        "mobile",
        "cell",
        "call me",
        "call us",
        "call at",
        "call on",
        "reach me",
        "text me",
        "whatsapp",
        "sms",
        "fax",
        "tel",
        "contact number",
        "my number",
        "telefon",
        "handy",
        "mobil",
        "rufnummer",
        "ruf mich",
        "téléphone",
        "portable",
        "appelez",
        "numéro",
        "teléfono",
        "móvil",
        "celular",
        "llámame",
        "telefone",
        "telemóvel",
        "ligue",
        "telefono",
        "cellulare",
        "chiamami",
        "telefoon",
        "mobiel",
        "bel me",
        "numer",
        "komórk",
        "電話",
        "携帯",
        "电话",
        "手机",
        "전화",
        "휴대폰",
        "फ़ोन",
        "मोबाइल",
        "هاتف",
        "جوال",
    ],
    score: Score { bare: 0.2, shape: 0.6, structure: 0.85, with_context: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "call <+1 202-555-0143> today",
            "<+14155550132>",
            "<(415) 555-0132>",
            "<415-555-0132>",
            "<1-800-555-0199>",
            "<+44 20 7946 0018>",
            "<+49 (0)30 23125 123>",
            "<0049 30 23125123>",
            "<020 7946 0018>",
            "<030 23125123>",
            "<01 99 00 12 34>",
            "my phone number is <2025550143>",
            "meine Handynummer: <01520 1234567>",
            "電話は<0312345678>です",
        ],
        misses: &[
            "2025550143",
            "order 4155550132",
            "01.02.2024 10:30",
            "2024-11-22 10:30:00",
            "1 2 3 4 5 6 7 8 9",
            "+1 123 456 7890",
            "+999 1234567",
            "version 10.20.30.40",
            "100 200 300 400",
            "ISBN 978-3-16-148410-0",
            "4111 1111 1111 1111",
            "3.1415926535",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    if !parentheses_close(bytes) || c.inside_longer_number() {
        return None;
    }
    let international = match bytes {
        [b'+', ..] | [b'(', b'+', ..] => 0,
        [b'0', b'0', third, ..] if third.is_ascii_digit() && *third != b'0' => 2,
        _ => return national(c),
    };
    let mut number = [0u8; 18];
    let length = c.digits().skip(international).zip(&mut number).map(|(digit, slot)| *slot = digit).count();
    let code = country_code(&number[..length])?;
    // “+49 (0)30”: the zero is dialled inside the country only, and stays out of the fifteen digits.
    let trunk = usize::from(bytes.windows(3).any(|w| w == b"(0)"));
    let rest = &number[code..length];
    let fits = match number[0] {
        1 => rest.len() == 10 && rest[0] >= 2 && rest[3] >= 2,
        _ => (7..=15).contains(&(length - trunk)) && rest.len() >= 5,
    };
    // Without a plus sign, 00 begins many other numbers.
    let evidence = if international == 2 { Evidence::Shape } else { Evidence::Structure };
    if fits { c.accept(evidence) } else { None }
}

fn national(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let count = c.digits().count();
    let mut groups = [0usize; 8];
    let mut used = 0;
    for group in bytes.split(|b| !b.is_ascii_digit()).filter(|g| !g.is_empty()) {
        *groups.get_mut(used)? = group.len();
        used += 1;
    }
    let groups = &groups[..used];
    let first = c.digits().next()?;
    let mut digits = [0u8; 12];
    let known = c.digits().zip(&mut digits).map(|(digit, slot)| *slot = digit).count();
    let north_american = |d: &[u8]| d.len() == 10 && d[0] >= 2 && d[3] >= 2;
    let one_separator = |allowed: &[u8]| allowed.iter().any(|s| bytes.iter().all(|b| b.is_ascii_digit() || b == s));
    match groups {
        [3, 3, 4] | [1, 3, 3, 4]
            if north_american(&digits[known.saturating_sub(10)..known]) && (count == 10 || first == 1) =>
        {
            let written_so = bytes.contains(&b'(') || one_separator(b"-.") || one_separator(b" ");
            if written_so { c.accept(Evidence::Shape) } else { None }
        }
        [_] if (9..=11).contains(&count) => c.accept(Evidence::Bare),
        [_, _, ..] if first == 0 && digits[1] != 0 && (9..=12).contains(&count) && !date_like(bytes, groups) => {
            let plausible = groups[0] <= 5 && groups[1..].iter().all(|&g| g >= 2) && one_style(bytes);
            if plausible { c.accept(Evidence::Shape) } else { None }
        }
        [_, _, ..] if (8..=11).contains(&count) && one_style(bytes) && !date_like(bytes, groups) => {
            c.accept(Evidence::Bare)
        }
        _ => None,
    }
}

/// Groups joined by one kind of separator, but for the first, which `/`, `)` or a space may set off.
fn one_style(bytes: &[u8]) -> bool {
    let mut separators = bytes.iter().filter(|b| !b.is_ascii_digit() && !b"()".contains(b));
    let first = separators.next();
    let Some(second) = separators.next() else {
        return true;
    };
    separators.all(|s| s == second)
        && (first == Some(second) || first.is_some_and(|f| b"/ -".contains(f) && b" -".contains(second)))
}

/// `01.02.2024` and `2024-02-01`, also with a time after them.
fn date_like(bytes: &[u8], groups: &[usize]) -> bool {
    let dotted = bytes.iter().any(|b| b"./-".contains(b));
    dotted
        && matches!(groups, [2, 2, 4, ..] | [4, 2, 2, ..] | [2, 2, 2, 2, 2] | [1, 2, 4, ..])
        && !one_pair_style(bytes)
}

/// French pairs, `01.99.00.12.34`: five pairs with one separator are a number, not a date.
fn one_pair_style(bytes: &[u8]) -> bool {
    bytes.len() == 14 && bytes.iter().skip(2).step_by(3).all(|s| *s == bytes[2] && !s.is_ascii_digit())
}

fn parentheses_close(bytes: &[u8]) -> bool {
    let mut open = false;
    for byte in bytes {
        match byte {
            b'(' if open => return false,
            b'(' => open = true,
            b')' if !open => return false,
            b')' => open = false,
            _ => {}
        }
    }
    !open
}

/// The length of the country code that begins the digits, if one is assigned.
fn country_code(digits: &[u8]) -> Option<usize> {
    let [a, b, c, ..] = *digits else {
        return None;
    };
    let (two, three) = (a * 10 + b, u16::from(a) * 100 + u16::from(b) * 10 + u16::from(c));
    const TWO: [u8; 43] = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61,
        62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95,
    ];
    match (a, two, three) {
        (1 | 7, ..) => Some(1),
        (_, two, _) if TWO.contains(&two) || two == 98 => Some(2),
        (
            ..,
            211..=213
            | 216
            | 218
            | 220..=269
            | 290
            | 291
            | 297..=299
            | 350..=359
            | 370..=389
            | 420
            | 421
            | 423
            | 500..=509
            | 590..=599
            | 670
            | 672..=692
            | 800
            | 808
            | 850
            | 852
            | 853
            | 855
            | 856
            | 870
            | 878
            | 880..=883
            | 886
            | 888
            | 960..=968
            | 970..=977
            | 979
            | 992..=996
            | 998,
        ) => Some(3),
        _ => None,
    }
}
