//! Nothing hides: texts read for what they say to a person rather than for their bytes, with the way back.
//!
//! Each layer makes one text out of another in one pass and keeps, in a [`map`], which part stands for which: first
//! what single characters hide ([`characters`]), then escapes ([`escapes`]), then whole runs in an encoding
//! ([`encodings`]), over again while there is more. A finding in such a text is a finding at the place that it was
//! made of.

mod characters;
mod encodings;
mod escapes;
mod lookalike;
mod map;

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
    plain(text).into_iter().collect()
}

/// The text without what hides in characters, escapes and encodings.
fn plain(text: &str) -> Option<Folded> {
    let mut folded: Option<Folded> = None;
    for _ in 0..ROUNDS {
        let signs = Signs::of(folded.as_ref().map_or(text, Folded::text).as_bytes());
        let mut changed = false;
        let layers: [(bool, Layer); 3] =
            [(signs.characters, characters::fold), (signs.escapes, escapes::fold), (signs.encodings, encodings::fold)];
        for (wanted, layer) in layers {
            // What one layer uncovers is the next one's.
            if (wanted || changed)
                && let Some((text, step)) = layer(folded.as_ref().map_or(text, Folded::text))
            {
                let mut steps = folded.take().map_or_else(Vec::new, |folded| folded.steps);
                steps.push(Rc::new(step));
                folded = Some(Folded { text, steps });
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    folded
}

/// Makes another text out of one, or leaves it.
type Layer = fn(&str) -> Option<(String, Map)>;

/// What a pass over the bytes saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Signs {
    characters: bool,
    escapes: bool,
    encodings: bool,
}

/// What a byte means to the pass.
static CLASSES: [u8; 256] = classes();

/// Part of a run that may be an encoding.
const RUN: u8 = 1;
const ESCAPE: u8 = 2;
/// Beyond ASCII, or a control character.
const BEYOND: u8 = 3;

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b if encodings::is_part(b) => RUN,
            b'&' | b'%' | b'\\' | b'=' => ESCAPE,
            b'\t' | b'\n' | b'\r' => 0,
            0x00..=0x1F | 0x7F | 0xC2..=0xF4 => BEYOND,
            _ => 0,
        };
        byte += 1;
    }
    table
}

impl Signs {
    fn of(text: &[u8]) -> Signs {
        let mut signs = Signs::default();
        // Where the run of letters, digits and signs began, and how many bytes in hexadecimal stand before it.
        let (mut run, mut bytes) = (0, 0);
        for i in 0..=text.len() {
            let byte = text.get(i).copied().unwrap_or(b' ');
            let class = CLASSES[byte as usize];
            if class == RUN {
                continue;
            }
            match i - run {
                0 => {}
                2 | 4 if encodings::is_byte(&text[run..i]) => {
                    bytes += 1;
                    signs.encodings |= bytes >= encodings::LEAST_BYTES;
                }
                length => {
                    bytes = 0;
                    signs.encodings |= length >= encodings::LEAST && encodings::may_decode(&text[run..i]);
                }
            }
            run = i + 1;
            match class {
                ESCAPE => signs.escapes |= escapes::at(text, i).is_some(),
                BEYOND => signs.characters |= byte < 0x80 || characters::hides(text, i),
                _ => {}
            }
        }
        signs
    }
}
