//! What stands after a label such as “MRN” or “tax number”: the forms that offices, clinics and employers give their
//! numbers, which have nothing in common but the label.

use crate::detect::candidate::{Candidate, Link};
use crate::detect::checksum::{is_date, number};
use crate::detect::recognizer::Evidence;

/// Letters and digits, and what joins them. One counter: the check tells how they may be joined.
pub const PATTERN: &str = r"[0-9A-Za-z][0-9A-Za-z ./-]{3,23}";

/// How surely it is the label's number: structure where the text says so (`:`, “is”), shape where it only stands beside
/// it. `least` is how many digits a number without letters has.
pub fn evidence(c: &Candidate, least: usize) -> Option<Evidence> {
    let bytes = c.bytes();
    let count = |kind: fn(&u8) -> bool| bytes.iter().filter(|b| kind(b)).count();
    let (digits, letters) = (count(u8::is_ascii_digit), count(u8::is_ascii_alphabetic));
    // Words with a number in them, `covid19`, `v2`, have more letters, or few digits.
    let plausible =
        if letters == 0 { digits >= least } else { digits >= 3 && digits >= letters && digits + letters >= 5 };
    if !plausible || !c.stands_alone() || !is_joined(bytes) || is_written_date(c) || is_quantity(c) || is_version(bytes)
    {
        return None;
    }
    match c.link {
        Link::Said => Some(Evidence::Structure),
        Link::Beside if letters > 0 || digits >= least.max(5) => Some(Evidence::Shape),
        _ => None,
    }
}

/// Whether it is one word with signs inside, or groups of digits with spaces between, and capitals before or after them
/// at most: `AA 12 34 56 B`.
fn is_joined(bytes: &[u8]) -> bool {
    let signs_apart = !bytes.windows(2).any(|pair| !pair.iter().any(u8::is_ascii_alphanumeric));
    let series = |group: &[u8]| group.len() <= 3 && group.iter().all(u8::is_ascii_uppercase);
    let digits = |group: &[u8]| (2..=8).contains(&group.len()) && group.iter().all(u8::is_ascii_digit);
    let groups = || bytes.split(|b| *b == b' ');
    let last = groups().count() - 1;
    let fits = |(i, group)| digits(group) || ((i == 0 || i == last) && series(group));
    bytes.last().is_some_and(u8::is_ascii_alphanumeric) && signs_apart && (last == 0 || groups().enumerate().all(fits))
}

/// `2024-03-15`, `15.03.2024`, `3/15/24`, and spans of years.
fn is_written_date(c: &Candidate) -> bool {
    let mut groups = c.bytes().split(|b| b"-/. ".contains(b));
    let value = |group: &[u8]| {
        let digits = !group.is_empty() && group.len() <= 4 && group.iter().all(u8::is_ascii_digit);
        digits.then(|| group.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0')))
    };
    let mut next = || groups.next().map(value);
    let year = |n: u32| (1900..2100).contains(&n);
    match (next(), next(), next(), next()) {
        (Some(Some(a)), Some(Some(b)), Some(Some(c)), None) => {
            is_date(a, b, c) && year(a) || is_date(c, b, a) || is_date(c, a, b)
        }
        (Some(Some(a)), Some(Some(b)), None, None) => year(a) && (year(b) || b < 100),
        _ => c.digit_array::<8>().is_some_and(|d| {
            c.bytes().len() == 8 && year(number(&d[..4])) && is_date(number(&d[..4]), number(&d[4..6]), number(&d[6..]))
        }),
    }
}

/// `v2.10.3`.
fn is_version(bytes: &[u8]) -> bool {
    matches!(bytes, [b'v' | b'V', b'0'..=b'9', ..]) && bytes.contains(&b'.')
}

/// Money, a share or a measure: `$12000`, `12000 €`, `15000.50`, `20000 mg`.
fn is_quantity(c: &Candidate) -> bool {
    const UNITS: [&[u8]; 12] = [
        b"$",
        b"%",
        b"\xE2\x82\xAC",
        b"\xC2\xA3",
        b"usd",
        b"eur",
        b"dollar",
        b"mg",
        b"per ",
        b"a month",
        b"a year",
        b"people",
    ];
    let after = c.text[c.end..].trim_ascii_start();
    let unit = |unit: &&[u8]| after.get(..unit.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(unit));
    let plain = c.bytes().iter().all(|b| b.is_ascii_digit() || b".".contains(b));
    let decimal = plain && matches!(c.bytes(), [.., b'.', _] | [.., b'.', _, _]);
    decimal || (plain && (UNITS.iter().any(unit) || matches!(c.before(), b'$' | 0xAC | 0xA3)))
}
