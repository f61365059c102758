//! Putting originals back into a reply as it streams in.

use super::restore::{Restorer, last_two};

/// Restores a text that comes in pieces, cut anywhere, at most a placeholder's length behind.
#[derive(Debug)]
pub struct StreamRestorer {
    restorer: Restorer,
    /// What can't be told yet.
    pending: String,
    /// The first bytes of a character that was cut.
    cut: Vec<u8>,
    /// The two characters before, the nearest first.
    before: [Option<char>; 2],
}

impl StreamRestorer {
    /// At the start of a reply.
    pub fn new(restorer: Restorer) -> StreamRestorer {
        StreamRestorer { restorer, pending: String::new(), cut: Vec::new(), before: [None; 2] }
    }

    /// Takes the next piece; returns what is certain by now.
    pub fn push(&mut self, piece: &str) -> String {
        self.pending.push_str(piece);
        self.advance(false)
    }

    /// The same for bytes of UTF-8, cut anywhere. What is not UTF-8 becomes U+FFFD.
    pub fn push_bytes(&mut self, piece: &[u8]) -> String {
        self.cut.extend_from_slice(piece);
        let bytes = std::mem::take(&mut self.cut);
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.pending.push_str(chunk.valid());
            let is_cut = chunks.peek().is_none() && may_continue(chunk.invalid());
            if is_cut {
                self.cut = chunk.invalid().to_vec();
            } else if !chunk.invalid().is_empty() {
                self.pending.push('\u{FFFD}');
            }
        }
        self.advance(false)
    }

    /// The reply is over; returns the rest.
    pub fn finish(mut self) -> String {
        if !self.cut.is_empty() {
            self.pending.push('\u{FFFD}');
        }
        self.advance(true)
    }

    fn advance(&mut self, complete: bool) -> String {
        let mut out = String::new();
        let told = self.restorer.restore_into(&self.pending, self.before, complete, &mut out);
        // Names are judged by the text as it came, so that a restored value can't join into another name.
        self.before = last_two(&self.pending[..told], self.before);
        self.pending.drain(..told);
        out
    }
}

/// Whether bytes that are not UTF-8 by themselves could be the start of a character.
fn may_continue(bytes: &[u8]) -> bool {
    let length = match bytes.first() {
        Some(0xC2..=0xDF) => 2,
        Some(0xE0..=0xEF) => 3,
        Some(0xF0..=0xF4) => 4,
        _ => return false,
    };
    bytes.len() < length
}
