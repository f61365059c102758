//! Nothing hides: texts read for what they say to a person rather than for their bytes, with the way back.
//!
//! Each layer makes one text out of another in one pass and keeps, in a [`map`], which part stands for which. Three
//! texts come of it:
//! - without what hides in characters ([`characters`]), escapes ([`escapes`]) and encodings ([`encodings`]), over again
//!   while there is more;
//! - of that, with numbers in words ([`numbers`]), values taken apart ([`split`]), digits read as letters ([`misread`])
//!   and addresses in words ([`addresses`]) as they are usually written;
//! - of that, with values joined that go on in the next line or cell ([`lines`]).
//!
//! A finding in such a text is a finding at the place that it was made of.

mod addresses;
mod characters;
mod encodings;
mod escapes;
mod lines;
mod lookalike;
mod map;
mod misread;
mod numbers;
mod split;

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
    Signs::of(text) != Signs::default()
}

/// The texts to look at besides the original. Empty when nothing is hidden; together not longer than thrice the text.
pub fn views(text: &str) -> Vec<Folded> {
    let mut views: Vec<Folded> = Vec::new();
    let mut signs = Signs::of(text.as_bytes());
    if let Some(plain) = plain(text, signs) {
        signs = Signs::of(plain.text.as_bytes());
        views.push(plain);
    }
    let spelt: [(bool, Layer); 4] = [
        (signs.numbers, numbers::fold),
        (signs.misread, misread::fold),
        (signs.split, split::fold),
        (signs.addresses, addresses::fold),
    ];
    for layers in [&spelt[..], &[(signs.lines, lines::fold)]] {
        views.extend(fold_by(layers, text, views.last()));
    }
    views
}

/// The text without what hides in characters, escapes and encodings.
fn plain(text: &str, mut signs: Signs) -> Option<Folded> {
    let mut plain: Option<Folded> = None;
    for _ in 0..ROUNDS {
        let layers: [(bool, Layer); 3] =
            [(signs.characters, characters::fold), (signs.escapes, escapes::fold), (signs.encodings, encodings::fold)];
        let Some(folded) = fold_by(&layers, text, plain.as_ref()) else { break };
        signs = Signs::of(folded.text.as_bytes());
        plain = Some(folded);
    }
    plain
}

/// Makes another text out of one, or leaves it.
type Layer = fn(&str) -> Option<(String, Map)>;

/// What the layers that are wanted make of a text, or of what was made of it before. What one uncovers is the next one's.
fn fold_by(layers: &[(bool, Layer)], text: &str, before: Option<&Folded>) -> Option<Folded> {
    let mut folded: Option<Folded> = None;
    for (wanted, layer) in layers {
        if !wanted && folded.is_none() {
            continue;
        }
        let now = folded.as_ref().or(before);
        if let Some((text, step)) = layer(now.map_or(text, Folded::text)) {
            let mut steps = now.map_or_else(Vec::new, |now| now.steps.clone());
            steps.push(Rc::new(step));
            folded = Some(Folded { text, steps });
        }
    }
    folded
}

/// What a byte means to the pass.
static CLASSES: [u8; 256] = classes();

/// Part of a token, which may be a run in an encoding.
const TOKEN: u8 = 1;
const ESCAPE: u8 = 2;
/// Beyond ASCII, or a control character.
const BEYOND: u8 = 3;
/// What may begin an `@` in brackets, or is one.
const AT: u8 = 4;

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b if encodings::is_part(b) => TOKEN,
            b'&' | b'%' | b'\\' | b'=' => ESCAPE,
            b'@' | b'(' | b'[' | b'{' | b'<' | b'*' => AT,
            b'\t' | b'\n' | b'\r' => 0,
            0x00..=0x1F | 0x7F | 0xC2..=0xF4 => BEYOND,
            _ => 0,
        };
        byte += 1;
    }
    table
}

/// What a pass over the bytes saw: the layers that may have something to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Signs {
    characters: bool,
    escapes: bool,
    encodings: bool,
    numbers: bool,
    misread: bool,
    split: bool,
    addresses: bool,
    lines: bool,
}

impl Signs {
    fn of(text: &[u8]) -> Signs {
        let mut signs = Signs::default();
        let mut row = Row::default();
        let mut start = 0;
        for i in 0..=text.len() {
            let byte = text.get(i).copied().unwrap_or(b' ');
            let class = CLASSES[byte as usize];
            if class == TOKEN {
                continue;
            }
            if i > start {
                signs.token(text, start, i, &mut row);
            }
            start = i + 1;
            match class {
                ESCAPE => signs.escapes |= escapes::at(text, i).is_some(),
                BEYOND => signs.characters |= byte < 0x80 || characters::hides(text, i),
                AT => {
                    signs.addresses |= addresses::is_at(text, i);
                    signs.lines |= byte == b'@' && lines::address_goes_on(text, i).is_some();
                }
                _ => {
                    let ends_line = byte == b'.' && matches!(text.get(i + 1), Some(b'\n' | b'\r' | b' '));
                    signs.lines |= ends_line && lines::address_goes_on(text, i).is_some();
                }
            }
        }
        signs
    }

    fn token(&mut self, text: &[u8], start: usize, end: usize, row: &mut Row) {
        let token = &text[start..end];
        let (first, last) = (token[0], token[token.len() - 1]);
        let of_digits = first.is_ascii_digit() || last.is_ascii_digit();
        row.go_on(text, start, end);
        self.split |= row.singles >= 5 || row.is_number();
        if encodings::is_byte(token) {
            row.bytes += 1;
            self.encodings |= row.bytes >= encodings::LEAST_BYTES;
        } else {
            row.bytes = 0;
        }
        if token.len() >= encodings::LEAST {
            self.encodings |= encodings::may_decode(token);
            self.addresses |= addresses::in_token(text, start, end);
        }
        if of_digits {
            self.split |= split::is_split(token);
            self.misread |= misread::may_be(token);
            self.lines |= last.is_ascii_digit() && lines::goes_on(text, end);
        } else {
            self.addresses |= addresses::is_at(text, start);
            // One of a row of three is every third word.
            row.words += 1;
            self.numbers |= row.words.is_multiple_of(3) && numbers::in_a_row(text, start, end);
        }
    }
}

/// What tokens that follow each other have in common.
#[derive(Debug, Default)]
struct Row {
    /// Where the last token ended.
    end: usize,
    words: usize,
    /// Bytes in hexadecimal.
    bytes: usize,
    /// Characters that stand alone.
    singles: usize,
    /// Groups of digits, how many digits they have, and whether more than a space or a dash stands between any.
    groups: usize,
    digits: usize,
    longest: usize,
    unusual: bool,
}

impl Row {
    fn go_on(&mut self, text: &[u8], start: usize, end: usize) {
        let between = &text[self.end..start];
        self.end = end;
        let (near, length) = (between.len() <= 4, end - start);
        // A letter beside one beyond ASCII is part of a word.
        let in_word = |i: Option<usize>| i.and_then(|i| text.get(i)).is_some_and(|b| *b >= 0x80);
        self.singles = match length {
            1 if in_word(start.checked_sub(1)) || in_word(Some(end)) => 0,
            1 if near => self.singles + 1,
            1 => 1,
            // A word for a sign may stand among them.
            _ if near && self.singles >= 2 && addresses::sign(&text[start..end]).is_some() => self.singles,
            _ => 0,
        };
        if !text[end - 1].is_ascii_digit() || length > 8 {
            self.groups = 0;
            return;
        }
        if !near || self.groups == 0 {
            (self.groups, self.digits, self.longest, self.unusual) = (0, 0, 0, false);
        }
        self.unusual |= self.groups > 0 && between != b" ";
        self.groups += 1;
        self.digits += length;
        self.longest = self.longest.max(length);
    }

    /// Whether the groups of digits may be one number, and are not an IP address or a time.
    fn is_number(&self) -> bool {
        self.unusual && self.digits >= 9 && (self.groups >= 5 || (self.groups >= 3 && self.longest >= 4))
    }
}
