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
mod signs;
mod split;
mod words;

use std::rc::Rc;

pub use signs::{Signs, Watch, watched};

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

/// The texts to look at besides the original, of which these are the signs of what it may hide. Empty when nothing is hidden;
/// together not longer than thrice the text.
pub fn views(text: &str, signs: Signs) -> Vec<Folded> {
    let mut views: Vec<Folded> = Vec::new();
    let mut signs = signs;
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
