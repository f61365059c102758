//! Digits that were read as letters, as scans and forms do: `833-64-209l`, `4lll llll …`, `37O4`.

use super::classes::{BEYOND, DIGIT, LETTER, count, end_of, is};
use super::map::{Fold, Map};

/// The fewest digits that are worth it, and the most that any value has.
const LENGTH: std::ops::RangeInclusive<usize> = 9..=34;

/// What a letter was.
fn digit(letter: u8) -> Option<char> {
    match letter {
        b'O' | b'o' => Some('0'),
        b'I' | b'l' => Some('1'),
        b'S' => Some('5'),
        b'B' => Some('8'),
        _ => None,
    }
}

/// Whether a token has digits, and letters that may be digits, and no others.
pub fn may_be(token: &[u8]) -> bool {
    let of = |b: &u8| b.is_ascii_digit() || *b == b'-' || digit(*b).is_some();
    token.len() >= 3
        && token.iter().all(of)
        && token.iter().any(|b| digit(*b).is_some())
        && token.iter().any(u8::is_ascii_digit)
}

/// Reads them as digits where most of a number is digits.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    let is_part = |i: usize| bytes.get(i).is_some_and(|b| b.is_ascii_digit() || digit(*b).is_some());
    let joins = |i: usize| matches!(bytes.get(i), Some(b' ' | b'-' | b'.')) && is_part(i + 1);
    let (mut fold, mut i) = (Fold::new(text), 0);
    while i < bytes.len() {
        let start = i;
        let (mut digits, mut letters) = (0, 0);
        // Where the last token that has a digit ends.
        let mut end = start;
        while is_part(i) {
            let token = i;
            while is_part(i) {
                i += 1;
            }
            let of_token = count(&bytes[token..i], DIGIT);
            let is_word = digit(bytes[token]).is_some() && bytes.get(token + 1).is_some_and(|b| digit(*b).is_some());
            let goes_on = is(bytes, i, DIGIT | LETTER | BEYOND) || bytes.get(i) == Some(&b'_');
            if of_token == 0 || goes_on || is_word {
                break;
            }
            (digits, letters, end) = (digits + of_token, letters + i - token - of_token, i);
            if joins(i) {
                i += 1;
            }
        }
        if letters > 0 && LENGTH.contains(&(digits + letters)) && letters <= digits / 3 {
            for (at, byte) in bytes[..end].iter().enumerate().skip(start) {
                if let Some(digit) = digit(*byte) {
                    fold.copy(at);
                    fold.put_char(digit, at + 1);
                }
            }
        }
        // On to the end of the word.
        i = end_of(bytes, i, usize::MAX, DIGIT | LETTER | BEYOND).max(start + 1);
    }
    fold.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn letters_among_digits_are_digits() {
        for (read, meant) in [
            ("SSN 833-64-209l, ok", "SSN 833-64-2091, ok"),
            ("l83-74-7931", "183-74-7931"),
            ("41ll 1111 111I 1111", "4111 1111 1111 1111"),
            ("So 5OO-85-6118.", "So 500-85-6118."),
        ] {
            assert_eq!(folded(read), meant);
        }
    }

    #[test]
    fn letters_among_letters_are_letters() {
        for text in [
            "So I lol at B2B 24 7",
            "IO IO IO IO",
            "1B 2S",
            "d41d8cd98f00b204e980",
            "SOB1234567890x",
            "SBI0123456789",
            "BOSS-12345",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
