//! Where originals are kept: in memory only, gone with the page.

use std::collections::BTreeMap;

use crate::redact::Placeholders;

/// The placeholders of every conversation, with their originals.
#[derive(Debug, Default)]
pub struct Vault {
    conversations: BTreeMap<String, Placeholders>,
}

impl Vault {
    /// A conversation's placeholders, if it has any.
    pub fn get(&self, conversation: &str) -> Option<&Placeholders> {
        self.conversations.get(conversation)
    }

    /// A conversation's placeholders, to be changed.
    pub fn get_mut(&mut self, conversation: &str) -> Option<&mut Placeholders> {
        self.conversations.get_mut(conversation)
    }

    /// Keeps a conversation's placeholders.
    pub fn put(&mut self, conversation: &str, placeholders: Placeholders) {
        self.conversations.insert(conversation.to_owned(), placeholders);
    }

    /// Whether a mark is taken by any conversation.
    pub fn has_mark(&self, mark: &str) -> bool {
        self.conversations.values().any(|p| p.mark() == mark)
    }
}
