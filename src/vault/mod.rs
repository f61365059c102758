//! Where originals are kept: in memory, and what of it is stored between sessions.
//!
//! This knows what is kept, under which name and key, and until when. Encrypting and storing is outside: see [`Commit`].

mod record;
mod store;

use crate::hash::sha256;
use crate::redact::Placeholders;

pub use record::{Commit, KeyName, Put, Row};
pub use store::{AUDIT, CONSENT, EVERYBODY, Store, VAULT};

/// The placeholders of every conversation, with their originals, and the values that may leave once.
#[derive(Debug, Default)]
pub struct Vault {
    conversations: Vec<Conversation>,
    bindings: Vec<Binding>,
}

/// A conversation's placeholders.
#[derive(Debug)]
struct Conversation {
    name: String,
    placeholders: Placeholders,
    /// Whether the store has something else.
    changed: bool,
}

/// One value in one message that somebody agreed to send.
#[derive(Debug)]
struct Binding {
    /// What the event calls it.
    name: String,
    conversation: String,
    /// SHA-256 of the message.
    message: [u8; 32],
    value: String,
}

/// The values in one message that somebody agreed to send.
#[derive(Debug, Default)]
pub struct Bindings<'v> {
    bindings: Vec<&'v Binding>,
}

impl Bindings<'_> {
    /// What the latest event about this value calls it.
    pub fn of(&self, value: &str) -> Option<&str> {
        self.bindings.iter().rev().find(|binding| binding.value == value).map(|binding| binding.name.as_str())
    }
}

impl Vault {
    /// A conversation's placeholders, if it has any.
    pub fn get(&self, conversation: &str) -> Option<&Placeholders> {
        self.conversations.iter().find(|known| known.name == conversation).map(|known| &known.placeholders)
    }

    /// A conversation's placeholders, to be changed.
    pub fn get_mut(&mut self, conversation: &str) -> Option<&mut Placeholders> {
        let known = self.conversations.iter_mut().find(|known| known.name == conversation)?;
        known.changed = true;
        Some(&mut known.placeholders)
    }

    /// Keeps a conversation's placeholders.
    pub fn put(&mut self, conversation: &str, placeholders: Placeholders) {
        match self.get_mut(conversation) {
            Some(kept) => *kept = placeholders,
            None => {
                let name = conversation.to_owned();
                self.conversations.push(Conversation { name, placeholders, changed: true });
            }
        }
    }

    /// Takes a conversation's placeholders as they are stored.
    pub fn recall(&mut self, conversation: &str, placeholders: Placeholders) {
        self.forget(conversation);
        let name = conversation.to_owned();
        self.conversations.push(Conversation { name, placeholders, changed: false });
    }

    /// Forgets a conversation's placeholders: in memory, nothing more.
    pub fn forget(&mut self, conversation: &str) {
        self.conversations.retain(|known| known.name != conversation);
    }

    /// Forgets the placeholders of every conversation: in memory, nothing more.
    pub fn forget_all(&mut self) {
        self.conversations.clear();
    }

    /// The conversations that the store has otherwise, by name.
    pub fn changed(&mut self) -> impl Iterator<Item = (&str, &mut Placeholders)> {
        let changed = self.conversations.iter_mut().filter(|known| known.changed);
        changed.map(|known| (known.name.as_str(), &mut known.placeholders))
    }

    /// Forgets the values of a conversation that may not be kept any more on this day, in days since 1970. Whether there were any.
    pub fn expire(&mut self, conversation: &str, today: u64) -> bool {
        let known = self.conversations.iter_mut().find(|known| known.name == conversation);
        known.is_some_and(|known| known.placeholders.expire(today))
    }

    /// Notes that everything is on its way to the store as it is here.
    pub fn storing(&mut self) {
        self.conversations.iter_mut().for_each(|known| known.changed = false);
    }

    /// Keeps what an event was about that names one value in one message.
    pub fn bind(&mut self, name: String, conversation: &str, message: &str, value: &str) {
        let (conversation, value) = (conversation.to_owned(), value.to_owned());
        self.bindings.push(Binding { name, conversation, message: sha256(&[message.as_bytes()]), value });
    }

    /// The values in a message that somebody agreed to send.
    pub fn bindings(&self, conversation: &str, message: &str) -> Bindings<'_> {
        if self.bindings.is_empty() {
            return Bindings::default();
        }
        let message = sha256(&[message.as_bytes()]);
        let bound = |binding: &&Binding| binding.conversation == conversation && binding.message == message;
        Bindings { bindings: self.bindings.iter().filter(bound).collect() }
    }

    /// Whether a mark is taken by any conversation.
    pub fn has_mark(&self, mark: &str) -> bool {
        self.conversations.iter().any(|known| known.placeholders.mark() == mark)
    }
}
