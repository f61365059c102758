//! Which words a conversation has had: so that what somebody typed never comes to stand for something else.

use super::surrogate::folded;

/// How many bits: enough for a book's worth of different words before every stand-in seems to have been said.
const BITS: u32 = 1 << 14;

/// How many digits at the end of a number tell it apart, however it is written.
const TAIL: usize = 7;

/// A filter of bits (B. H. Bloom, 1970) over words and ends of numbers. It is never wrong about what was said; what was
/// not said it sometimes takes for said, and the next stand-in is taken.
#[derive(Clone, Debug)]
pub struct Said {
    /// A bit for each hash; empty as long as nothing was said.
    bits: Vec<u8>,
}

impl Said {
    /// Nothing yet.
    pub const NOTHING: Said = Said { bits: Vec::new() };

    /// From what [`Said::bits`] gave.
    pub fn from_bits(bits: Vec<u8>) -> Option<Said> {
        (bits.is_empty() || bits.len() == BITS as usize / 8).then_some(Said { bits })
    }

    /// A bit for each hash, or nothing.
    pub fn bits(&self) -> &[u8] {
        &self.bits
    }

    /// Notes every word and number of a text.
    pub fn note(&mut self, text: &str) {
        self.bits.resize(BITS as usize / 8, 0);
        marks(text, &mut |mark, _| self.bits[mark as usize / 8] |= 1 << (mark % 8));
    }

    /// Whether one of the words was said.
    pub fn has_any_of(&self, text: &str) -> bool {
        let mut any = false;
        marks(text, &mut |mark, _| any |= self.has(mark));
        any
    }

    fn has(&self, mark: u32) -> bool {
        self.bits.get(mark as usize / 8).is_some_and(|byte| byte >> (mark % 8) & 1 == 1)
    }

    /// Whether this could have been said: all of its words, or the number it ends in, however it was written.
    pub fn has_all_of(&self, text: &str) -> bool {
        let (mut words, mut tail) = (true, false);
        marks(text, &mut |mark, number| match number {
            true => tail |= self.has(mark),
            false => words &= self.has(mark),
        });
        // Written without what separates its parts, it is one word.
        let mut whole = false;
        let squashed: String = text.chars().filter_map(folded).collect();
        marks(&squashed, &mut |mark, number| whole |= !number && self.has(mark));
        words || tail || whole
    }
}

/// The hashes of every word, and of every number of seven digits and more; whether it is a number.
fn marks(text: &str, each: &mut dyn FnMut(u32, bool)) {
    let (mut word, mut digits, mut gap) = (FNV, ['0'; TAIL], 0);
    let (mut length, mut count) = (0, 0);
    for c in text.chars().map(Some).chain([None]) {
        let c = match c {
            Some('*' | '`' | '\\' | '\u{200B}') => continue,
            c => c.and_then(folded),
        };
        if let Some(c) = c {
            word = step(word, c);
            length += 1;
            gap = 0;
        } else {
            if length > 0 {
                each(word % BITS, false);
                if count >= TAIL {
                    each(digits.iter().fold(FNV, |hash, digit| step(hash, *digit)) % BITS, true);
                }
            }
            (word, length) = (FNV, 0);
            gap += 1;
        }
        match c {
            Some(digit @ '0'..='9') => {
                digits.rotate_left(1);
                digits[TAIL - 1] = digit;
                count += 1;
            }
            None if gap <= 3 => {}
            _ => count = 0,
        }
    }
}

/// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), by characters.
const FNV: u32 = 0x811C_9DC5;

fn step(hash: u32, c: impl Into<u32>) -> u32 {
    let hash = (hash ^ c.into()).wrapping_mul(0x0100_0193);
    hash ^ hash >> 15
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_were_said_however_they_are_written() {
        let mut said = Said::NOTHING;
        assert!(!said.has_all_of("+1 202 555 0143"));
        said.note("call (202)555-0143, 12 times, or write to Anna.101@Example.com from 00005e00531a");
        for known in ["+1 202 555 0143", "2025550143", "anna.101@example.com", "00-00-5E-00-53-1A"] {
            assert!(said.has_all_of(known), "{known}");
        }
        for other in ["+1 202 555 0144", "anna.102@example.com", "00-00-5E-00-53-1B", "Emily Hartley"] {
            assert!(!said.has_all_of(other), "{other}");
        }
        assert!(said.has_any_of("Anna Hartley") && !said.has_any_of("Emily Hartley"));
    }

    #[test]
    fn it_is_stored_whole_or_not_at_all() {
        let mut said = Said::NOTHING;
        said.note("word");
        assert!(Said::from_bits(said.bits().to_vec()).unwrap().has_any_of("word"));
        assert!(Said::from_bits(vec![0; 3]).is_none());
    }
}
