//! What a word of the lexicon speaks for.

use super::recognizers;
use super::topic::Topic;

/// What a word speaks for: a topic, or for or against one recognizer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group(pub u16);

/// What can follow a plain word at the beginning of a token: `glpat-…`, `hvs.…`, `oauth:…`.
pub const BEGINNING_ENDS: [u8; 3] = *b"-.:";

impl Group {
    /// Plain words with which tokens begin, as in `glpat-…`.
    pub const BEGINNING: Group = Group(Topic::ALL.len() as u16);

    /// A topic's words.
    pub const fn topic(topic: Topic) -> Group {
        Group(topic as u16)
    }

    /// The words of a recognizer's own that raise it.
    pub const fn raising(recognizer: usize) -> Group {
        Group((Topic::ALL.len() + 1 + 2 * recognizer) as u16)
    }

    /// The words of a recognizer's own that lower it.
    pub const fn lowering(recognizer: usize) -> Group {
        Group((Topic::ALL.len() + 2 + 2 * recognizer) as u16)
    }

    /// How many there are.
    pub const COUNT: usize = Topic::ALL.len() + 1 + 2 * recognizers::RULES.len();
}
