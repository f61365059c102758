//! The words that mean something to a recognizer, all of them in one table, found in one pass over a text.
//!
//! The build script folds the words of [`Topic`](super::topic::Topic) and of the recognizers and packs them; here they are
//! only read. A filter of bits rules out nearly every word of a text before the table is asked.

use std::ops::Range;
use std::sync::LazyLock;

use super::group::Group;
use super::letters::letter;
use super::packed::Packed;

/// Written by the build script: how, is said there.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

/// One entry after the other; see [`Entry`].
static WORDS: LazyLock<Vec<u8>> = LazyLock::new(unpacked);

fn unpacked() -> Vec<u8> {
    let mut packed = Packed(PACKED);
    let count = packed.number();
    // Bytes below a space begin phrases; the one after the last is the first number of groups.
    let mut begins = packed.0.iter().enumerate().filter(|(_, byte)| **byte < b' ');
    let (mut phrases, rest) = packed.0.split_at(begins.nth(count).map_or(0, |(at, _)| at));
    let (counts, groups) = rest.split_at(count);
    packed.0 = groups;
    let mut phrase: Vec<u8> = Vec::new();
    let mut words: Vec<u8> = Vec::new();
    // Where the entry before stands, and the lengths of its first word and of all of it.
    let mut before = (0, 0, 0);
    for &count in counts {
        let Some((&common, rest)) = phrases.split_first() else { break };
        let length = rest.iter().position(|byte| *byte < b' ').unwrap_or(rest.len());
        phrase.truncate(usize::from(common));
        phrase.extend_from_slice(&rest[..length]);
        phrases = &rest[length..];
        let first = phrase.iter().position(|byte| *byte == b' ').unwrap_or(phrase.len());
        if before.1 == first && words[words.len() - before.2..][..first] == phrase[..first] {
            words[before.0 + 2] |= GOES_ON;
        }
        before = (words.len(), first, phrase.len());
        words.extend([first as u8, phrase.len() as u8, count]);
        words.extend((0..count).flat_map(|_| (packed.number() as u16).to_le_bytes()));
        words.extend_from_slice(&phrase);
    }
    words
}

/// A word of the lexicon in a text. Byte offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// First byte.
    pub start: u32,
    /// One past the last byte of what the lexicon has; the text's word may go on.
    pub end: u32,
    /// Where the word stands in the table.
    entry: u32,
}

impl Hit {
    /// What the word speaks for.
    pub fn groups(&self) -> impl Iterator<Item = Group> + Clone {
        Entry::at(self.entry as usize).groups()
    }
}

/// Added to an entry's number of groups where the next entry begins with the same word.
const GOES_ON: u8 = 0x80;

/// One word or phrase of the table: the length of its first word, of all of it, the number of groups, the groups in two
/// bytes each, its bytes.
#[derive(Clone, Copy)]
struct Entry {
    at: usize,
    first: usize,
    length: usize,
    groups: usize,
    goes_on: bool,
    /// What follows these numbers.
    rest: &'static [u8],
}

impl Entry {
    fn at(at: usize) -> Entry {
        let words: &'static [u8] = &WORDS;
        let (numbers, rest) = words[at..].split_at(3);
        Entry {
            at,
            first: usize::from(numbers[0]),
            length: usize::from(numbers[1]),
            groups: usize::from(numbers[2] & !GOES_ON),
            goes_on: numbers[2] & GOES_ON != 0,
            rest,
        }
    }

    fn groups(self) -> impl Iterator<Item = Group> + Clone {
        self.rest[..2 * self.groups].chunks_exact(2).map(|pair| Group(u16::from_le_bytes([pair[0], pair[1]])))
    }

    fn bytes(self) -> &'static [u8] {
        &self.rest[2 * self.groups..][..self.length]
    }

    fn next(self) -> Option<Entry> {
        let length = 2 * self.groups + self.length;
        (length < self.rest.len()).then(|| Entry::at(self.at + 3 + length))
    }
}

/// Words of up to this many letters stand alone; longer ones may go on.
pub const ALONE: usize = 4;

/// The first bytes by which a word that may go on is known not to be one.
pub const BEGINNING: usize = ALONE + 1;

/// How many characters of an unspaced script a word can have.
const UNSPACED: usize = 24;

/// FNV-1a, 32 bits.
pub const SEED: u32 = 0x811C_9DC5;

/// One more byte.
#[inline(always)]
pub const fn hash(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

fn hash_of(bytes: &[u8]) -> u32 {
    bytes.iter().fold(SEED, |h, b| hash(h, *b))
}

const FILTER_BITS: u32 = 18;

/// The table, made ready.
#[derive(Debug)]
pub struct Lexicon {
    filter: Box<[u32]>,
    /// By the hash of its [`BEGINNING`], whether a word begins so.
    beginnings: Box<[u64]>,
    /// By the hash of a letter, whether a word of an unspaced script begins with it.
    begins: [u64; 16],
    /// The hash of a first word and the offset of its first entry, plus one, at a place given by the hash.
    table: Box<[(u32, u32)]>,
}

impl Lexicon {
    /// Reads the embedded words: a few thousand steps.
    pub fn load() -> Lexicon {
        let mut lexicon = Lexicon {
            filter: vec![0; 1 << (FILTER_BITS - 5)].into_boxed_slice(),
            beginnings: vec![0; 1 << (Self::BEGINNING_BITS - 6)].into_boxed_slice(),
            begins: [0; 16],
            table: vec![(0, 0); 1 << Self::TABLE_BITS].into_boxed_slice(),
        };
        let mut before: &[u8] = b"";
        let mut next = (!WORDS.is_empty()).then(|| Entry::at(0));
        while let Some(entry) = next {
            let first = &entry.bytes()[..entry.first];
            if first != before {
                let hash = hash_of(first);
                if let Some(letter) = letter(first, 0).filter(|letter| letter.unspaced) {
                    let (word, bit) = Self::beginning(hash_of(letter.bytes()));
                    lexicon.begins[word] |= bit;
                }
                if let Some(beginning) = first.get(..BEGINNING) {
                    let hash = hash_of(beginning);
                    lexicon.beginnings[Self::beginning_of(hash)] |= 1 << (hash & 63);
                }
                lexicon.filter[(hash >> (32 - FILTER_BITS + 5)) as usize] |= 1 << (hash >> (32 - FILTER_BITS) & 31);
                let mut slot = Self::slot(hash);
                while lexicon.table[slot].1 != 0 {
                    slot = (slot + 1) % lexicon.table.len();
                }
                lexicon.table[slot] = (hash, entry.at as u32 + 1);
                before = first;
            }
            next = entry.next();
        }
        lexicon
    }

    /// Twice as many places as there may be first words.
    const TABLE_BITS: u32 = 14;

    const BEGINNING_BITS: u32 = 15;

    fn beginning_of(hash: u32) -> usize {
        (hash >> (32 - Self::BEGINNING_BITS + 6)) as usize
    }

    /// Whether a word of the table may begin with bytes of this hash, as many as [`BEGINNING`].
    #[inline(always)]
    pub fn may_begin(&self, hash: u32) -> bool {
        self.beginnings[Self::beginning_of(hash)] >> (hash & 63) & 1 != 0
    }

    fn slot(hash: u32) -> usize {
        (hash.wrapping_mul(0x9E37_79B1) >> (32 - Self::TABLE_BITS)) as usize
    }

    fn beginning(hash: u32) -> (usize, u64) {
        ((hash >> 28) as usize, 1 << (hash >> 22 & 63))
    }

    /// 1 when a word with this hash may be in the table, else 0.
    #[inline(always)]
    pub fn may_have(&self, hash: u32) -> u64 {
        let word = self.filter[(hash >> (32 - FILTER_BITS + 5)) as usize];
        u64::from(word >> (hash >> (32 - FILTER_BITS) & 31) & 1)
    }

    /// Notes every word and phrase that begins at `start`, where a word of the text begins, and gives where the text's word
    /// ends. `inner` says that a capital inside a word begins a word, as in identifiers.
    pub fn word(&self, text: &[u8], start: usize, inner: bool, hits: &mut Vec<Hit>) -> usize {
        let (mut hash_so_far, mut letters, mut i) = (SEED, 0, start);
        let noted = hits.len();
        let mut unspaced = false;
        while let Some(letter) = letter(text, i) {
            // A script without spaces begins a word at each character.
            let other_script = letters > 0 && letter.unspaced != unspaced;
            if other_script || (unspaced && letters >= UNSPACED) || (inner && i > start && inner_boundary(text, i)) {
                break;
            }
            if letters == 0 && letter.unspaced {
                let (word, bit) = Self::beginning(hash_of(letter.bytes()));
                if self.begins[word] & bit == 0 {
                    return start + letter.width();
                }
            }
            unspaced = letter.unspaced;
            hash_so_far = letter.bytes().iter().fold(hash_so_far, |h, b| hash(h, *b));
            letters += usize::from(!letter.bytes().is_empty());
            i += letter.width();
            if self.may_have(hash_so_far) != 0 {
                let over = word_ends(text, i, inner);
                if letters <= ALONE && !over && !unspaced {
                    continue;
                }
                self.note(hash_so_far, text, start..i, letters, over || unspaced, inner, hits);
            }
        }
        // An identifier is looked at as a whole and in parts; both may begin with the same word.
        if noted > 0 && hits.len() > noted && hits[noted] == hits[noted - 1] {
            hits.remove(noted);
        }
        if unspaced { start + letter(text, start).map_or(1, |l| l.width()) } else { i.max(start + 1) }
    }

    /// The same for a word of nothing but ASCII letters, of which is known at which lengths the filter has it: a bit each,
    /// and over again for lengths from 64 on, which no word of the lexicon has.
    pub fn plain_word(&self, text: &[u8], start: usize, end: usize, lengths: u64, hits: &mut Vec<Hit>) {
        let mut lengths = lengths;
        while lengths != 0 {
            let length = lengths.trailing_zeros() as usize;
            lengths &= lengths - 1;
            let hash = text[start..start + length].iter().fold(SEED, |h, b| hash(h, b | 0x20));
            self.note(hash, text, start..start + length, length, start + length == end, false, hits);
        }
    }

    /// Notes every word and phrase whose first word is a stretch of text with this hash and so many letters.
    #[expect(clippy::too_many_arguments)]
    fn note(
        &self,
        hash: u32,
        text: &[u8],
        word: Range<usize>,
        letters: usize,
        over: bool,
        inner: bool,
        hits: &mut Vec<Hit>,
    ) {
        let mut entry = self.first(hash, text, word.start, word.end);
        while let Some(found) = entry {
            if let Some(end) = self.matches(found, text, word.end, letters, over, inner) {
                hits.push(Hit { start: word.start as u32, end: end as u32, entry: found.at as u32 });
            }
            entry = if found.goes_on { found.next() } else { None };
        }
    }

    /// The first entry whose first word is `text[start..end]`, folded.
    fn first(&self, hash: u32, text: &[u8], start: usize, end: usize) -> Option<Entry> {
        let mut slot = Self::slot(hash);
        loop {
            let (known, at) = self.table[slot];
            let at = at.checked_sub(1)?;
            if known == hash {
                let entry = Entry::at(at as usize);
                if same(&entry.bytes()[..entry.first], text, start, end) {
                    return Some(entry);
                }
            }
            slot = (slot + 1) % self.table.len();
        }
    }

    /// Where an entry ends in the text, if all of it stands there. Its first word ends at `end`.
    fn matches(&self, entry: Entry, text: &[u8], end: usize, letters: usize, over: bool, inner: bool) -> Option<usize> {
        if entry.first == entry.length {
            return (over || letters > ALONE).then_some(end);
        }
        // The words that follow, one sign or space apart.
        let (mut i, mut letters) = (end, 0);
        let mut rest = &entry.bytes()[entry.first..];
        while let Some(&expected) = rest.first() {
            if expected == b' ' {
                let mut signs = 0;
                while signs < 3 && i < text.len() && letter(text, i).is_none() && joins(text[i]) {
                    (i, signs) = (i + 1, signs + 1);
                }
                if signs == 0 && !(inner && inner_boundary(text, i)) {
                    return None;
                }
                (rest, letters) = (&rest[1..], 0);
                continue;
            }
            let letter = letter(text, i)?;
            rest = letter.strip(rest)?;
            (i, letters) = (i + letter.width(), letters + 1);
        }
        (letters > ALONE || word_ends(text, i, inner)).then_some(i)
    }
}

/// Whether a sign can stand between the words of a phrase. The bytes of `’`, of spaces that don't break and of what can't
/// be seen count one by one.
fn joins(byte: u8) -> bool {
    byte >= 0x80 || b" \t-_.'/".contains(&byte)
}

/// Whether the word that has come to `i` is over there.
fn word_ends(text: &[u8], i: usize, inner: bool) -> bool {
    letter(text, i).is_none() || (inner && inner_boundary(text, i))
}

/// Whether a word of an identifier begins at a capital: `fooBar`, `HTTPServer`.
fn inner_boundary(text: &[u8], i: usize) -> bool {
    let upper = |i: usize| text.get(i).is_some_and(u8::is_ascii_uppercase);
    let lower = |i: usize| text.get(i).is_some_and(u8::is_ascii_lowercase);
    i > 0 && upper(i) && (lower(i - 1) || (upper(i - 1) && lower(i + 1)))
}

/// Whether a stretch of text is the same as folded bytes.
fn same(folded: &[u8], text: &[u8], start: usize, end: usize) -> bool {
    if text[start..end].eq_ignore_ascii_case(folded) {
        return true;
    }
    let (mut rest, mut i) = (folded, start);
    while i < end {
        let Some(letter) = letter(text, i) else {
            return false;
        };
        let Some(after) = letter.strip(rest) else {
            return false;
        };
        (rest, i) = (after, i + letter.width());
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::topic::Topic;
    use super::*;

    fn topics(text: &str) -> Vec<(&str, Vec<Topic>)> {
        let lexicon = Lexicon::load();
        let mut marks = super::super::scan::Marks::default();
        super::super::scan::scan(text.as_bytes(), &lexicon, &mut marks);
        marks
            .hits
            .iter()
            .map(|hit| {
                let of = |topic: &&Topic| hit.groups().any(|g| g == Group::topic(**topic));
                (&text[hit.start as usize..hit.end as usize], Topic::ALL.iter().filter(of).copied().collect())
            })
            .filter(|(_, topics): &(_, Vec<_>)| !topics.is_empty())
            .collect()
    }

    #[test]
    fn words_are_found_without_regard_to_case_accents_and_what_joins_them() {
        use Topic::{DrivingLicence, NationalId, Passport};
        for (text, word, topic) in [
            ("my Passport: X", "Passport", Passport),
            ("die Passnummer ist", "Passnummer", Passport),
            ("mein Reisepassantrag", "Reisepass", Passport),
            ("Carte d’Identité", "Carte d’Identité", NationalId),
            ("driver_license=1", "driver_license", DrivingLicence),
            ("\"driverLicense\": 1", "driverLicense", DrivingLicence),
            ("DRIVER'S LICENSE", "DRIVER'S LICENSE", DrivingLicence),
            ("id-kort", "id-kort", NationalId),
            ("号码是我的护照号", "护照", Passport),
            ("जानकारी पासपोर्ट है", "पासपोर्ट", Passport),
            ("(passeport)", "passeport", Passport),
        ] {
            let found = topics(text);
            assert!(found.iter().any(|(w, topics)| *w == word && topics.contains(&topic)), "{text}: {found:?}");
        }
    }

    #[test]
    fn short_words_stand_alone() {
        assert_eq!(topics("he said nothing about idle nodes: id nothing"), []);
    }

    #[test]
    fn the_table_holds_every_word_of_every_topic() {
        for topic in Topic::ALL {
            for (_, words) in topic.by_language() {
                for word in *words {
                    let found = topics(word);
                    assert!(found.iter().any(|(_, topics)| topics.contains(topic)), "{topic:?}: {word}: {found:?}");
                }
            }
        }
    }
}
