//! Words near a match that say what it is.

/// How far before a match a word counts, in bytes: about eight words.
const REACH: usize = 64;

/// Whether one of `words` (lower case) begins a word within reach before `start`, or in the message before.
pub fn near(words: &[&str], text: &[u8], start: usize, previous: &[u8]) -> bool {
    let before = &text[start.saturating_sub(REACH)..start];
    words.iter().any(|word| contains_word(before, word.as_bytes()) || contains_word(previous, word.as_bytes()))
}

/// Whether `word` stands in `text` without regard to ASCII case, no ASCII letter before it. What follows is free:
/// plurals and compounds count.
fn contains_word(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len())
        .enumerate()
        .any(|(i, window)| window.eq_ignore_ascii_case(word) && (i == 0 || !text[i - 1].is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_count_in_reach_and_in_the_message_before() {
        let text = b"My SSN: 078051120";
        assert!(near(&["ssn"], text, 8, b""));
        assert!(!near(&["ssn"], text, 3, b""));
        assert!(near(&["phone"], text, 8, b"What is your phone number?"));
        assert!(!near(&["sn"], text, 8, b""), "the middle of a word");
        let far = format!("ssn{}078051120", " ".repeat(REACH));
        assert!(!near(&["ssn"], far.as_bytes(), far.len() - 9, b""));
    }
}
