//! Where originals are kept: in memory only, gone with the page.

use crate::hash::sha256;
use crate::redact::Placeholders;

/// The placeholders of every conversation, with their originals, and the values that may leave once.
#[derive(Debug, Default)]
pub struct Vault {
    conversations: Vec<(String, Placeholders)>,
    bindings: Vec<Binding>,
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
        self.conversations.iter().find(|(name, _)| name == conversation).map(|(_, placeholders)| placeholders)
    }

    /// A conversation's placeholders, to be changed.
    pub fn get_mut(&mut self, conversation: &str) -> Option<&mut Placeholders> {
        self.conversations.iter_mut().find(|(name, _)| name == conversation).map(|(_, placeholders)| placeholders)
    }

    /// Keeps a conversation's placeholders.
    pub fn put(&mut self, conversation: &str, placeholders: Placeholders) {
        match self.get_mut(conversation) {
            Some(kept) => *kept = placeholders,
            None => self.conversations.push((conversation.to_owned(), placeholders)),
        }
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
        self.conversations.iter().any(|(_, placeholders)| placeholders.mark() == mark)
    }
}
