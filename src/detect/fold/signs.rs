//! What of a text may hide something, seen in the pass over its bytes: for nearly all of ordinary text, nothing.

use super::{addresses, characters, encodings, escapes, lines, misread, numbers, split};

/// What a byte means to the pass. Bits.
static CLASSES: [u8; 256] = classes();

/// Part of a token, which may be a run in an encoding.
const TOKEN: u8 = 1;
const DIGIT: u8 = 2;
/// An upper-case letter or a sign within a token.
const MIXED: u8 = 4;
/// Begins an escape.
const ESCAPE: u8 = 8;
/// Beyond the letters of Latin languages, or a control character.
const BEYOND: u8 = 16;
/// Begins an `@` in brackets, or is one.
const AT: u8 = 32;
const STOP: u8 = 64;

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' => TOKEN,
            b'0'..=b'9' => TOKEN | DIGIT,
            b if encodings::is_part(b) => TOKEN | MIXED,
            b'&' | b'%' | b'\\' | b'=' => ESCAPE,
            b'@' | b'(' | b'[' | b'{' | b'<' | b'*' => AT,
            b'.' => STOP,
            b'\t' | b'\n' | b'\r' => 0,
            0x00..=0x1F | 0x7F | 0xC2 | 0xC6..=0xF4 => BEYOND,
            _ => 0,
        };
        byte += 1;
    }
    table
}

/// Whether a byte may be a sign of anything.
pub const fn watched(byte: u8) -> bool {
    const TABLE: [u8; 256] = classes();
    TABLE[byte as usize] != 0
}

/// The layers that may have something to do. Bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs(u8);

impl Signs {
    /// Nothing is hidden.
    pub const NONE: Signs = Signs(0);
    pub(super) const CHARACTERS: Signs = Signs(1);
    pub(super) const ESCAPES: Signs = Signs(2);
    pub(super) const ENCODINGS: Signs = Signs(4);
    pub(super) const NUMBERS: Signs = Signs(8);
    pub(super) const MISREAD: Signs = Signs(16);
    pub(super) const SPLIT: Signs = Signs(32);
    pub(super) const ADDRESSES: Signs = Signs(64);
    pub(super) const LINES: Signs = Signs(128);

    pub(super) const fn has(self, sign: Signs) -> bool {
        self.0 & sign.0 != 0
    }

    fn add(&mut self, sign: Signs, seen: bool) {
        self.0 |= if seen { sign.0 } else { 0 };
    }

    /// All of a text's.
    pub fn of(text: &[u8]) -> Signs {
        let mut watch = Watch::default();
        let mut i = 0;
        while i < text.len() {
            if CLASSES[usize::from(text[i])] != 0 {
                watch.sign(text, i);
            }
            i = watch.until.max(i + 1);
        }
        watch.within(0, text.len())
    }
}

/// Looks out for signs while a text is gone over from left to right.
#[derive(Debug, Default)]
pub struct Watch {
    /// Where there were some, in order.
    seen: Vec<(u32, Signs)>,
    row: Row,
    /// The end of the last token, in bytes.
    until: usize,
}

impl Watch {
    /// Forgets the text, and keeps its space.
    pub fn clear(&mut self) {
        self.seen.clear();
        (self.row, self.until) = (Row::default(), 0);
    }

    /// Whether nothing was seen.
    pub fn is_empty(&self) -> bool {
        self.seen.is_empty()
    }

    /// The signs in a piece of the text.
    pub fn within(&self, start: usize, end: usize) -> Signs {
        let from = self.seen.partition_point(|(at, _)| (*at as usize) < start);
        let here = self.seen[from..].iter().take_while(|(at, _)| (*at as usize) < end);
        Signs(here.fold(0, |signs, (_, sign)| signs | sign.0))
    }

    fn note(&mut self, at: usize, signs: Signs) {
        if signs != Signs::NONE {
            self.seen.push((at as u32, signs));
        }
    }

    /// A word of ASCII letters in lower case, the first in any.
    #[inline]
    pub fn word(&mut self, text: &[u8], start: usize, end: usize) {
        let length = end - start;
        if length == 1 || (length >= encodings::LEAST && text[start].is_ascii_uppercase()) {
            self.token(text, start);
        } else {
            self.read(text, start, end);
        }
    }

    /// Nearly every word is known by its first letters and its length to be nothing, which is told without a call.
    #[inline(always)]
    fn read(&mut self, text: &[u8], start: usize, end: usize) {
        if numbers::may_be(text, start, end) || addresses::may_be_word_for_at(text, start, end) {
            self.known(text, start, end);
        }
    }

    #[inline(never)]
    fn known(&mut self, text: &[u8], start: usize, end: usize) {
        let mut signs = Signs::NONE;
        signs.add(Signs::NUMBERS, numbers::in_a_row(text, start, end));
        signs.add(Signs::ADDRESSES, addresses::is_word_for_at(text, start, end) && addresses::is_at(text, start));
        self.note(start, signs);
    }

    /// The token around a byte, unless it was looked at before.
    #[inline(never)]
    pub fn token(&mut self, text: &[u8], at: usize) {
        if at < self.until {
            return;
        }
        let is_part = |i: usize| text.get(i).is_some_and(|b| CLASSES[usize::from(*b)] & TOKEN != 0);
        let mut start = at;
        while start > self.until && is_part(start - 1) {
            start -= 1;
        }
        let (mut end, mut seen) = (start, 0);
        while is_part(end) {
            seen |= CLASSES[usize::from(text[end])];
            end += 1;
        }
        self.until = end;
        let mut signs = Signs::NONE;
        if seen & DIGIT != 0 || end - start == 1 {
            self.number(text, start, end, &mut signs);
        }
        if end - start >= encodings::LEAST && seen & (DIGIT | MIXED) != 0 {
            signs.add(Signs::ENCODINGS, encodings::may_decode(&text[start..end]));
            signs.add(Signs::ADDRESSES, addresses::in_token(text, start, end));
        }
        self.note(start, signs);
        if seen & DIGIT == 0 {
            self.read(text, start, end);
        }
    }

    /// A byte that is no letter or digit and that [`watched`] is true of.
    pub fn sign(&mut self, text: &[u8], i: usize) {
        if CLASSES[usize::from(text[i])] & TOKEN != 0 {
            self.token(text, i);
        } else {
            self.byte(text, i);
        }
    }

    #[inline(never)]
    fn byte(&mut self, text: &[u8], i: usize) {
        let mut signs = Signs::NONE;
        match CLASSES[usize::from(text[i])] {
            ESCAPE => signs.add(Signs::ESCAPES, escapes::hides(text, i)),
            BEYOND => signs.add(Signs::CHARACTERS, characters::hides(text, i)),
            STOP if !matches!(text.get(i + 1), Some(b'\n' | b'\r' | b' ')) => {}
            class => {
                signs.add(Signs::ADDRESSES, class == AT && addresses::is_at(text, i));
                let goes_on = matches!(text[i], b'.' | b'@') && lines::address_goes_on(text, i).is_some();
                signs.add(Signs::LINES, goes_on);
            }
        }
        self.note(i, signs);
    }

    /// A token that has a digit, or stands alone.
    fn number(&mut self, text: &[u8], start: usize, end: usize, signs: &mut Signs) {
        let (token, row) = (&text[start..end], &mut self.row);
        if token.len() == 1 {
            signs.add(Signs::SPLIT, row.single(text, start));
        }
        signs.add(Signs::ENCODINGS, row.byte(token));
        signs.add(Signs::SPLIT, row.group(text, start, end) || split::is_split(token));
        signs.add(Signs::MISREAD, token.len() >= 3 && misread::may_be(token));
        signs.add(Signs::LINES, token[token.len() - 1].is_ascii_digit() && lines::goes_on(text, end));
    }
}

/// What tokens that follow each other have in common.
#[derive(Debug, Default)]
struct Row {
    /// Bytes in hexadecimal.
    bytes: usize,
    /// Characters that stand alone, and where the last one ended.
    singles: usize,
    single_end: usize,
    /// Groups of digits, how many digits they have and the longest has, whether more than a space stands between any, and
    /// where the last one ended.
    groups: usize,
    digits: usize,
    longest: usize,
    unusual: bool,
    group_end: usize,
}

/// How far apart two of a row may be, in bytes.
const NEAR: usize = 4;

impl Row {
    /// Whether there are enough characters that stand alone.
    fn single(&mut self, text: &[u8], at: usize) -> bool {
        // A letter beside one beyond ASCII is part of a word.
        let in_word = |i: Option<usize>| i.and_then(|i| text.get(i)).is_some_and(|b| *b >= 0x80);
        let between = &text[self.single_end..at];
        // A word for a sign may stand among them.
        let near = between.len() <= NEAR
            || (between.len() <= addresses::LONGEST + 2 && addresses::sign(between.trim_ascii()).is_some());
        self.singles = match in_word(at.checked_sub(1)) || in_word(Some(at + 1)) {
            true => 0,
            false if near => self.singles + 1,
            false => 1,
        };
        self.single_end = at + 1;
        self.singles >= 5
    }

    /// Whether there are enough bytes in hexadecimal.
    fn byte(&mut self, token: &[u8]) -> bool {
        self.bytes = if encodings::is_byte(token) { self.bytes + 1 } else { 0 };
        self.bytes >= encodings::LEAST_BYTES
    }

    /// Whether the groups of digits may be one number, and are no IP address or time.
    fn group(&mut self, text: &[u8], start: usize, end: usize) -> bool {
        let between = &text[self.group_end..start];
        self.group_end = end;
        if end - start > 8 || !text[end - 1].is_ascii_digit() {
            self.groups = 0;
            return false;
        }
        if between.len() > NEAR || self.groups == 0 {
            (self.groups, self.digits, self.longest, self.unusual) = (0, 0, 0, false);
        }
        self.unusual |= self.groups > 0 && between != b" ";
        self.groups += 1;
        self.digits += end - start;
        self.longest = self.longest.max(end - start);
        self.unusual && self.digits >= 9 && (self.groups >= 5 || (self.groups >= 3 && self.longest >= 4))
    }
}
