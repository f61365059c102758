//! Runs of bytes of one kind.

/// Kinds of bytes. Bits.
pub type Class = u8;

pub const DIGIT: Class = 1;
/// A letter of ASCII.
pub const LETTER: Class = 2;
/// Of a character beyond ASCII.
pub const BEYOND: Class = 4;
pub const SPACE: Class = 8;
/// What may part the digits or groups of a number.
pub const SIGN: Class = 16;
pub const BRACKET: Class = 32;
/// Ends a line, or begins a quoted one.
pub const LINE: Class = 64;
/// A sign that names have in addresses.
pub const NAME: Class = 128;

static CLASSES: [Class; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' | b'a'..=b'z' => LETTER,
            0x80.. => BEYOND,
            b' ' => SPACE,
            b'.' | b'-' | b'_' => SIGN | NAME,
            b',' | b'*' | b'/' | b'|' | b';' | b':' | b'~' => SIGN,
            b'%' | b'+' | b'\'' => NAME,
            b'#' | b'(' | b')' | b'[' | b']' | b'{' | b'}' => BRACKET,
            b'\t' | b'\r' | b'\n' | b'>' => LINE,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Whether the byte at `i` is of one of these kinds; beyond the text none is.
pub fn is(text: &[u8], i: usize, class: Class) -> bool {
    text.get(i).is_some_and(|b| CLASSES[usize::from(*b)] & class != 0)
}

/// Whether the byte before `i` is of one of these kinds.
pub fn is_before(text: &[u8], i: usize, class: Class) -> bool {
    is(text, i.wrapping_sub(1), class)
}

/// Where the bytes of these kinds end that begin at `i`; at most so many are looked at.
// One copy each: in line they would be most of the engine's bytes.
#[inline(never)]
pub fn end_of(text: &[u8], i: usize, most: usize, class: Class) -> usize {
    let mut end = i;
    while end - i < most && is(text, end, class) {
        end += 1;
    }
    end
}

/// Where the bytes of these kinds begin that end at `i`; at most so many are looked at.
#[inline(never)]
pub fn start_of(text: &[u8], i: usize, most: usize, class: Class) -> usize {
    let mut start = i;
    while i - start < most && is_before(text, start, class) {
        start -= 1;
    }
    start
}

/// How many bytes of these kinds are in a text.
#[inline(never)]
pub fn count(text: &[u8], class: Class) -> usize {
    (0..text.len()).filter(|i| is(text, *i, class)).count()
}
