//! A match of a pattern, with the text around it, as a recognizer's check sees it.

use std::ops::Range;

use super::recognizer::{Accepted, Evidence};

/// A match in its text. Offsets are bytes.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'t> {
    /// The whole text; UTF-8.
    pub text: &'t [u8],
    /// First byte of the match.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// What joins it to the word that it was looked for after, for `Start::Cue`.
    pub link: Link,
    /// See `Hints::regions`.
    pub regions: &'t [&'t str],
}

/// What stands between a word such as “password” and the value after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It was not looked for after a word.
    None,
    /// Nothing but spaces, quotes and words such as “number”: `PIN 4821`.
    Beside,
    /// `:`, `=`, “is” or the like, or the message before asked for it: `PIN for the door is 4821`.
    Said,
}

impl<'t> Candidate<'t> {
    /// A text that is nothing but the match.
    pub fn whole(text: &'t str) -> Candidate<'t> {
        Candidate { text: text.as_bytes(), start: 0, end: text.len(), link: Link::None, regions: &[] }
    }

    /// The matched bytes.
    pub fn bytes(&self) -> &'t [u8] {
        &self.text[self.start..self.end]
    }

    /// The matched text. Empty if the pattern cut a character, which none does.
    #[inline(never)]
    pub fn str(&self) -> &'t str {
        std::str::from_utf8(self.bytes()).unwrap_or("")
    }

    /// The byte before the match, or a space at the start of the text.
    pub fn before(&self) -> u8 {
        self.start.checked_sub(1).map_or(b' ', |i| self.text[i])
    }

    /// The byte after the match, or a space at the end of the text.
    pub fn after(&self) -> u8 {
        self.text.get(self.end).copied().unwrap_or(b' ')
    }

    /// Whether a dash and another number follow: `30–39` says less than a number of its own.
    pub fn begins_band(&self) -> bool {
        let rest = &self.text[self.end..];
        let rest = rest.strip_prefix("–".as_bytes()).or_else(|| rest.strip_prefix(b"-"));
        rest.and_then(|rest| rest.first()).is_some_and(u8::is_ascii_digit)
    }

    /// The values of the match's ASCII digits, in order.
    pub fn digits(&self) -> Digits<'t> {
        Digits(self.bytes())
    }

    /// The values of the match's digits, if there are exactly `N` of them.
    pub fn digit_array<const N: usize>(&self) -> Option<[u8; N]> {
        let mut array = [0; N];
        self.fill(&mut array).then_some(array)
    }

    #[inline(never)]
    fn fill(&self, slots: &mut [u8]) -> bool {
        let mut digits = self.digits();
        slots.iter_mut().all(|slot| digits.next().map(|digit| *slot = digit).is_some()) && digits.next().is_none()
    }

    /// Whether the match is no piece of something longer: no letter or digit touches it (a walk can begin inside a token,
    /// where its digits do), and it is not [inside a longer number](Self::inside_longer_number).
    #[inline(never)]
    pub fn stands_alone(&self) -> bool {
        !self.before().is_ascii_alphanumeric() && !self.inside_longer_number()
    }

    /// Whether it is ten digits that count the seconds since 1970 to a day from 2014 to 2033: in chats about software, that is what
    /// such numbers are.
    #[inline(never)]
    pub fn is_unix_time(&self) -> bool {
        matches!(self.bytes(), [b'1', b'4'..=b'9', _, _, _, _, _, _, _, _]) && self.digits().count() == 10
    }

    /// The number that some of the match's digits make. `of` counts digits only.
    #[inline(never)]
    pub fn number(&self, of: Range<usize>) -> u32 {
        self.digits().skip(of.start).take(of.len()).fold(0, |number, digit| number * 10 + u32::from(digit))
    }

    /// Whether nothing but letters and digits is in the match.
    #[inline(never)]
    pub fn is_unbroken(&self) -> bool {
        self.bytes().iter().all(u8::is_ascii_alphanumeric)
    }

    /// Whether one digit stands for all of them, `1111111111`: it passes many check digits and is nobody's number.
    #[inline(never)]
    pub fn is_one_digit(&self) -> bool {
        let first = self.digits().next();
        self.digits().all(|digit| Some(digit) == first)
    }

    /// Whether ten bare digits are what a clock shows as seconds since 1970, from September 2020 to January 2027.
    #[inline(never)]
    pub fn is_clock_time(&self) -> bool {
        matches!(self.bytes(), [b'1', b'6' | b'7', rest @ ..] if rest.len() == 8 && self.is_unbroken())
    }

    /// Whether the match is a piece of a longer number: a digit stands beyond a single joining `-` or `.`. Other signs
    /// between numbers part them: `4111111111111111,12,2029` is a row of a table.
    #[inline(never)]
    pub fn inside_longer_number(&self) -> bool {
        const JOINS: &[u8] = b"-.";
        let digit_at = |i: Option<usize>| i.and_then(|i| self.text.get(i)).is_some_and(u8::is_ascii_digit);
        (JOINS.contains(&self.before()) && digit_at(self.start.checked_sub(2)))
            || (JOINS.contains(&self.after()) && digit_at(Some(self.end + 1)))
    }

    /// How many Greek or Cyrillic capitals stand right before the match, a space or `-` between at most, and where the first
    /// begins. Patterns start at ASCII: so a series of such letters joins its number. None if a word goes on before them.
    #[inline(never)]
    pub fn capitals_before(&self) -> (usize, usize) {
        let capital = |end: usize| match self.text[..end] {
            [.., 0xCE, 0x91..=0xA9] | [.., 0xD0, 0x80..=0xAF] => Some(end - 2),
            _ => None,
        };
        let end = self.start - usize::from(matches!(self.before(), b' ' | b'-') && self.start > 0);
        let (mut count, mut start) = (0, end);
        while let Some(before) = capital(start).filter(|_| count < 4) {
            (count, start) = (count + 1, before);
        }
        let goes_on =
            start.checked_sub(1).is_some_and(|i| self.text[i] >= 0x80 || self.text[i].is_ascii_alphanumeric());
        if goes_on { (0, self.start) } else { (count, start) }
    }

    /// Whether more digits stand beyond a single space, as in `130 692 544 1`: groups that go on are another number's.
    #[inline(never)]
    pub fn inside_spaced_number(&self) -> bool {
        let digit_at = |i: Option<usize>| i.and_then(|i| self.text.get(i)).is_some_and(u8::is_ascii_digit);
        (self.before() == b' ' && digit_at(self.start.checked_sub(2)))
            || (self.after() == b' ' && digit_at(Some(self.end + 1)))
    }

    /// Accepts the whole match.
    #[inline(never)]
    pub fn accept(&self, evidence: Evidence) -> Option<Accepted> {
        self.accept_span(self.start, self.end, evidence)
    }

    /// Accepts the whole match, with a checksum if it held. If not, as bare: beside the number's own name, a wrong check digit is
    /// a slip more often than another kind of number.
    #[inline(never)]
    pub fn accept_checked(&self, held: bool) -> Option<Accepted> {
        self.accept(if held { Evidence::Checksum } else { Evidence::Bare })
    }

    /// Accepts a part of the match.
    pub fn accept_span(&self, start: usize, end: usize, evidence: Evidence) -> Option<Accepted> {
        Some(Accepted::new(start, end, evidence))
    }
}

/// The values of the ASCII digits among bytes, in order. Out of line, as are all that many checks share: copied into each of
/// them, they would weigh more than the checks.
#[derive(Clone, Debug)]
pub struct Digits<'t>(&'t [u8]);

impl Iterator for Digits<'_> {
    type Item = u8;

    #[inline(never)]
    fn next(&mut self) -> Option<u8> {
        while let [first, rest @ ..] = self.0 {
            self.0 = rest;
            if first.is_ascii_digit() {
                return Some(first - b'0');
            }
        }
        None
    }
}

impl DoubleEndedIterator for Digits<'_> {
    #[inline(never)]
    fn next_back(&mut self) -> Option<u8> {
        while let [rest @ .., last] = self.0 {
            self.0 = rest;
            if last.is_ascii_digit() {
                return Some(last - b'0');
            }
        }
        None
    }
}

/// Whether a month has this day. February may have 29: what stands in a number is often a year without its century.
#[inline(never)]
pub fn is_day(month: u32, day: u32) -> bool {
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_of_greek_or_cyrillic_capitals_joins_its_number() {
        let before = |text: &str, start: usize| Candidate { start, ..Candidate::whole(text) }.capitals_before();
        assert_eq!(before("АБ 123456", 5), (2, 0));
        assert_eq!(before("no. ΑΚ-123456", 9), (2, 4));
        assert_eq!(before("ВХХ123456", 6), (3, 0));
        assert_eq!(before("слово АБ 123456", 16), (2, 11));
        assert_eq!(before("словоАБ 123456", 15), (0, 15), "the end of a word");
        assert_eq!(before("СЛОВО 123456", 11), (0, 11), "a word in capitals");
        assert_eq!(before("AB 123456", 3), (0, 3), "Latin letters are the pattern's");
        assert_eq!(before("123456", 0), (0, 0));
    }

    #[test]
    fn ten_digits_of_these_years_are_a_time() {
        for (text, is) in [("1700000000", true), ("1399999999", false), ("2000000000", false), ("170000000", false)] {
            assert_eq!(Candidate::whole(text).is_unix_time(), is, "{text}");
        }
    }

    #[test]
    fn what_touches_letters_or_digits_does_not_stand_alone() {
        for (text, alone) in [("123", true), ("A123", false), ("1-123", false), ("123-1", false), ("no-123.", true)] {
            let start = text.find("123").unwrap();
            let candidate = Candidate { start, end: start + 3, ..Candidate::whole(text) };
            assert_eq!(candidate.stands_alone(), alone, "{text}");
        }
    }
}
