//! Rewriting a text, and undoing it on the way back. Knows nothing of storage.

mod operator;
mod placeholder;
mod restore;

pub use operator::{Operator, REMOVED};
pub use placeholder::{Mark, Placeholders, Reference, find_ignoring_case, is_name, kind_of};
pub use restore::{Restorer, StreamRestorer};

/// One span, and what comes in its place. Byte offsets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What comes in its place.
    pub replacement: String,
}

/// The text with every edit made. Edits are in order, on character boundaries, and don't overlap.
pub fn rewrite(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        out.push_str(&text[from..edit.start]);
        out.push_str(&edit.replacement);
        from = edit.end;
    }
    out.push_str(&text[from..]);
    out
}
