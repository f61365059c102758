//! Escapes: `&#64;`, `%40`, `\u0040`, `=40` for `@`. Sources: HTML § 13.5 (named character references), RFC 3986 § 2.1,
//! ECMA-262 § 12.9.4, RFC 2045 § 6.7, CSS Syntax § 4.3.7.

use super::classes::{DIGIT, LETTER, end_of, is, is_before};
use super::map::{Fold, Map};
use super::words;

/// One escape: what it stands for, and one past its last byte.
pub type Escape = (char, usize);

/// What stands for nothing, and is left out with all that can't be seen.
const NOTHING: char = '\u{AD}';

/// The escape that begins at `i`, if it is one that ordinary text does not have.
#[inline(never)]
pub fn at(text: &[u8], i: usize) -> Option<Escape> {
    match text[i] {
        b'&' => entity(text, i),
        b'%' if text.get(i + 1) == Some(&b'u') => character(text, i + 2, 16, 4),
        b'%' => utf8(text, i, b'%'),
        b'\\' => backslash(text, i),
        b'=' => quoted(text, i).filter(|escape| is_sure(text, i, *escape)),
        _ => None,
    }
}

/// Whether an escape begins at `i` that may hide something; `&lt;` and `&quot;` do not.
pub fn hides(text: &[u8], i: usize) -> bool {
    at(text, i).is_some_and(|(c, end)| match c {
        // `&amp;#64;`
        '&' => is(text, end, LETTER) || text.get(end) == Some(&b'#'),
        '<' | '>' | '"' | '\'' => false,
        _ => true,
    })
}

/// Undoes every escape once.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    // `a=40` is an escape only in a text that has surer ones.
    let is_quoted = || (0..bytes.len()).any(|i| bytes[i] == b'=' && at(bytes, i).is_some());
    let (mut fold, mut quoted_text, mut i) = (Fold::new(text), None, 0);
    while i < bytes.len() {
        let escape = match bytes[i] {
            b'=' if *quoted_text.get_or_insert_with(is_quoted) => quoted(bytes, i),
            b'=' => None,
            b'\\' => at(bytes, i).or_else(|| simple(bytes, i)),
            _ => at(bytes, i),
        };
        if let Some((character, end)) = escape {
            fold.copy(i);
            fold.put_char(character, end);
            i = end;
        } else {
            i += 1;
        }
    }
    fold.finish()
}

/// Named characters that stand in addresses and numbers, or break them up, each with its code; case is no difference.
const NAMED: &str = "amp=38 lt=60 gt=62 quot=34 apos=39 commat=64 period=46 comma=44 colon=58 semi=59 sol=47 bsol=92 \
    lowbar=95 underbar=95 dash=45 hyphen=45 minus=45 ndash=45 mdash=45 horbar=45 plus=43 num=35 lpar=40 rpar=41 \
    lsqb=91 lbrack=91 rsqb=93 rbrack=93 lcub=123 lbrace=123 rcub=125 rbrace=125 verbar=124 vert=124 equals=61 \
    percnt=37 ast=42 midast=42 dollar=36 excl=33 quest=63 newline=10 tab=32 nbsp=32 ensp=32 emsp=32 thinsp=32 \
    numsp=32 puncsp=32 hairsp=32 shy=173 zwj=173 zwnj=173 lrm=173 rlm=173 nobreak=173 zerowidthspace=173 imath=105 \
    inodot=105 szlig=223";

static NAMED_TABLE: [u32; words::count(NAMED)] = words::table(NAMED);

/// What a letter's name ends with when it has an accent, which is left out.
const ACCENTS: &str = "acute=1 grave=1 uml=1 circ=1 tilde=1 cedil=1 ring=1 caron=1 slash=1";

static ACCENT_TABLE: [u32; words::count(ACCENTS)] = words::table(ACCENTS);

/// The longest name.
const NAME: usize = 14;

fn entity(text: &[u8], i: usize) -> Option<Escape> {
    if text.get(i + 1) == Some(&b'#') {
        let (radix, digits) = if matches!(text.get(i + 2), Some(b'x' | b'X')) { (16, i + 3) } else { (10, i + 2) };
        let (code, end) = number(text, digits, radix, 8);
        let closed = usize::from(text.get(end) == Some(&b';'));
        return Some((char::from_u32(code).filter(|_| end > digits)?, end + closed));
    }
    let end = end_of(text, i + 1, NAME + 1, LETTER);
    let name = &text[i + 1..end];
    if name.len() < 2 || text.get(end) != Some(&b';') {
        return None;
    }
    let known = words::look_up(&NAMED_TABLE, name);
    let accented = || words::look_up(&ACCENT_TABLE, &name[1..]).map(|_| u32::from(name[0]));
    Some((char::from_u32(known.or_else(accented)?)?, end + 1))
}

/// The number at `i`, of at most so many digits, and where it ends.
#[inline(never)]
fn number(text: &[u8], i: usize, radix: u32, most: usize) -> (u32, usize) {
    let (mut number, mut end) = (0, i);
    while end - i < most
        && let Some(digit) = text.get(end).and_then(|b| hex(*b)).filter(|digit| *digit < radix)
    {
        (number, end) = (number * radix + digit, end + 1);
    }
    (number, end)
}

/// The value of a digit in base sixteen.
pub fn hex(digit: u8) -> Option<u32> {
    match digit {
        b'0'..=b'9' => Some(u32::from(digit - b'0')),
        b'A'..=b'F' | b'a'..=b'f' => Some(u32::from((digit | 0x20) - b'a' + 10)),
        _ => None,
    }
}

/// The number of exactly so many digits at `i`.
fn exactly(text: &[u8], i: usize, radix: u32, digits: usize) -> Option<u32> {
    let (number, end) = number(text, i, radix, digits);
    (end == i + digits).then_some(number)
}

/// The character whose number of exactly so many digits is at `i`.
fn character(text: &[u8], i: usize, radix: u32, digits: usize) -> Option<Escape> {
    Some((char::from_u32(exactly(text, i, radix, digits)?)?, i + digits))
}

/// The byte whose escape of a kind is at `i`, and where it ends: `%40`, `=40`, `\x40`, and `\100` as kind `o`.
#[inline(never)]
fn byte(text: &[u8], i: usize, kind: u8) -> Option<(u8, usize)> {
    let (prefix, radix, digits): (&[u8], u32, usize) = match kind {
        b'x' => (b"\\x", 16, 2),
        b'o' => (b"\\", 8, 3),
        b'%' => (b"%", 16, 2),
        _ => (b"=", 16, 2),
    };
    let start = i + prefix.len();
    let number = exactly(text, start, radix, digits).filter(|_| text[i..].starts_with(prefix))?;
    Some((u8::try_from(number).ok()?, start + digits))
}

/// The character whose UTF-8 is in escapes of one kind, the first at `i`.
#[inline(never)]
fn utf8(text: &[u8], i: usize, kind: u8) -> Option<Escape> {
    let (first, mut end) = byte(text, i, kind)?;
    let length = match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    };
    let mut bytes = [first, 0, 0, 0];
    for place in &mut bytes[1..length] {
        (*place, end) = byte(text, end, kind)?;
    }
    let character = std::str::from_utf8(&bytes[..length]).ok()?.chars().next()?;
    Some((character, end))
}

/// Quoted-printable, which is in upper case; a line that ends in `=` goes on in the next.
fn quoted(text: &[u8], i: usize) -> Option<Escape> {
    let end = i + 1 + usize::from(text.get(i + 1) == Some(&b'\r'));
    if text.get(end) == Some(&b'\n') {
        return Some((NOTHING, end + 1));
    }
    let digits = text.get(i + 1..i + 3)?;
    let escape = utf8(text, i, b'=').filter(|_| !digits.iter().any(u8::is_ascii_lowercase));
    escape.filter(|(c, _)| !c.is_ascii_control() || matches!(c, '\n' | '\r'))
}

/// Whether a quoted-printable escape is one beyond doubt: `=` between a word and the end of the line, an encoded `@`
/// before a letter, an encoded `=` or `.`, or a letter beyond ASCII.
fn is_sure(text: &[u8], i: usize, (character, end): Escape) -> bool {
    match character {
        NOTHING => is_before(text, i, LETTER | DIGIT),
        '@' => is(text, end, LETTER) || text.get(end) == Some(&b'='),
        c => matches!(c, '=' | '.') || !c.is_ascii(),
    }
}

fn backslash(text: &[u8], i: usize) -> Option<Escape> {
    match text.get(i + 1)? {
        b'u' if text.get(i + 2) == Some(&b'{') => {
            let (code, end) = number(text, i + 3, 16, 6);
            let closed = end > i + 3 && text.get(end) == Some(&b'}');
            Some((char::from_u32(code).filter(|_| closed)?, end + 1))
        }
        b'u' => match exactly(text, i + 2, 16, 4)? {
            // The first half of a pair.
            high @ 0xD800..=0xDBFF => {
                let low = exactly(text, i + 8, 16, 4).filter(|_| text[i + 6..].starts_with(b"\\u"))?;
                let code = 0x10000 + ((high - 0xD800) << 10) + low.checked_sub(0xDC00)?;
                Some((char::from_u32(code)?, i + 12))
            }
            code => Some((char::from_u32(code)?, i + 6)),
        },
        b'U' => character(text, i + 2, 16, 8),
        b'x' => utf8(text, i, b'x').or_else(|| byte(text, i, b'x').map(|(byte, end)| (byte.into(), end))),
        // A stylesheet's `\000040`, with a space after it that belongs to it; else `\100` in base eight.
        b'0'..=b'3' => match character(text, i + 1, 16, 6) {
            Some((c, end)) => Some((c, end + usize::from(text.get(end) == Some(&b' ')))),
            None => utf8(text, i, b'o'),
        },
        _ => None,
    }
}

/// Escapes that are everywhere, and hide nothing by themselves.
fn simple(text: &[u8], i: usize) -> Option<Escape> {
    let character = match text.get(i + 1)? {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        sign @ (b'"' | b'\'' | b'/' | b'\\') => char::from(*sign),
        _ => return None,
    };
    Some((character, i + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn every_name_is_known() {
        assert!(words::is_sound(NAMED, &NAMED_TABLE) && words::is_sound(ACCENTS, &ACCENT_TABLE));
    }

    #[test]
    fn every_notation_is_read() {
        for text in [
            "&#64;",
            "&#x40;",
            "&#X040;",
            "&#64",
            "&commat;",
            "%40",
            "\\u0040",
            "\\u{40}",
            "\\U00000040",
            "\\x40",
            "\\100",
            "\\000040 ",
            "%u0040",
        ] {
            assert_eq!(folded(&format!("a{text}b")), "a@b", "{text}");
            assert!(at(text.as_bytes(), 0).is_some(), "{text}");
        }
        assert_eq!(folded("a=40b=2Ecom=\r\n"), "a@b.com\u{AD}");
        assert_eq!(folded("%C3%A9 \\xc3\\xa9 \\xe9 \\303\\251 \\ud83d\\ude00"), "é é é é 😀");
        assert_eq!(folded("Jos&eacute; &Aring;"), "Jose A");
        assert_eq!(folded("{\\\"a\\\":\\u0040}"), "{\"a\":@}");
        assert_eq!(folded("%2540"), "%40", "once");
    }

    #[test]
    fn what_is_none_stays() {
        for text in [
            "100% de",
            "50%",
            "R&D; AT&T",
            "&nosuch;",
            "&;",
            "C:\\Users\\xavier\\quill",
            "\\d+\\s*",
            "a=40",
            "x == 41",
            "%zz",
            "%E9t%E9",
            "\\u12",
            "\\ud800x",
            "=",
            "&#;",
            "&#xD800;",
            "100%de",
            "\\u{}",
            "\\u{110000}",
            "&#99999999999;",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
