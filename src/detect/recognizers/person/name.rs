//! How far a person's name goes, from its first letter: `Ana Silva`, `Ludwig van der Berg`, `Mary-Ann O'Neill Jr.`, `田中太郎`.

use std::cmp::Ordering;

use super::not_names::JOINED;
use crate::detect::letters::{fold, letter};

/// A name in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// One past its last byte.
    pub end: usize,
    /// How many words it has, initials and particles among them.
    pub words: usize,
}

/// The most words that a name has.
const WORDS: usize = 6;

/// The longest word that is taken for a part of a name, in bytes.
const LONGEST: usize = 48;

/// Small words inside a name, before a capital.
const PARTICLES: [&str; 30] = [
    "al", "af", "ap", "av", "bin", "bint", "ben", "da", "das", "de", "degli", "dei", "del", "della", "den", "der",
    "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "zu", "zum",
];

/// What can end a name.
const SUFFIXES: [&str; 6] = ["jr", "sr", "ii", "iii", "iv", "phd"];

/// What follows a name in a script without spaces, and is no part of it.
const AFTER_UNSPACED: [&str; 20] = [
    "です",
    "と申",
    "と言",
    "といい",
    "さん",
    "様",
    "の",
    "は",
    "が",
    "を",
    "입니다",
    "이에요",
    "예요",
    "이라고",
    "라고",
    "今年",
    "是",
    "，",
    "来自",
    "的",
];

/// A name whose words begin with capitals, or one of a script without them. Stops before a word that is nobody's name.
pub fn capitalised(text: &[u8], start: usize) -> Option<Name> {
    if let Some(first) = letter(text, start).filter(|_| text[start] >= 0xD7 && !capital(text, start)) {
        return if first.unspaced { unspaced(text, start) } else { uncased(text, start) };
    }
    let (mut name, mut i) = (Name { end: start, words: 0 }, start);
    let shouted = is_shouted(text, start, word_end(text, start)?);
    let mut particles = 0;
    while name.words + particles < WORDS {
        let Some(end) = word_end(text, i) else { break };
        if end - i > LONGEST {
            return None;
        }
        let word = &text[i..end];
        if capital(text, i) {
            let initial = letter(text, i).is_some_and(|first| first.width() == word.len());
            // `John Smith SSN`: an acronym is no part of a name, unless all of it is shouted.
            let acronym = !initial && !shouted && is_shouted(text, i, end) && !is_one_of(&SUFFIXES, word);
            if acronym || is_no_name(word) || (initial && word == b"I") {
                break;
            }
            name.words += 1 + particles;
            particles = 0;
            let dot =
                initial && text.get(end) == Some(&b'.') || is_one_of(&SUFFIXES, word) && text.get(end) == Some(&b'.');
            name.end = end + usize::from(dot);
        } else if is_one_of(&PARTICLES, word) && (name.words > 0 || particles < 3) {
            particles += 1;
        } else {
            break;
        }
        i = if particles > 0 { end } else { name.end };
        // One space, or none after a dot: `J.R. Smith`.
        match text.get(i) {
            Some(b' ') => i += 1,
            Some(b'\xC2') if text.get(i + 1) == Some(&0xA0) => i += 2,
            Some(_) if text[i - 1] == b'.' => {}
            _ => break,
        }
    }
    // Initials alone are nobody's name.
    let long = name.end > start && text[start..name.end].split(|b| b" .".contains(b)).any(|word| word.len() > 1);
    (name.words > 0 && long).then_some(name)
}

/// A name as people type it in a hurry, `maria gonzalez`: up to three words, none of which is a common one.
pub fn hurried(text: &[u8], start: usize) -> Option<Name> {
    let (mut name, mut i) = (Name { end: start, words: 0 }, start);
    while name.words < 3 {
        let Some(end) = word_end(text, i) else { break };
        let word = &text[i..end];
        if !(2..=LONGEST).contains(&word.len()) || is_no_name(word) || text.get(end).is_some_and(|b| b.is_ascii_digit())
        {
            break;
        }
        name = Name { end, words: name.words + 1 };
        if text.get(end) != Some(&b' ') {
            break;
        }
        i = end + 1;
    }
    (name.words > 0 && !matches!(text.get(name.end), Some(b'_' | b'/' | b'@' | b'(' | b'='))).then_some(name)
}

/// A name of two to eight characters: Chinese, Japanese, Korean, Thai.
fn unspaced(text: &[u8], start: usize) -> Option<Name> {
    let (mut i, mut characters, mut words) = (start, 0, 1);
    while characters < 8
        && !AFTER_UNSPACED.iter().any(|after| characters > 1 && text[i..].starts_with(after.as_bytes()))
    {
        match letter(text, i).filter(|letter| letter.unspaced) {
            Some(letter) => (i, characters) = (i + letter.width(), characters + 1),
            // `田中 太郎`, `コナン・ドイル`
            None if words < 3 && characters > 0 => {
                let gap = if text[i..].starts_with(b" ") {
                    1
                } else if text[i..].starts_with("・".as_bytes()) || text[i..].starts_with("　".as_bytes()) {
                    3
                } else {
                    0
                };
                if gap == 0 || !letter(text, i + gap).is_some_and(|letter| letter.unspaced) {
                    break;
                }
                (i, words) = (i + gap, words + 1);
            }
            None => break,
        }
    }
    (characters >= 2).then_some(Name { end: i, words })
}

/// A name of up to three words in a script that has spaces and no capitals: Arabic, Devanagari, Hebrew, Georgian.
fn uncased(text: &[u8], start: usize) -> Option<Name> {
    let (mut name, mut i) = (Name { end: start, words: 0 }, start);
    while name.words < 3 {
        let Some(end) = word_end(text, i) else { break };
        if text[i] < 0x80 || end - i < 4 || end - i > LONGEST || is_no_name(&text[i..end]) {
            break;
        }
        name = Name { end, words: name.words + 1 };
        if text.get(end) != Some(&b' ') {
            break;
        }
        i = end + 1;
    }
    (name.words > 0).then_some(name)
}

/// Where the word that begins at `start` ends: letters, with `-` and `'` between them. `O'Neill` is one, `Ana's` ends before
/// the apostrophe.
pub fn word_end(text: &[u8], start: usize) -> Option<usize> {
    let mut i = start;
    while let Some(letter) = letter(text, i) {
        i += letter.width();
        let joint = match text[i..] {
            [b'-' | b'\'', ..] => 1,
            [0xE2, 0x80, 0x99, ..] => 3,
            _ => 0,
        };
        if joint > 0 && i - start <= LONGEST {
            let next = letter_at(text, i + joint);
            let goes_on = next && (text[i] == b'-' || capital(text, i + joint) || letter_at(text, i + joint + 1));
            i += if goes_on { joint } else { return Some(i) };
        }
        if i - start > 2 * LONGEST {
            return None;
        }
    }
    (i > start).then_some(i)
}

fn letter_at(text: &[u8], i: usize) -> bool {
    letter(text, i).is_some()
}

/// Whether a capital stands at `i`: of Latin, Greek, Cyrillic or Armenian.
pub fn capital(text: &[u8], i: usize) -> bool {
    match text[i..] {
        [b'A'..=b'Z', ..] | [0xC3, 0x80..=0x9E, ..] | [0xCE, 0x86..=0xAB, ..] | [0xD0, 0x80..=0xAF, ..] => true,
        // Latin's pairs: the capital is even, and odd from Ĺ to ň and from Ź to Ž.
        [0xC4, second, ..] => (second < 0xB8) == (second % 2 == 0),
        [0xC5, second, ..] => (0x8A..0xB8).contains(&second) == (second % 2 == 0),
        [0xE1, 0xB8..=0xBB, third, ..] => third % 2 == 0,
        [0xD4, 0xB1..=0xBF, ..] | [0xD5, 0x80..=0x96, ..] => true,
        _ => false,
    }
}

/// Whether a word of two letters or more is all capitals.
fn is_shouted(text: &[u8], start: usize, end: usize) -> bool {
    let (mut i, mut letters) = (start, 0);
    while i < end {
        let Some(letter) = letter(text, i) else {
            i += 1;
            continue;
        };
        if !capital(text, i) {
            return false;
        }
        (i, letters) = (i + letter.width(), letters + 1);
    }
    letters > 1
}

/// Whether a word is a common one, and no name.
pub fn is_no_name(word: &[u8]) -> bool {
    fold(word, &mut [0; LONGEST]).is_none_or(is_common)
}

/// Whether a folded word is in the list: halved again and again.
fn is_common(word: &[u8]) -> bool {
    let mut rest = &JOINED[..];
    while !rest.is_empty() {
        let start = rest[..rest.len() / 2].iter().rposition(|b| *b == b' ').map_or(0, |space| space + 1);
        let end = start + rest[start..].iter().take_while(|b| **b != b' ').count();
        match rest[start..end].cmp(word) {
            Ordering::Less => rest = &rest[end + 1..],
            Ordering::Greater => rest = &rest[..start],
            Ordering::Equal => return true,
        }
    }
    false
}

/// Whether a word is one of these, without regard to case and accents.
pub fn is_one_of(words: &[&str], word: &[u8]) -> bool {
    // The first letter rules nearly all of them out, before any is folded.
    let first = word.first().filter(|first| first.is_ascii_alphabetic()).map(|first| first | 0x20);
    let may_be = |known: &&[u8]| first.is_none() || known.first().copied() == first;
    let mut known = words.iter().map(|known| known.as_bytes()).filter(may_be).peekable();
    if known.peek().is_none() {
        return false;
    }
    let mut buffer = [0; LONGEST];
    fold(word, &mut buffer).is_some_and(|folded| known.any(|known| known == folded))
}

/// The word right before `start`, whatever spaces and signs are between, and where it begins.
pub fn word_before(text: &[u8], start: usize) -> (usize, &[u8]) {
    let is_letter = |b: u8| b.is_ascii_alphabetic() || b >= 0x80 || b == b'\'';
    let end = start - text[..start].iter().rev().take(4).take_while(|b| b" ,:\"".contains(b)).count();
    let from = end - text[..end].iter().rev().take(LONGEST).take_while(|b| is_letter(**b)).count();
    (from, &text[from..end])
}

#[cfg(test)]
mod tests {
    use super::super::not_names::NOT_NAMES;
    use super::*;

    #[test]
    fn every_common_word_is_found() {
        assert!(NOT_NAMES.iter().all(|word| is_common(word.as_bytes())));
        assert!(["", "aaa", "zzz", "worke", "я я", "हैंं"].iter().all(|word| !is_common(word.as_bytes())));
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(
            NOT_NAMES.windows(2).all(|pair| pair[0] < pair[1]),
            "{:?}",
            NOT_NAMES.windows(2).find(|p| p[0] >= p[1])
        );
    }

    #[test]
    fn a_name_ends_where_the_sentence_goes_on() {
        for (text, name) in [
            ("Ana Silva and I", "Ana Silva"),
            ("Ludwig van der Berg, born", "Ludwig van der Berg"),
            ("Mary-Ann O'Neill's bag", "Mary-Ann O'Neill"),
            ("J.R. Smith is", "J.R. Smith"),
            ("Michael T., admitted", "Michael T."),
            ("John Smith SSN 1", "John Smith"),
            ("JOHN SMITH 12", "JOHN SMITH"),
            ("Łukasz Żak\nx", "Łukasz Żak"),
            ("Иван Петров живёт", "Иван Петров"),
            ("田中太郎です", "田中太郎"),
            ("김민수입니다", "김민수"),
        ] {
            let found = capitalised(text.as_bytes(), 0).map(|found| &text[..found.end]);
            assert_eq!(found, Some(name), "{text}");
        }
        for text in ["great", "I am", "IBM", "The Team", "J. R."] {
            assert!(text == "IBM" || capitalised(text.as_bytes(), 0).is_none(), "{text}");
        }
        assert_eq!(hurried(b"maria gonzalez and", 0), Some(Name { end: 14, words: 2 }));
    }
}
