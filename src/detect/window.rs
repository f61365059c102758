//! Long texts in pieces that overlap: the space that a scan takes stays bounded, and nothing is lost at the seams.

use std::ops::Range;

/// The length of a piece, in bytes.
const LENGTH: usize = 1 << 20;

/// How much two neighbours share, in bytes. A value, with the words around it, may be half as long at a seam; in a text
/// of one piece there is no limit.
const OVERLAP: usize = 1 << 16;

/// A piece of a text.
#[derive(Clone, Debug)]
pub struct Window<'t> {
    /// The piece.
    pub text: &'t str,
    /// Where it begins in the whole text, in bytes.
    pub offset: usize,
    /// What begins here, in bytes of the piece, is this piece's to report; the rest is a neighbour's.
    pub owns: Range<usize>,
}

/// The pieces of a text, in order; one for all but long texts.
pub fn windows(text: &str) -> impl Iterator<Item = Window<'_>> {
    let mut next = Some((0, 0));
    std::iter::from_fn(move || {
        let (offset, owned) = next?;
        let end = if text.len() - offset <= LENGTH { text.len() } else { boundary(text, offset + LENGTH) };
        let seam = if end == text.len() { end } else { boundary(text, end - OVERLAP / 2) };
        next = (end < text.len()).then(|| (boundary(text, end - OVERLAP), seam));
        Some(Window {
            text: &text[offset..end],
            offset,
            owns: owned - offset..seam - offset + usize::from(end == seam),
        })
    })
}

/// The last white space before a place, not far from it, or else the last beginning of a character.
fn boundary(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let near = (at.saturating_sub(1 << 10)..at).rev().find(|&i| bytes[i].is_ascii_whitespace());
    near.unwrap_or_else(|| text.floor_char_boundary(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_owned_once_and_seen_with_what_is_around_it() {
        for unit in ["word ", "x", "é", "漢字 "] {
            let text = unit.repeat(3 * LENGTH / unit.len() + 5);
            let (mut owned, mut pieces) = (0, 0);
            for Window { text: piece, offset, owns } in windows(&text) {
                assert_eq!(offset + owns.start, owned, "{unit}");
                assert!(pieces == 0 || owns.start >= OVERLAP / 4);
                assert!(offset + piece.len() == text.len() || piece.len() - owns.end >= OVERLAP / 4);
                owned = offset + owns.end;
                pieces += 1;
            }
            assert!(owned > text.len() - 1 && pieces == 4, "{unit}: {pieces}");
        }
        assert_eq!(windows("short").count(), 1);
        assert_eq!(windows("").count(), 1);
    }
}
