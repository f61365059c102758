//! Numbers spelt in letters: `1-800-FLOWERS`, `(888) GO-FEDEX`, `1300 LAWYER`.

use super::written::Written;

/// Where it ends, if the groups before are a line that is free to call.
pub fn end(text: &[u8], written: &Written) -> Option<usize> {
    let digits = written.count(written.groups);
    let free = match (&written.lengths[..written.groups], &written.digits[..digits]) {
        ([3], [8, tens, ones]) | ([1, 3], [1, 8, tens, ones]) => tens == ones,
        ([4], [0 | 1, 8, 0, 0] | [1, 3, 0, 0]) => true,
        _ => false,
    };
    let last = written.ends[written.groups.checked_sub(1)?];
    if !free || !matches!(text.get(last), Some(b'-' | b' ')) {
        return None;
    }
    let signs = text[last + 1..].iter().take(12);
    let length = signs.take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || **b == b'-').count();
    let word = &text[last + 1..last + 1 + length];
    let letters = word.iter().filter(|b| b.is_ascii_uppercase()).count();
    let spelt = word.iter().filter(|b| **b != b'-').count();
    let stands = !text.get(last + 1 + length).is_some_and(u8::is_ascii_alphanumeric);
    // A keypad has seven places for them, and takes no notice of what goes beyond.
    let fits = (6..=10).contains(&spelt) && letters >= 3 && *word.last()? != b'-';
    (fits && stands).then_some(last + 1 + length)
}
