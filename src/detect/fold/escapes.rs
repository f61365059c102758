//! Escapes: `&#64;`, `%40`, `\u0040`, `=40` for `@`. Sources: HTML § 13.5 (named character references), RFC 3986 § 2.1,
//! ECMA-262 § 12.9.4, RFC 2045 § 6.7, CSS Syntax § 4.3.7.

use super::map::{Fold, Map};

/// One escape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Escape {
    /// One past its last byte.
    end: usize,
    /// What it stands for, `None` for nothing.
    character: Option<char>,
    /// An accent on it.
    mark: Option<char>,
}

impl Escape {
    fn new(character: char, end: usize) -> Escape {
        Escape { end, character: Some(character), mark: None }
    }
}

/// The escape that begins at `i`, if it is one that ordinary text does not have.
pub fn at(text: &[u8], i: usize) -> Option<Escape> {
    match text[i] {
        b'&' => entity(text, i),
        b'%' => percent(text, i),
        b'\\' => backslash(text, i),
        b'=' => quoted(text, i).filter(|escape| escape.is_sure(text, i)),
        _ => None,
    }
}

/// Undoes every escape once.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    // `a=40` is an escape only in a text that has surer ones.
    let is_quoted = || bytes.iter().enumerate().any(|(i, b)| *b == b'=' && at(bytes, i).is_some());
    let (mut fold, mut quoted_text, mut i) = (Fold::new(text), None, 0);
    while i < bytes.len() {
        let escape = match bytes[i] {
            b'=' if *quoted_text.get_or_insert_with(is_quoted) => quoted(bytes, i),
            b'\\' => backslash(bytes, i).or_else(|| simple(bytes, i)),
            b'&' | b'%' => at(bytes, i),
            _ => None,
        };
        let Some(Escape { end, character, mark }) = escape else {
            i += 1;
            continue;
        };
        fold.copy(i);
        let mut written = String::new();
        written.extend(character.into_iter().chain(mark));
        fold.put(&written, end);
        i = end;
    }
    fold.finish()
}

/// The longest name of a character that is known.
const NAME: usize = 14;

/// Named characters that stand in addresses and numbers, or break them up.
fn named(name: &[u8]) -> Option<char> {
    Some(match name {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        b"commat" => '@',
        b"period" => '.',
        b"comma" => ',',
        b"colon" => ':',
        b"semi" => ';',
        b"sol" => '/',
        b"bsol" => '\\',
        b"lowbar" | b"UnderBar" => '_',
        b"dash" | b"hyphen" | b"minus" | b"ndash" | b"mdash" | b"horbar" => '-',
        b"plus" => '+',
        b"num" => '#',
        b"lpar" => '(',
        b"rpar" => ')',
        b"lsqb" | b"lbrack" => '[',
        b"rsqb" | b"rbrack" => ']',
        b"lcub" | b"lbrace" => '{',
        b"rcub" | b"rbrace" => '}',
        b"verbar" | b"vert" => '|',
        b"equals" => '=',
        b"percnt" => '%',
        b"ast" | b"midast" => '*',
        b"dollar" => '$',
        b"excl" => '!',
        b"quest" => '?',
        b"NewLine" => '\n',
        b"Tab" | b"nbsp" | b"ensp" | b"emsp" | b"thinsp" | b"numsp" | b"puncsp" | b"hairsp" => '\u{A0}',
        b"shy" | b"zwj" | b"zwnj" | b"lrm" | b"rlm" | b"NoBreak" | b"ZeroWidthSpace" => '\u{AD}',
        b"imath" | b"inodot" => 'ı',
        b"szlig" => 'ß',
        _ => return None,
    })
}

/// The accent that the end of a letter's name means: `acute` of `eacute`.
fn accent(name: &[u8]) -> Option<char> {
    Some(match name {
        b"acute" => '\u{301}',
        b"grave" => '\u{300}',
        b"uml" => '\u{308}',
        b"circ" => '\u{302}',
        b"tilde" => '\u{303}',
        b"cedil" => '\u{327}',
        b"ring" => '\u{30A}',
        b"caron" => '\u{30C}',
        b"slash" => '\u{338}',
        _ => return None,
    })
}

fn entity(text: &[u8], i: usize) -> Option<Escape> {
    let rest = text.get(i + 1..)?;
    if rest.first() == Some(&b'#') {
        let (radix, digits) = match rest.get(1) {
            Some(b'x' | b'X') => (16, 2),
            _ => (10, 1),
        };
        let (code, count) = number(rest.get(digits..)?, radix, 8);
        let end = i + 1 + digits + count;
        let closed = text.get(end) == Some(&b';');
        let character = char::from_u32(code).filter(|_| count > 0)?;
        return Some(Escape::new(character, end + usize::from(closed)));
    }
    let length = rest.iter().take(NAME + 1).position(|b| !b.is_ascii_alphabetic())?;
    if length < 2 || rest[length] != b';' {
        return None;
    }
    let (name, end) = (&rest[..length], i + 1 + length + 1);
    let accented = || Some(Escape { mark: Some(accent(&name[1..])?), ..Escape::new(rest[0].into(), end) });
    named(name).map(|character| Escape::new(character, end)).or_else(accented)
}

/// The number at the start of a text, of at most so many digits, and how many it has.
fn number(text: &[u8], radix: u32, most: usize) -> (u32, usize) {
    let digits = text.iter().take(most).map_while(|b| char::from(*b).to_digit(radix));
    digits.fold((0, 0), |(number, count), digit| (number * radix + digit, count + 1))
}

/// The number of exactly so many digits at `i`.
fn exactly(text: &[u8], i: usize, radix: u32, digits: usize) -> Option<u32> {
    let (number, count) = number(text.get(i..)?, radix, digits);
    (count == digits).then_some(number)
}

/// The character whose UTF-8 is in escapes of one byte each, the first at `i`.
fn utf8(i: usize, width: usize, byte: impl Fn(usize) -> Option<u8>) -> Option<Escape> {
    let first = byte(i)?;
    let length = match first {
        0x00..=0x7F => return Some(Escape::new(first.into(), i + width)),
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut bytes = [0; 4];
    for (n, place) in bytes[..length].iter_mut().enumerate() {
        *place = byte(i + n * width)?;
    }
    let character = std::str::from_utf8(&bytes[..length]).ok()?.chars().next()?;
    Some(Escape::new(character, i + length * width))
}

fn percent(text: &[u8], i: usize) -> Option<Escape> {
    // `%u0040`, as JavaScript's `escape` writes.
    if text.get(i + 1) == Some(&b'u') {
        return Some(Escape::new(char::from_u32(exactly(text, i + 2, 16, 4)?)?, i + 6));
    }
    utf8(i, 3, |i| (text.get(i) == Some(&b'%')).then(|| exactly(text, i + 1, 16, 2))?.map(|byte| byte as u8))
}

fn quoted(text: &[u8], i: usize) -> Option<Escape> {
    let soft = |end| Some(Escape { end, character: None, mark: None });
    match text.get(i + 1..)? {
        [b'\n', ..] => return soft(i + 2),
        [b'\r', b'\n', ..] => return soft(i + 3),
        _ => {}
    }
    let byte = |i: usize| {
        let digits = text.get(i + 1..i + 3).filter(|d| text[i] == b'=' && !d.iter().any(u8::is_ascii_lowercase));
        digits.and_then(|_| exactly(text, i + 1, 16, 2)).map(|byte| byte as u8)
    };
    utf8(i, 3, byte).filter(|escape| escape.character.is_none_or(|c| !c.is_ascii_control() || c == '\n' || c == '\r'))
}

impl Escape {
    /// Whether a quoted-printable escape is one beyond doubt: `=` between a word and the end of the line, an encoded `@`
    /// before a letter, an encoded `=` or `.`, or a letter beyond ASCII.
    fn is_sure(&self, text: &[u8], i: usize) -> bool {
        match self.character {
            None => i > 0 && text[i - 1].is_ascii_alphanumeric(),
            Some('@') => text.get(self.end).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'='),
            Some(c) => matches!(c, '=' | '.') || !c.is_ascii(),
        }
    }
}

fn backslash(text: &[u8], i: usize) -> Option<Escape> {
    match text.get(i + 1)? {
        b'u' if text.get(i + 2) == Some(&b'{') => {
            let (code, count) = number(&text[i + 3..], 16, 6);
            let closed = count > 0 && text.get(i + 3 + count) == Some(&b'}');
            Some(Escape::new(char::from_u32(code).filter(|_| closed)?, i + 4 + count))
        }
        b'u' => {
            let unit = exactly(text, i + 2, 16, 4)?;
            let second = || (text.get(i + 6..i + 8)? == b"\\u").then(|| exactly(text, i + 8, 16, 4))?;
            match (unit, second()) {
                (0xD800..=0xDBFF, Some(low @ 0xDC00..=0xDFFF)) => {
                    let code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                    Some(Escape::new(char::from_u32(code)?, i + 12))
                }
                _ => Some(Escape::new(char::from_u32(unit)?, i + 6)),
            }
        }
        b'U' => Some(Escape::new(char::from_u32(exactly(text, i + 2, 16, 8)?)?, i + 10)),
        b'x' => {
            let byte =
                |i: usize| (text.get(i..i + 2)? == b"\\x").then(|| exactly(text, i + 2, 16, 2))?.map(|byte| byte as u8);
            utf8(i, 4, byte).or_else(|| Some(Escape::new(byte(i)?.into(), i + 4)))
        }
        // A stylesheet's, with a space after it that belongs to it; `\100` in base eight.
        b'0' if exactly(text, i + 1, 16, 6).is_some() => {
            let end = i + 7 + usize::from(text.get(i + 7) == Some(&b' '));
            Some(Escape::new(char::from_u32(exactly(text, i + 1, 16, 6)?)?, end))
        }
        b'0'..=b'3' => {
            let byte =
                |i: usize| (text.get(i) == Some(&b'\\')).then(|| exactly(text, i + 1, 8, 3))?.map(|byte| byte as u8);
            utf8(i, 4, byte)
        }
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
    Some(Escape::new(character, i + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
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
        assert_eq!(folded("a=40b=2Ecom=\r\n"), "a@b.com");
        assert_eq!(folded("%C3%A9 \\xc3\\xa9 \\xe9 \\303\\251 \\ud83d\\ude00"), "é é é é 😀");
        assert_eq!(folded("Jos&eacute; &Aring;"), "Jose\u{301} A\u{30A}");
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
