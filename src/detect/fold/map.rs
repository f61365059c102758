//! Which part of one text a part of another stands for.

/// From here on, every `folded` bytes stand for `original` bytes, up to where the next piece begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    /// Where it begins in the folded text.
    at: u32,
    /// Where it begins in the original.
    from: u32,
    folded: u32,
    original: u32,
}

/// A text under construction out of another, and the way back.
#[derive(Debug)]
pub struct Fold<'t> {
    original: &'t str,
    text: String,
    pieces: Vec<Piece>,
    /// Up to where the original has been taken or left out.
    taken: usize,
    /// Whether anything is not as it was.
    changed: bool,
}

/// The way back from a folded text to the one it was made of.
#[derive(Debug)]
pub struct Map {
    pieces: Vec<Piece>,
    length: usize,
}

impl<'t> Fold<'t> {
    /// Nothing taken yet.
    pub fn new(original: &'t str) -> Fold<'t> {
        Fold { original, text: String::new(), pieces: Vec::new(), taken: 0, changed: false }
    }

    /// What has been written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Up to where the original has been taken or left out.
    pub fn taken(&self) -> usize {
        self.taken
    }

    /// Takes the original as it is, up to `to`.
    #[inline(never)]
    pub fn copy(&mut self, to: usize) {
        if to > self.taken {
            if self.text.is_empty() && self.pieces.is_empty() {
                self.text.reserve(self.original.len());
            }
            self.piece(1, 1);
            self.text.push_str(&self.original[self.taken..to]);
            self.taken = to;
        }
    }

    /// Leaves the original out, up to `to`.
    #[inline(never)]
    pub fn skip(&mut self, to: usize) {
        self.changed |= to > self.taken;
        self.taken = to;
    }

    /// Lets `folded` stand for the original up to `to`, as a whole.
    #[inline(never)]
    pub fn put(&mut self, folded: &str, to: usize) {
        let original = to - self.taken;
        self.changed = true;
        if !folded.is_empty() && original > 0 {
            self.piece(folded.len(), original);
            self.text.push_str(folded);
        }
        self.taken = to;
    }

    /// As [`Fold::put`], for one character.
    #[inline(never)]
    pub fn put_char(&mut self, folded: char, to: usize) {
        self.put(folded.encode_utf8(&mut [0; 4]), to);
    }

    fn piece(&mut self, folded: usize, original: usize) {
        let piece = Piece {
            at: self.text.len() as u32,
            from: self.taken as u32,
            folded: folded as u32,
            original: original as u32,
        };
        let goes_on = self.pieces.last().is_some_and(|last| {
            (last.folded, last.original) == (piece.folded, piece.original)
                && (piece.at - last.at) / last.folded * last.original == piece.from - last.from
        });
        if !goes_on {
            self.pieces.push(piece);
        }
    }

    /// The folded text, unless it is the original.
    #[inline(never)]
    pub fn finish(mut self) -> Option<(String, Map)> {
        if !self.changed {
            return None;
        }
        self.copy(self.original.len());
        Some((self.text, Map { pieces: self.pieces, length: self.original.len() }))
    }
}

impl Map {
    /// The part of the original that a part of the folded text stands for: all bytes that made it up, also what was
    /// left out between them, and nothing that was left out before or after.
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        let from = self.piece(start).map_or(self.length, |piece| {
            (piece.from + (start as u32 - piece.at) / piece.folded * piece.original) as usize
        });
        if end <= start {
            return (from, from);
        }
        let to = self.piece(end - 1).map_or(self.length, |piece| {
            (piece.from + ((end - 1) as u32 - piece.at) / piece.folded * piece.original + piece.original) as usize
        });
        (from, to)
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        self.pieces[..self.pieces.partition_point(|piece| piece.at as usize <= at)].last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(a)é` with the zero-width space left out, `é` for `e` with an accent.
    fn folded() -> (String, Map) {
        let mut fold = Fold::new("(\u{200B}a\u{200B}b)\u{200B}&eacute;&eacute;xyz");
        fold.copy(1);
        fold.skip(4);
        fold.copy(5);
        fold.skip(8);
        fold.copy(10);
        fold.skip(13);
        fold.put_char('é', 21);
        fold.put_char('é', 29);
        fold.finish().unwrap()
    }

    #[test]
    fn a_part_maps_to_all_that_made_it_up() {
        let (text, map) = folded();
        assert_eq!(text, "(ab)ééxyz");
        assert_eq!(map.original(1, 3), (4, 9), "inside, not outside");
        assert_eq!(map.original(0, 4), (0, 10));
        assert_eq!(map.original(4, 6), (13, 21));
        assert_eq!(map.original(5, 6), (13, 21), "whole characters");
        assert_eq!(map.original(6, 8), (21, 29));
        assert_eq!(map.original(4, 8), (13, 29));
        assert_eq!(map.original(9, 10), (30, 31));
        assert_eq!(map.original(3, 3), (9, 9));
    }

    #[test]
    fn what_is_alike_is_one_piece() {
        assert_eq!(folded().1.pieces.len(), 5);
        let mut fold = Fold::new("１２３４");
        for (i, digit) in "1234".chars().enumerate() {
            fold.put_char(digit, 3 * i + 3);
        }
        let (text, map) = fold.finish().unwrap();
        assert_eq!((text.as_str(), map.pieces.len(), map.original(1, 3)), ("1234", 1, (3, 9)));
    }

    #[test]
    fn the_same_text_is_no_fold() {
        let mut fold = Fold::new("abc");
        fold.copy(2);
        assert!(fold.finish().is_none());
    }
}
