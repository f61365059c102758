//! Rewriting a text, and undoing it on the way back. Knows nothing of storage.

mod format;
mod generalise;
mod keyed;
mod operator;
mod placeholder;
mod reply;
mod restore;
mod said;
mod stream;
mod surrogate;
mod zone;

pub use format::Format;
pub use keyed::{Key, is_pseudonym, keyed};
pub use operator::{Operator, REMOVED};
pub use placeholder::{
    HIDDEN, Mark, Placeholders, Reference, Replacement, Standing, find_ignoring_case, is_name, kind_of,
};
pub use reply::{Reply, Restored};
pub use restore::Restorer;
pub use stream::StreamRestorer;

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

/// Whether a list has this word, whatever its case in ASCII.
#[inline(never)]
fn listed(list: &str, word: &str) -> bool {
    words(list).any(|known| known.eq_ignore_ascii_case(word))
}

/// What stands between spaces. Only ASCII's: the tables for all others would be larger than all that is looked for here.
fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
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

/// The text with a blank, `[____]`, in the place of each edit, byte for byte: as if it came without what they replace.
pub fn masked(text: &str, edits: &[Edit]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for edit in edits {
        let span = &mut bytes[edit.start..edit.end];
        span.fill(b'_');
        if let [first, .., last] = span {
            (*first, *last) = (b'[', b']');
        }
    }
    // Edits lie on characters, so what is left of the text is whole.
    String::from_utf8(bytes).unwrap_or_default()
}
