//! Letters without case and accents, so that `Téléphone`, `TELEPHONE` and `telephone` are one word.

/// A letter of a text, folded. Eight bytes, so that it travels in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    bytes: [u8; 4],
    length: u8,
    width: u8,
    /// Whether its script is written without spaces between words.
    pub unspaced: bool,
}

impl Letter {
    /// The folded letter in UTF-8; empty for a combining mark.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }

    /// What follows it in folded bytes, if they begin with it.
    #[inline]
    pub fn strip<'b>(&self, folded: &'b [u8]) -> Option<&'b [u8]> {
        match (self.length, folded) {
            (1, [first, rest @ ..]) => (*first == self.bytes[0]).then_some(rest),
            _ => folded.strip_prefix(self.bytes()),
        }
    }

    /// Its length in the text, in bytes.
    #[inline]
    pub const fn width(&self) -> usize {
        self.width as usize
    }
}

/// U+00C0 to U+00FF without accents; `*` is no letter.
const LATIN_1: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty";

/// U+0100 to U+017F without accents.
const LATIN_A: &[u8; 128] =
    b"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrr\
sssssssstttttt\
uuuuuuuuuuuuwwyyyzzzzzzs";

/// The last code points of U+1EA0 to U+1EF9, the letters of Vietnamese, by the letter they are without accents.
const VIETNAMESE: [(u32, u8); 6] =
    [(0x1EB7, b'a'), (0x1EC7, b'e'), (0x1ECB, b'i'), (0x1EE3, b'o'), (0x1EF1, b'u'), (0x1EF9, b'y')];

/// The letter that begins at `i`, or `None` for what is no letter: digits, signs, spaces, pictures, broken UTF-8.
#[inline]
pub fn letter(text: &[u8], i: usize) -> Option<Letter> {
    let first = *text.get(i)?;
    if first < 0x80 {
        return first.is_ascii_alphabetic().then(|| ascii(first | 0x20, 1));
    }
    beyond_ascii(text, i)
}

fn beyond_ascii(text: &[u8], i: usize) -> Option<Letter> {
    let first = text[i];
    let second = *text.get(i + 1)?;
    match first {
        0xC3 => match LATIN_1[usize::from(second & 0x3F)] {
            b'*' => None,
            base => Some(ascii(base, 2)),
        },
        0xC4 | 0xC5 => Some(ascii(LATIN_A[usize::from(first & 1) << 6 | usize::from(second & 0x3F)], 2)),
        0xC6..=0xDF => two_bytes(u32::from(first & 0x1F) << 6 | u32::from(second & 0x3F)),
        0xE0 | 0xE1 | 0xE3..=0xED => {
            let third = *text.get(i + 2)?;
            let code = u32::from(first & 0x0F) << 12 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
            three_bytes(code, [first, second, third, 0])
        }
        _ => None,
    }
}

fn two_bytes(code: u32) -> Option<Letter> {
    Some(match code {
        // Combining accents, and the signs of Arabic that fold to nothing.
        0x300..=0x36F | 0x640 | 0x64B..=0x652 => Letter { bytes: [0; 4], length: 0, width: 2, unspaced: false },
        0x370..=0x3FF => two(greek(code)),
        0x410..=0x42F => two(code + 0x20),
        0x401 | 0x451 => two(0x435),
        0x400..=0x40F => two(code + 0x50),
        // Digits and signs of Arabic.
        0x600..=0x61F | 0x660..=0x66D | 0x6F0..=0x6F9 => return None,
        _ => two(code),
    })
}

fn three_bytes(code: u32, bytes: [u8; 4]) -> Option<Letter> {
    match code {
        0x1EA0..=0x1EF9 => {
            let base = VIETNAMESE.iter().find(|(last, _)| code <= *last).map_or(b'y', |(_, base)| *base);
            return Some(ascii(base, 3));
        }
        // Digits and signs of Indic scripts, and the punctuation of Chinese and Japanese.
        0x964..=0x96F | 0xE50..=0xE5B | 0x3000..=0x3004 | 0x3008..=0x3030 | 0x30FB => return None,
        _ => {}
    }
    // Thai, Lao, Myanmar, Khmer; kana and Han; Korean, whose spaces part words with their particles.
    let unspaced =
        matches!(code, 0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x9FFF | 0xAC00..=0xD7AF);
    Some(Letter { bytes, length: 3, width: 3, unspaced })
}

const fn ascii(base: u8, width: usize) -> Letter {
    Letter { bytes: [base, 0, 0, 0], length: 1, width: width as u8, unspaced: false }
}

const fn two(code: u32) -> Letter {
    let bytes = [0xC0 | (code >> 6) as u8, 0x80 | (code & 0x3F) as u8, 0, 0];
    Letter { bytes, length: 2, width: 2, unspaced: false }
}

/// Lower case without tonos.
const fn greek(code: u32) -> u32 {
    match code {
        0x386 | 0x3AC => 0x3B1,
        0x388 | 0x3AD => 0x3B5,
        0x389 | 0x3AE => 0x3B7,
        0x38A | 0x3AF | 0x3CA | 0x390 => 0x3B9,
        0x38C | 0x3CC => 0x3BF,
        0x38E | 0x3CD | 0x3CB | 0x3B0 => 0x3C5,
        0x38F | 0x3CE => 0x3C9,
        0x3C2 => 0x3C3,
        0x391..=0x3A9 => code + 0x20,
        _ => code,
    }
}

/// Folds a word's letters into a buffer and gives them; nothing where they don't fit. What is no letter is left out.
#[inline(never)]
pub fn fold<'b>(word: &[u8], buffer: &'b mut [u8]) -> Option<&'b [u8]> {
    let (mut length, mut i) = (0, 0);
    while i < word.len() {
        let Some(letter) = letter(word, i) else {
            i += 1;
            continue;
        };
        i += letter.width();
        for byte in letter.bytes() {
            *buffer.get_mut(length)? = *byte;
            length += 1;
        }
    }
    Some(&buffer[..length])
}

/// A word or phrase as the lexicon keeps it: folded letters, and one space between words, whatever stood there.
pub fn folded(phrase: &str) -> Vec<u8> {
    let text = phrase.as_bytes();
    let (mut out, mut i) = (Vec::new(), 0);
    while i < text.len() {
        match letter(text, i) {
            Some(letter) => {
                out.extend(letter.bytes());
                i += letter.width();
            }
            None => {
                if out.last().is_some_and(|b| *b != b' ') {
                    out.push(b' ');
                }
                i += 1;
            }
        }
    }
    out.truncate(out.iter().rposition(|b| *b != b' ').map_or(0, |last| last + 1));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_are_no_difference() {
        for (written, word) in [
            ("Téléphone", "telephone"),
            ("ŁÓDŹ", "lodz"),
            ("Te\u{301}l", "tel"),
            ("İkamet", "ikamet"),
            ("Hộ chiếu", "ho chieu"),
            ("ПАСПОРТ", "паспорт"),
            ("Ταυτότητα", "ταυτοτητα"),
            ("carte d'identité", "carte d identite"),
            ("id-kort", "id kort"),
            ("電話", "電話"),
            ("  a  b ", "a b"),
        ] {
            assert_eq!(String::from_utf8(folded(written)).unwrap(), word);
        }
    }

    #[test]
    fn what_is_no_letter_is_none() {
        for text in ["1", "_", "×", "。", "😀", "\u{A0}", "٣", "\u{200B}"] {
            assert_eq!(letter(text.as_bytes(), 0), None, "{text}");
        }
        assert_eq!(letter(&[0xC3], 0), None, "cut");
    }
}
