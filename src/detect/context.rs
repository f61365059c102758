//! Words around a match that say what it is.

use super::group::Group;
use super::lexicon::Hit;

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

    /// Adds those of a text's words.
    pub fn extend(&mut self, hits: &[Hit]) {
        hits.iter().flat_map(Hit::groups).for_each(|group| self.insert(group));
    }
}

/// The lexicon's words around one place of a text, and the groups that they speak for.
#[derive(Debug)]
pub struct Surroundings<'h> {
    near: &'h [Hit],
    groups: Groups,
    asked: &'h Groups,
}

impl<'h> Surroundings<'h> {
    /// Around a match that begins at `start` and is about to end at `end`. `hits` are the text's, in order; `asked` the
    /// groups of the message before.
    pub fn around(hits: &'h [Hit], asked: &'h Groups, start: usize, end: usize) -> Surroundings<'h> {
        let from = hits.partition_point(|hit| (hit.start as usize) + BEFORE < start);
        let to = hits.partition_point(|hit| (hit.start as usize) < end + AFTER);
        let near = &hits[from..to.max(from)];
        let mut groups = *asked;
        groups.extend(near);
        Surroundings { near, groups, asked }
    }

    /// Whether a word of one of these groups is near, or was asked for.
    pub fn speak_for(&self, groups: impl Iterator<Item = Group>) -> bool {
        let mut groups = groups;
        groups.any(|group| self.groups.contains(group))
    }

    /// The distance in bytes from `start..end` to the nearest word of these groups in the text itself.
    pub fn distance(&self, groups: impl Iterator<Item = Group> + Clone, start: usize, end: usize) -> Option<usize> {
        if !self.speak_for(groups.clone()) {
            return None;
        }
        let of_these = |hit: &&Hit| hit.groups().any(|g| groups.clone().any(|group| group == g));
        let gap = |hit: &Hit| {
            let (from, to) = (hit.start as usize, hit.end as usize);
            // A word inside the match says nothing about it, and one after it less than one before.
            if to <= start { Some(start - to) } else { (from >= end).then(|| AFTER + from - end) }
        };
        self.near.iter().filter(of_these).filter_map(gap).min()
    }

    /// Whether the message before asked for one of these groups.
    pub fn asked_for(&self, groups: impl Iterator<Item = Group>) -> bool {
        let mut groups = groups;
        groups.any(|group| self.asked.contains(group))
    }
}
