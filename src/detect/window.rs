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

/// The least length of a piece that is read for what it hides, in bytes, and what two neighbours share.
const HIDING: (usize, usize) = (4 << 10, 512);

/// A window in short pieces that overlap, cut only at white space: reading a text for what it hides costs several passes,
/// which only the pieces that hide something are worth. What two pieces both report is settled like any overlap.
pub fn pieces<'t>(window: &Window<'t>) -> impl Iterator<Item = Window<'t>> {
    let (text, offset) = (window.text, window.offset);
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let from = (start + HIDING.0).min(text.len());
        let space = text.as_bytes()[from..].iter().position(u8::is_ascii_whitespace);
        let end = space.map_or(text.len(), |skip| from + skip);
        next = (end < text.len()).then(|| boundary(text, (end - HIDING.1).max(start + HIDING.1)));
        Some(Window { text: &text[start..end], offset: offset + start, owns: 0..end - start + 1 })
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
        for text in ["word ".repeat(5000), "x".repeat(20_000), "漢字 ".repeat(5000), String::new()] {
            let whole = windows(&text).next().unwrap();
            let (mut seen, mut count) = (0, 0);
            for piece in pieces(&whole) {
                assert!(piece.offset <= seen && piece.offset + piece.text.len() >= seen);
                (seen, count) = (piece.offset + piece.text.len(), count + 1);
            }
            assert!(seen == text.len() && count <= 1 + text.len() / 3000, "{count}");
        }
        assert_eq!(windows("").count(), 1);
    }
}
