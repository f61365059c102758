//! What was decided before: a conversation is sent anew with each message, and only its end is new.
//!
//! A part is known by everything that its outcome depends on. What is not in the [`Key`] can't change within a gate: the
//! detector, where the person is, how old they are, and what their browser signals.

use crate::decide::Decision;
use crate::hash::sha256;
use crate::redact::Reference;

use super::route::Route;
use super::verdict::Judged;

/// The most parts that are remembered. What is forgotten is decided again.
const PARTS: usize = 4_096;

/// All that the outcome for a text depends on, as one hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key([u8; 32]);

impl Key {
    /// For this text, said after `previous`.
    pub fn new(route: &Route, conversation: &str, text: &str, previous: &str) -> Key {
        let gate = route.gate;
        let (epoch, expired, readable) = route.stamp;
        let flags = u64::from(readable) << 1 | u64::from(route.is_interactive());
        let stamp = [epoch, expired, flags].map(u64::to_le_bytes);
        let texts = [text, previous, conversation, &route.purpose.id, &route.recipient.id, gate.policy.hash()]
            .map(str::as_bytes);
        // Lengths stand before texts, so that nothing can move from one to the next.
        let lengths = texts.map(|text| (text.len() as u64).to_le_bytes());
        let mut parts: [&[u8]; 15] = [&[]; 15];
        for (index, part) in stamp.iter().chain(&lengths).map(<[u8; 8]>::as_slice).chain(texts).enumerate() {
            parts[index] = part;
        }
        Key(sha256(&parts))
    }

    fn place(&self) -> usize {
        usize::from(self.0[0])
    }
}

/// A part of a message, as it was decided on.
#[derive(Clone, Debug)]
pub(super) struct Remembered {
    pub key: Key,
    /// As it left.
    pub text: String,
    /// The placeholders that stand in it.
    pub issued: Vec<Reference>,
    /// Without a path: it may stand elsewhere the next time.
    pub findings: Vec<Judged>,
    pub decision: Decision,
}

/// The parts that were sent, in memory only.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// By the first byte of their keys, which are as good as random; empty as long as nothing is kept.
    parts: Vec<Vec<Remembered>>,
    /// How many there are.
    count: usize,
}

impl Memory {
    /// What was decided for this key.
    pub fn recall(&self, key: &Key) -> Option<&Remembered> {
        self.parts.get(key.place())?.iter().find(|part| part.key == *key)
    }

    /// Keeps what was decided.
    pub fn keep(&mut self, fresh: Vec<Remembered>) {
        if self.count + fresh.len() > PARTS {
            self.forget();
        }
        self.parts.resize_with(256, Vec::new);
        self.count += fresh.len();
        for part in fresh {
            self.parts[part.key.place()].push(part);
        }
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.parts.clear();
        self.count = 0;
    }
}
