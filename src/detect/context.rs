//! Words around a match that say what it is.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

use super::group::Group;
use super::lexicon::Hit;
use super::structure::{self, Label};
use crate::order::in_order_of;

/// How far before a match a word counts, in bytes: about eight words.
const BEFORE: usize = 64;

/// How far after a match a word counts, in bytes: about four words.
const AFTER: usize = 32;

/// How much of the end of the message before counts, in bytes.
pub const PREVIOUS: usize = 512;

const WORDS: usize = Group::COUNT.div_ceil(64);

/// A set of groups of words.
#[derive(Clone, Copy, Debug)]
pub struct Groups([u64; WORDS]);

impl Groups {
    /// None.
    pub const NONE: Groups = Groups([0; WORDS]);

    /// Adds one.
    pub fn insert(&mut self, group: Group) {
        self.0[usize::from(group.0 / 64)] |= 1 << (group.0 % 64);
    }

    /// Whether one is in it.
    pub fn contains(&self, group: Group) -> bool {
        self.0[usize::from(group.0 / 64)] >> (group.0 % 64) & 1 == 1
    }

    /// Whether it shares one with another set.
    pub fn any_of(&self, other: &Groups) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    /// Adds those of another set.
    pub fn add(&mut self, other: &Groups) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, others)| *own |= others);
    }

    /// Adds those of a text's words.
    pub fn extend(&mut self, hits: &[Hit]) {
        hits.iter().flat_map(Hit::groups).for_each(|group| self.insert(group));
    }
}

/// The lexicon's words in a text, asked for by place.
#[derive(Clone, Debug)]
pub struct Words<'h> {
    /// In order.
    pub hits: &'h [Hit],
    /// The labels of the text.
    pub labels: &'h Labels<'h>,
    /// The groups of the message before.
    pub asked: &'h Groups,
    /// Where the words near the place asked for last begin and end. Places are asked for from left to right, by and large,
    /// so that the next ones' are not far.
    near: Cell<(usize, usize)>,
}

impl<'h> Words<'h> {
    /// None asked for yet.
    pub const fn new(hits: &'h [Hit], labels: &'h Labels<'h>, asked: &'h Groups) -> Words<'h> {
        Words { hits, labels, asked, near: Cell::new((0, 0)) }
    }

    /// The words near a match that begins at `start` and is about to end at `end`.
    #[inline(never)]
    fn near(&self, start: usize, end: usize) -> Range<usize> {
        let (mut from, mut to) = self.near.get();
        let begins = |hit: usize| self.hits[hit].start as usize;
        while from > 0 && begins(from - 1) + BEFORE >= start {
            from -= 1;
        }
        while from < self.hits.len() && begins(from) + BEFORE < start {
            from += 1;
        }
        while to > 0 && begins(to - 1) >= end + AFTER {
            to -= 1;
        }
        while to < self.hits.len() && begins(to) < end + AFTER {
            to += 1;
        }
        self.near.set((from, to));
        from..to.max(from)
    }

    /// Whether any of some words is near such a match, or in its labels. `counted` has for each word how many of them come
    /// before it, and in the end how many there are.
    pub fn any_of(&self, counted: &[u32], start: usize, end: usize) -> bool {
        let any = |words: Range<usize>| counted[words.start] < counted[words.end];
        any(self.near(start, end)) || self.labels.words(self.hits, start).into_iter().any(any)
    }

    /// What is around such a match.
    pub fn around(&self, start: usize, end: usize) -> Surroundings<'h> {
        let near = &self.hits[self.near(start, end)];
        let mut groups = *self.asked;
        groups.extend(near);
        self.labels.words(self.hits, start).into_iter().for_each(|words| groups.extend(&self.hits[words]));
        Surroundings { near, groups, asked: self.asked }
    }
}

/// The lexicon's words around one place of a text, and the groups that they speak for.
#[derive(Debug)]
pub struct Surroundings<'h> {
    near: &'h [Hit],
    groups: Groups,
    asked: &'h Groups,
}

impl Surroundings<'_> {
    /// Whether a word of one of these groups is near or in a label, or was asked for.
    pub fn speak_for(&self, groups: impl Iterator<Item = Group>) -> bool {
        let mut groups = groups;
        groups.any(|group| self.groups.contains(group))
    }

    /// The word of these groups that is nearest to `start..end` in the text itself, with its distance in bytes.
    pub fn nearest(
        &self,
        groups: impl Iterator<Item = Group> + Clone,
        start: usize,
        end: usize,
    ) -> Option<(usize, Hit)> {
        if !self.speak_for(groups.clone()) {
            return None;
        }
        let of_these = |hit: &&Hit| hit.groups().any(|g| groups.clone().any(|group| group == g));
        let gap = |hit: &Hit| {
            let (from, to) = (hit.start as usize, hit.end as usize);
            // A word inside the match says nothing about it, and one after it less than one before.
            let gap = if to <= start { start - to } else { AFTER + from.checked_sub(end)? };
            Some((gap, *hit))
        };
        self.near.iter().filter(of_these).filter_map(gap).min_by_key(|(gap, _)| *gap)
    }

    /// Whether the message before asked for one of these groups.
    pub fn asked_for(&self, groups: impl Iterator<Item = Group>) -> bool {
        let mut groups = groups;
        groups.any(|group| self.asked.contains(group))
    }
}

/// The labels of a text, worked out when the first value asks for its own.
#[derive(Debug)]
pub struct Labels<'t> {
    text: &'t [u8],
    /// In order of the values' starts.
    labels: OnceCell<Vec<Label>>,
}

impl<'t> Labels<'t> {
    /// Of a text.
    pub const fn of(text: &'t [u8]) -> Labels<'t> {
        Labels { text, labels: OnceCell::new() }
    }

    /// The words in the labels of the value at `start`, label by label. `hits` are the text's words, in order.
    #[inline(never)]
    fn words(&self, hits: &[Hit], start: usize) -> Vec<Range<usize>> {
        let labels: &[Label] = if hits.is_empty() { &[] } else { self.labels.get_or_init(|| self.in_order()) };
        let before = labels.partition_point(|label| label.value.start <= start);
        // A value has few labels, and values hardly nest: a line that holds a cell, a cell that holds a string.
        let own = labels[..before].iter().rev().take(NESTED).filter(move |label| label.value.contains(&start));
        own.map(|label| {
            let from = hits.partition_point(|hit| (hit.start as usize) < label.label.start);
            let count = hits[from..].iter().take_while(|hit| (hit.start as usize) < label.label.end).count();
            from..from + count
        })
        .collect()
    }

    /// A word of these groups among them.
    pub fn word(&self, hits: &[Hit], start: usize, groups: impl Iterator<Item = Group> + Clone) -> Option<Hit> {
        let of_these = |hit: &Hit| hit.groups().any(|g| groups.clone().any(|group| group == g));
        self.words(hits, start).into_iter().flatten().map(|index| hits[index]).find(of_these)
    }

    fn in_order(&self) -> Vec<Label> {
        let mut labels = structure::labels(self.text);
        in_order_of(&mut labels, |label| label.value.start);
        labels
    }
}

/// How many labels back from a place one is looked for.
const NESTED: usize = 16;
