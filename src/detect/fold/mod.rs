//! Nothing hides: texts read for what they say to a person rather than for their bytes, with the way back.
//!
//! Each layer makes one text out of another in one pass and keeps, in a `map`, which part stands for which. Three
//! texts come of it:
//! - without what hides in characters (`characters`), escapes (`escapes`) and encodings (`encodings`), over again
//!   while there is more;
//! - of that, with numbers in words (`numbers`), values taken apart (`split`), digits read as letters (`misread`)
//!   and addresses in words (`addresses`) as they are usually written;
//! - of that, with values joined that go on in the next line or cell (`lines`).
//!
//! A finding in such a text is a finding at the place that it was made of.

mod addresses;
mod characters;
mod classes;
mod encodings;
mod escapes;
mod lines;
mod lookalike;
mod map;
mod misread;
mod numbers;
mod split;
mod words;

use std::rc::Rc;

use map::Map;

/// A text made of another, and the way back.
#[derive(Clone, Debug)]
pub struct Folded {
    text: String,
    /// From the original to the text, step by step.
    steps: Vec<Rc<Map>>,
}

impl Folded {
    /// The text to look at.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original that a part of the text was made of: whole characters, with what was left out between
    /// them, and without what was left out before and after.
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        self.steps.iter().rev().fold((start, end), |(start, end), step| step.original(start, end))
    }
}

/// How often an escape in an escape, or an encoding in an encoding, is undone.
const ROUNDS: usize = 4;

/// Whether the text may hide something; a text of which this is false has no [`views`].
pub fn needed(text: &[u8]) -> bool {
    Signs::of(text) != Signs::NONE
}

/// The texts to look at besides the original. Empty when nothing is hidden; together not longer than thrice the text.
pub fn views(text: &str) -> Vec<Folded> {
    let mut views: Vec<Folded> = Vec::new();
    let mut signs = Signs::of(text.as_bytes());
    // What hides in characters, escapes and encodings, as often as there is more.
    let mut plain = None;
    for _ in 0..ROUNDS {
        let Some(folded) = fold_by(PLAIN, signs, text, plain.as_ref()) else { break };
        signs = Signs::of(folded.text.as_bytes());
        plain = Some(folded);
    }
    views.extend(plain);
    for layers in [SPELT, JOINED] {
        views.extend(fold_by(layers, signs, text, views.last()));
    }
    views
}

/// Makes another text out of one, or leaves it; with the sign of there being something to do.
type Layer = (Signs, fn(&str) -> Option<(String, Map)>);

const PLAIN: &[Layer] =
    &[(Signs::CHARACTERS, characters::fold), (Signs::ESCAPES, escapes::fold), (Signs::ENCODINGS, encodings::fold)];
const SPELT: &[Layer] = &[
    (Signs::NUMBERS, numbers::fold),
    (Signs::MISREAD, misread::fold),
    (Signs::SPLIT, split::fold),
    (Signs::ADDRESSES, addresses::fold),
];
const JOINED: &[Layer] = &[(Signs::LINES, lines::fold)];

/// What the layers make of a text, or of what was made of it before, if there are signs for one of them. What one
/// uncovers is the next one's.
#[inline(never)]
fn fold_by(layers: &[Layer], signs: Signs, text: &str, before: Option<&Folded>) -> Option<Folded> {
    let mut folded: Option<Folded> = None;
    for (sign, fold) in layers {
        if !signs.has(*sign) && folded.is_none() {
            continue;
        }
        let now = folded.as_ref().or(before);
        if let Some((text, step)) = fold(now.map_or(text, Folded::text)) {
            let mut steps = now.map_or_else(Vec::new, |now| now.steps.clone());
            steps.push(Rc::new(step));
            folded = Some(Folded { text, steps });
        }
    }
    folded
}

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

/// What a pass over the bytes saw: the layers that may have something to do. Bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Signs(u8);

impl Signs {
    const NONE: Signs = Signs(0);
    const CHARACTERS: Signs = Signs(1);
    const ESCAPES: Signs = Signs(2);
    const ENCODINGS: Signs = Signs(4);
    const NUMBERS: Signs = Signs(8);
    const MISREAD: Signs = Signs(16);
    const SPLIT: Signs = Signs(32);
    const ADDRESSES: Signs = Signs(64);
    const LINES: Signs = Signs(128);

    fn has(self, sign: Signs) -> bool {
        self.0 & sign.0 != 0
    }

    fn add(&mut self, sign: Signs, seen: bool) {
        self.0 |= if seen { sign.0 } else { 0 };
    }

    #[inline(never)]
    fn of(text: &[u8]) -> Signs {
        let mut signs = Signs::NONE;
        let mut row = Row::default();
        let mut i = 0;
        while i < text.len() {
            let start = i;
            let mut seen = 0;
            while let Some(byte) = text.get(i)
                && CLASSES[*byte as usize] & TOKEN != 0
            {
                seen |= CLASSES[*byte as usize];
                i += 1;
            }
            if i > start {
                if seen & DIGIT != 0 || i - start == 1 {
                    signs.number(text, start, i, &mut row);
                }
                if i - start >= encodings::LEAST && seen & (DIGIT | MIXED) != 0 {
                    signs.run(text, start, i);
                }
                if seen & DIGIT == 0 {
                    // One of a row of three is every third word.
                    row.words += 1;
                    if row.words.is_multiple_of(3) && numbers::may_be(text, start, i) {
                        signs.add(Signs::NUMBERS, numbers::in_a_row(text, start, i));
                    }
                    if addresses::is_word_for_at(text, start, i) {
                        signs.add(Signs::ADDRESSES, addresses::is_at(text, start));
                    }
                }
            }
            if let Some(byte) = text.get(i)
                && CLASSES[*byte as usize] != 0
            {
                signs.byte(text, i);
            }
            i += 1;
        }
        signs
    }

    /// A byte between tokens.
    #[inline(never)]
    fn byte(&mut self, text: &[u8], i: usize) {
        match CLASSES[text[i] as usize] {
            ESCAPE => self.add(Signs::ESCAPES, escapes::hides(text, i)),
            BEYOND => self.add(Signs::CHARACTERS, characters::hides(text, i)),
            STOP if !matches!(text.get(i + 1), Some(b'\n' | b'\r' | b' ')) => {}
            class => {
                self.add(Signs::ADDRESSES, class == AT && addresses::is_at(text, i));
                let goes_on = matches!(text[i], b'.' | b'@') && lines::address_goes_on(text, i).is_some();
                self.add(Signs::LINES, goes_on);
            }
        }
    }

    /// A token that may be encoded.
    #[inline(never)]
    fn run(&mut self, text: &[u8], start: usize, end: usize) {
        self.add(Signs::ENCODINGS, encodings::may_decode(&text[start..end]));
        self.add(Signs::ADDRESSES, addresses::in_token(text, start, end));
    }

    /// A token that has a digit, or stands alone.
    #[inline(never)]
    fn number(&mut self, text: &[u8], start: usize, end: usize, row: &mut Row) {
        let token = &text[start..end];
        if token.len() == 1 {
            self.add(Signs::SPLIT, row.single(text, start));
        }
        self.add(Signs::ENCODINGS, row.byte(token));
        self.add(Signs::SPLIT, row.group(text, start, end) || split::is_split(token));
        self.add(Signs::MISREAD, token.len() >= 3 && misread::may_be(token));
        self.add(Signs::LINES, token[token.len() - 1].is_ascii_digit() && lines::goes_on(text, end));
    }
}

/// What tokens that follow each other have in common.
#[derive(Debug, Default)]
struct Row {
    words: usize,
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
