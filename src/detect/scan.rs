//! The pass over the bytes: finds the places where a pattern can start, cheaply enough that clean prose costs
//! a table look-up a byte.

use super::recognizer::Start;

/// What a byte means to the pass. Bits.
type Class = u8;

const DIGIT: Class = 1;
const UPPER: Class = 2;
/// An ASCII letter in lower case.
const LOWER: Class = 4;
const UNDERSCORE: Class = 8;
/// `@`, `:`, `+` and `(`: looked at one by one.
const TRIGGER: Class = 16;
/// Bytes of a token.
const WORD: Class = DIGIT | UPPER | LOWER | UNDERSCORE;

static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' => UPPER,
            b'a'..=b'z' => LOWER,
            b'_' => UNDERSCORE,
            b'@' | b':' | b'+' | b'(' => TRIGGER,
            _ => 0,
        };
        byte += 1;
    }
    table
}

/// How far back a scheme is looked for, in bytes.
const SCHEME: usize = 32;

/// Calls `each` with every place where a pattern can start, in the order in which the pass comes to know them.
pub fn starts(text: &[u8], mut each: impl FnMut(usize, Start)) {
    let class = |i: usize| text.get(i).map_or(0, |&b| CLASSES[b as usize]);
    let mut i = 0;
    while i < text.len() {
        let first = CLASSES[text[i] as usize];
        if first & WORD != 0 {
            let start = i;
            let mut rest = 0;
            i += 1;
            while i < text.len() {
                let next = CLASSES[text[i] as usize];
                if next & WORD == 0 {
                    break;
                }
                rest |= next;
                i += 1;
            }
            // Plain words, `Capitalised` or not, start nothing. Digits, `innerCapitals`, and `under_scores` may.
            if first & DIGIT != 0 || rest & (DIGIT | UPPER | UNDERSCORE) != 0 {
                each(start, token_kind(text, start));
            } else if class(i) & TRIGGER != 0
                && text[i] == b':'
                && hexadecimal(&text[start..i])
                && !after_colon(text, start)
            {
                each(start, Start::Token);
            }
            continue;
        }
        if first & TRIGGER != 0 {
            match text[i] {
                b'@' => {
                    if let Some(start) = local_part(text, i) {
                        each(start, Start::At);
                    }
                }
                b':' if text[i..].starts_with(b"://") => {
                    if let Some(start) = scheme(text, i) {
                        each(start, Start::Scheme);
                    }
                }
                // An IPv6 address that begins with its `::`.
                b':' if text[i..].starts_with(b"::") && (i == 0 || class(i - 1) & (WORD | TRIGGER) == 0) => {
                    each(i, Start::Token)
                }
                b'+' | b'(' if class(i + 1) & DIGIT != 0 || text[i..].starts_with(b"(+") => each(i, Start::Token),
                _ => {}
            }
        }
        i += 1;
    }
}

fn token_kind(text: &[u8], start: usize) -> Start {
    let joined = start.checked_sub(1).is_some_and(|i| matches!(text[i], b'-' | b'.'));
    if joined { Start::Token } else { Start::WideToken }
}

fn hexadecimal(token: &[u8]) -> bool {
    token.len() <= 4 && token.iter().all(u8::is_ascii_hexdigit)
}

fn after_colon(text: &[u8], start: usize) -> bool {
    start > 0 && text[start - 1] == b':'
}

/// The start of what could be a local part before the `@`: letters, digits and the signs that are in use, beginning
/// with a letter, digit or `_`.
fn local_part(text: &[u8], at: usize) -> Option<usize> {
    let part = |b: u8| b.is_ascii_alphanumeric() || b"._%+-'".contains(&b) || b >= 0x80;
    // As far as it goes, which stays linear: no part crosses the `@` before.
    let mut start = at;
    while start > 0 && part(text[start - 1]) {
        start -= 1;
    }
    // Past what only quotes or joins.
    let lead = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || (0xC3..=0xD4).contains(&b);
    // Scripts of three-byte characters are written without spaces: the address begins after the last of them.
    let after_wide = text[start..at].iter().rposition(|b| *b >= 0xE0).map_or(start, |i| start + i + 1);
    (after_wide..at).find(|&i| lead(text[i]))
}

fn scheme(text: &[u8], colon: usize) -> Option<usize> {
    let part = |b: u8| b.is_ascii_alphanumeric() || b"+.-".contains(&b);
    let least = colon.saturating_sub(SCHEME);
    let mut start = colon;
    while start > least && part(text[start - 1]) {
        start -= 1;
    }
    (start..colon).find(|&i| text[i].is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, Start)> {
        let mut found = Vec::new();
        starts(text.as_bytes(), |at, start| found.push((at, start)));
        found
    }

    #[test]
    fn prose_starts_nothing() {
        assert_eq!(found("Dear all, the Meeting (in Rome) is at noon: bring \"it\" + more. ünder straße"), []);
    }

    #[test]
    fn tokens_with_digits_capitals_or_underscores_start() {
        assert_eq!(
            found("a1 iPhone x_y -z9"),
            [(0, Start::WideToken), (3, Start::WideToken), (10, Start::WideToken), (15, Start::Token)]
        );
    }

    #[test]
    fn an_at_sign_starts_at_its_local_part() {
        assert_eq!(found("to <ana.b@x.com>"), [(4, Start::At)]);
        assert_eq!(found("'ana@x.com'"), [(1, Start::At)]);
        assert_eq!(found("邮箱是ana@x.com"), [(9, Start::At)]);
        assert_eq!(found("jörg@x.com"), [(0, Start::At)]);
        assert_eq!(found(" @x.com"), []);
    }

    #[test]
    fn a_scheme_starts_where_it_begins() {
        assert_eq!(found("see https://x"), [(4, Start::Scheme)]);
    }

    #[test]
    fn colons_start_ipv6_only() {
        assert_eq!(found("::ffff"), [(0, Start::Token)]);
        assert_eq!(found("note: fe:d"), [(6, Start::Token)]);
    }
}
