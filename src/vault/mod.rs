//! Where originals are kept: in memory only, gone with the page.

use crate::redact::Placeholders;

/// The placeholders of every conversation, with their originals.
#[derive(Debug, Default)]
pub struct Vault {
    conversations: Vec<(String, Placeholders)>,
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

    /// Whether a mark is taken by any conversation.
    pub fn has_mark(&self, mark: &str) -> bool {
        self.conversations.iter().any(|(_, placeholders)| placeholders.mark() == mark)
    }
}
