//! Words near a match that say what it is.

/// How far before a match a word counts, in bytes: about eight words.
const REACH: usize = 64;

/// How much of the end of the message before counts, in bytes.
const PREVIOUS: usize = 512;

/// Words of one recognizer, in lower case, with the set of bytes that they begin with.
#[derive(Clone, Copy, Debug)]
pub struct ContextWords {
    words: &'static [&'static str],
    first: [u64; 4],
}

impl ContextWords {
    /// Of lower-case words, none of them empty.
    pub const fn new(words: &'static [&'static str]) -> ContextWords {
        let mut first = [0; 4];
        let mut i = 0;
        while i < words.len() {
            let byte = words[i].as_bytes()[0];
            first[(byte >> 6) as usize] |= 1 << (byte & 63);
            i += 1;
        }
        ContextWords { words, first }
    }

    /// Whether one of them begins within reach before `start`, or in the message before.
    pub fn near(&self, text: &[u8], start: usize, previous: &[u8]) -> bool {
        let asked = &previous[previous.len().saturating_sub(PREVIOUS)..];
        self.within(&text[start.saturating_sub(REACH)..start]) || self.within(asked)
    }

    /// Whether one of them stands in the text without regard to ASCII case, no ASCII letter before it. What follows
    /// is free: plurals and compounds count.
    fn within(&self, text: &[u8]) -> bool {
        let mut before = b' ';
        text.iter().enumerate().any(|(i, &byte)| {
            let begins = !before.is_ascii_alphabetic();
            before = byte;
            let first = byte.to_ascii_lowercase();
            begins && self.first[usize::from(first >> 6)] >> (first & 63) & 1 == 1 && self.begins(&text[i..])
        })
    }

    fn begins(&self, text: &[u8]) -> bool {
        let [first, second, ..] = *text else {
            return false;
        };
        let (first, second) = (first.to_ascii_lowercase(), second.to_ascii_lowercase());
        self.words.iter().any(|word| {
            let word = word.as_bytes();
            // Two bytes rule nearly all of them out, without a call.
            word[0] == first
                && word.get(1).is_none_or(|b| *b == second)
                && text.get(..word.len()).is_some_and(|t| t.eq_ignore_ascii_case(word))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SSN: ContextWords = ContextWords::new(&["ssn"]);

    #[test]
    fn words_count_in_reach_and_in_the_message_before() {
        let text = b"My SSN: 078051120";
        assert!(SSN.near(text, 8, b""));
        assert!(!SSN.near(text, 3, b""));
        assert!(ContextWords::new(&["phone"]).near(text, 8, b"What is your phone number?"));
        assert!(!ContextWords::new(&["sn"]).near(text, 8, b""), "the middle of a word");
        let far = format!("ssn{}078051120", " ".repeat(REACH));
        assert!(!SSN.near(far.as_bytes(), far.len() - 9, b""));
    }
}
