//! Byte offsets to UTF-16 offsets, the unit of JavaScript strings.

/// Walks a text once, turning byte offsets that never go down into UTF-16 offsets.
#[derive(Debug)]
pub struct Utf16Offsets<'t> {
    text: &'t [u8],
    byte: usize,
    unit: usize,
}

impl<'t> Utf16Offsets<'t> {
    /// At the start of the text.
    pub fn new(text: &'t str) -> Utf16Offsets<'t> {
        Utf16Offsets { text: text.as_bytes(), byte: 0, unit: 0 }
    }

    /// The UTF-16 offset of a byte offset, which lies on a character and not before the one asked last.
    pub fn at(&mut self, byte: usize) -> usize {
        debug_assert!(byte >= self.byte, "offsets are asked in order");
        // A character is one unit, or two when its first byte is 0xF0 or above; its further bytes count nothing.
        self.unit += self.text[self.byte..byte]
            .iter()
            .map(|&b| usize::from(b & 0xC0 != 0x80) + usize::from(b >= 0xF0))
            .sum::<usize>();
        self.byte = byte;
        self.unit
    }
}

/// The byte offset of a UTF-16 offset, if the text goes so far. Inside a surrogate pair, it is the pair's end.
pub fn byte_at(text: &str, unit: usize) -> Option<usize> {
    let mut at = 0;
    for (byte, character) in text.char_indices() {
        if at >= unit {
            return Some(byte);
        }
        at += character.len_utf16();
    }
    (at >= unit).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_again() {
        let text = "aé漢😀z";
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            assert_eq!(byte_at(text, Utf16Offsets::new(text).at(byte)), Some(byte));
        }
        assert_eq!(byte_at(text, 4), Some(10), "in the middle of the pair");
        assert_eq!((byte_at(text, 6), byte_at(text, 7)), (Some(11), None));
    }

    #[test]
    fn agrees_with_the_standard_library_everywhere() {
        let text = "aé漢😀z\u{FFFD}\0𝔘";
        let mut offsets = Utf16Offsets::new(text);
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            assert_eq!(offsets.at(byte), text[..byte].encode_utf16().count());
        }
    }
}
