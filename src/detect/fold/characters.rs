//! Characters that hide ASCII: invisible ones within a word, look-alikes, styled letters, digits of other scripts, and
//! the many spaces, dashes and full stops.
//!
//! Look-alikes of other scripts are read as ASCII only in a token that has ASCII too: `gmаil.com` with a Cyrillic `а`,
//! and not a Russian word. Sources: UAX #44 (`Default_Ignorable_Code_Point`, `Pd`, `Zs`), UTS #39.

use super::lookalike::{alike, styled};
use super::map::{Fold, Map};

/// What a character is to a reader who looks for ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// Itself.
    Itself,
    /// Nothing, and never wanted in text.
    Nothing,
    /// Nothing, but some scripts and emoji need it: a joiner, a variation selector.
    Joiner,
    /// A mark on the letter before.
    Mark,
    /// ASCII that can't be seen: a tag, or a byte carried by a variation selector.
    Hidden(u8),
    /// A letter, digit or sign.
    Styled(u8),
    /// A letter of another script that looks like this one.
    Alike(u8),
    Space,
    Dash,
    /// The full stop at the end of a sentence in another script.
    Stop,
}

use Meaning::*;

/// The black flag that begins the flags of England, Scotland and Wales, which are spelt in tags.
const FLAG: char = '\u{1F3F4}';

#[inline(never)]
fn meaning(c: char) -> Meaning {
    let code = u32::from(c);
    match code {
        0x09 | 0x0A | 0x0D => Itself,
        0x20..=0x7E | 0xC0..=0xD6 | 0xD8..=0x130 | 0x132..=0x17E => Itself,
        0x00..=0x1F | 0x7F..=0x9F => Nothing,
        0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180E => Nothing,
        0x200B | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x206F => Nothing,
        0x3164 | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A => Nothing,
        0x180B..=0x180F | 0x200C | 0x200D | 0xFE00..=0xFE0F => Joiner,
        0xE0020..=0xE007E => Hidden((code - 0xE0000) as u8),
        // Variation selectors 17 to 256 carry the bytes from 16 on.
        0xE0110..=0xE016E => Hidden((code - 0xE00F0) as u8),
        0xE0100..=0xE01EF => Joiner,
        0xE0000..=0xE0FFF => Nothing,
        0x300..=0x36F | 0x483..=0x489 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20F0 | 0xFE20..=0xFE2F => Mark,
        // Points of Hebrew, Arabic, Devanagari and Thai.
        0x591..=0x5BD | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x900..=0x902 | 0x93C | 0xE47..=0xE4E => Mark,
        0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x2800 | 0x3000 => Space,
        0x58A | 0x5BE | 0x1806 | 0x2010..=0x2015 | 0x2043 | 0x2212 | 0x2500 | 0x2E3A | 0x2E3B | 0x30FC | 0xFE58 => Dash,
        0x6D4 | 0x3002 | 0xFF61 => Stop,
        0x2024 | 0xFE52 => Styled(b'.'),
        0x2044 | 0x2215 | 0x29F8 => Styled(b'/'),
        0x2236 | 0xA789 | 0xFE55 => Styled(b':'),
        0x207A | 0x208A | 0xFE62 => Styled(b'+'),
        0x207B | 0x208B | 0xFE63 => Styled(b'-'),
        0x207D | 0x208D | 0xFE59 => Styled(b'('),
        0x207E | 0x208E | 0xFE5A => Styled(b')'),
        0xFE33 | 0xFE34 | 0xFE4D..=0xFE4F => Styled(b'_'),
        0xFE5F => Styled(b'#'),
        0xFE66 => Styled(b'='),
        0xFE6B => Styled(b'@'),
        0xFF01..=0xFF5E => Styled((code - 0xFEE0) as u8),
        // Han, kana and Hangul have nothing for us, and are the most of their texts.
        0x3041..=0xA4CF | 0xAC00..=0xD7A3 => Itself,
        _ => match styled(code) {
            Some(ascii) => Styled(ascii),
            None => alike(code).map_or(Itself, Alike),
        },
    }
}

/// Whether the character at `i`, beyond ASCII, hides something. What ordinary text has in any language does not.
pub fn hides(text: &[u8], i: usize) -> bool {
    let Some(c) = character(text, i) else { return false };
    let next = i + c.len_utf8();
    let before = i.checked_sub(1).map_or(b' ', |i| text[i]);
    let after = text.get(next).copied().unwrap_or(b' ');
    let near = is_part(before) || is_part(after);
    match u32::from(c) {
        // Superscripts count where there are more of them.
        0xB2 | 0xB3 | 0xB9 => after == 0xC2 && character(text, next).is_some_and(|c| styled(c.into()).is_some()),
        // Letters of Latin languages, multiplication sign and ordinals.
        0xA1..=0xAC | 0xAE..=0x17F => false,
        // Letters of Cyrillic, Greek and the like by themselves; quotes, and the dots that leave something out.
        0x180..=0x5FF if !near => false,
        0x2018..=0x2023 | 0x2025..=0x2027 | 0x20AC => false,
        // Punctuation of Chinese and Japanese, their letters, and pictures.
        0xFF01 | 0xFF08 | 0xFF09 | 0xFF0C | 0xFF1A | 0xFF1B | 0xFF1F | 0xFF5E => false,
        0x3041..=0xA4CF | 0xAC00..=0xD7A3 | 0x1F300..=0x1FAFF if c != 'ー' => false,
        _ => match meaning(c) {
            Itself => false,
            Nothing | Hidden(_) | Styled(_) => true,
            Joiner | Alike(_) => near,
            Mark => before.is_ascii_alphanumeric(),
            Space | Dash => (before.is_ascii_digit() && is_part(after)) || (is_part(before) && after.is_ascii_digit()),
            Stop => is_part(before) && is_part(after),
        },
    }
}

/// The character that begins at `i`, if one does.
fn character(text: &[u8], i: usize) -> Option<char> {
    let width = match text[i] {
        0x00..=0x7F => 1,
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let first = u32::from(text[i]) & if width == 1 { 0x7F } else { 0x7F >> width };
    let rest = text.get(i + 1..i + width)?;
    char::from_u32(rest.iter().fold(first, |code, byte| code << 6 | u32::from(byte & 0x3F)))
}

/// A run of what addresses and numbers are made of.
#[derive(Clone, Copy, Debug, Default)]
struct Token {
    end: usize,
    /// Whether it has letters and digits of ASCII, and an `@`: what there is of them, look-alikes are too.
    letters: bool,
    digits: bool,
    at: bool,
    /// Whether all of it is ASCII that can be seen.
    plain: bool,
}

impl Token {
    /// The token that begins at `start`, up to what is a space or a sign that no address has in it.
    fn at(text: &str, start: usize) -> Token {
        let mut token = Token { end: start, plain: true, ..Token::default() };
        for c in text[start..].chars() {
            let meaning = meaning(c);
            let ascii = match meaning {
                Itself if c.is_ascii() => c as u8,
                Styled(ascii) | Hidden(ascii) => ascii,
                Space => break,
                // Signs, quotes and arrows; Chinese and Japanese punctuation.
                Itself if matches!(u32::from(c), 0xA1..=0xBF | 0x2010..=0x2BFF | 0x3001..=0x3030) => break,
                _ => b'-',
            };
            if !ascii.is_ascii_alphanumeric() && !b"@._-+".contains(&ascii) {
                break;
            }
            token.letters |= ascii.is_ascii_alphabetic();
            token.digits |= ascii.is_ascii_digit();
            token.at |= ascii == b'@';
            token.plain &= c.is_ascii() && meaning == Itself;
            token.end += c.len_utf8();
        }
        token
    }
}

/// Reads every character for what it hides.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let mut fold = Fold::new(text);
    let mut at = 0;
    while at < text.len() {
        let token = Token::at(text, at);
        if !token.plain {
            fold_token(&mut fold, text, at, token);
        }
        // What ends the token.
        at = token.end;
        if let Some(c) = text[at..].chars().next() {
            at += c.len_utf8();
            match meaning(c) {
                Space => {
                    fold.copy(at - c.len_utf8());
                    fold.put_char(' ', at);
                }
                Styled(ascii) | Hidden(ascii) => {
                    fold.copy(at - c.len_utf8());
                    fold.put_char(ascii.into(), at);
                }
                _ => {}
            }
        }
    }
    fold.finish()
}

fn fold_token(fold: &mut Fold, text: &str, start: usize, token: Token) {
    let mixed = token.letters || token.digits || token.at;
    let is_number = token.digits && !token.letters && !token.at;
    let end = token.end;
    let (mut at, mut in_flag) = (start, false);
    while let Some(c) = text[at..end].chars().next() {
        let next = at + c.len_utf8();
        let meaning = meaning(c);
        in_flag = c == FLAG || (in_flag && matches!(meaning, Hidden(_)));
        // The last byte that was written.
        let copied = at.checked_sub(1).filter(|_| fold.taken() < at).map(|i| text.as_bytes()[i]);
        let before = copied.or_else(|| fold.text().bytes().last()).unwrap_or(b' ');
        let ascii = match meaning {
            Itself => c.is_ascii().then_some(c as u8),
            Nothing | Joiner | Space => None,
            Hidden(ascii) | Styled(ascii) => (!in_flag).then_some(ascii),
            // In a number, what looks like a letter looks like a digit more.
            Alike(b'O' | b'o') if is_number => Some(b'0'),
            Alike(b'I' | b'l' | b'i') if is_number => Some(b'1'),
            Alike(ascii) => mixed.then_some(ascii),
            // The prolonged sound of katakana is a dash in numbers only.
            Dash => (c != 'ー' || before.is_ascii_digit()).then_some(b'-'),
            Stop => (is_part(before) && mixed && next < end).then_some(b'.'),
            Mark => None,
        };
        // An accent, keycap or variation selector is part of its character.
        let whole = ascii.filter(|ascii| is_part(*ascii)).map_or(next, |_| past_marks(text, next, end));
        let invisible = matches!(meaning, Nothing | Joiner | Hidden(_)) || (meaning == Mark && is_part(before));
        if let Some(ascii) = ascii
            && !(c.is_ascii() && whole == next)
        {
            fold.copy(at);
            fold.put_char(ascii.into(), whole);
        } else if ascii.is_none() && invisible {
            fold.copy(at);
            fold.skip(next);
        }
        at = whole;
    }
}

/// Whether a character of ASCII can be what something is hidden in.
fn is_part(ascii: u8) -> bool {
    ascii.is_ascii_alphanumeric() || ascii == b'@'
}

fn past_marks(text: &str, at: usize, end: usize) -> usize {
    if at == end || text.as_bytes()[at] < 0x80 {
        return at;
    }
    let is_mark = |c: char| meaning(c) == Mark || matches!(c, '\u{FE00}'..='\u{FE0F}');
    text[at..end].find(|c| !is_mark(c)).map_or(end, |length| at + length)
}
