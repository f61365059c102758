//! Segments: a day of the log, or a thousand entries. Of each a header remains, also when its entries are not kept any more.

use base64ct::{Base64, Encoding};

use crate::hash::{hexadecimal, sha256};
use crate::json::Json;
use crate::shape::Need::Required;
use crate::shape::{Checked, Shape};

use super::export::hash_of;
use super::merkle::{Hash, Tree, blocks, leaf, root};
use super::note::{Checkpoint, body_of};

/// The most entries in a segment.
pub const SEGMENT: u64 = 1_000;

/// Minutes in a day, by UTC.
const DAY: u64 = 1_440;

/// Of entries that are not kept, a hash stays for each `2^BLOCK`. Checkpoints for recipients are made at their ends, so that they can
/// be compared for as long as the header is there.
pub const BLOCK: u32 = 4;

/// What is known of a closed segment: a checkpoint at its end, and where it hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// From 1.
    pub number: u64,
    /// How many entries the log had at its end.
    pub size: u64,
    /// The root over all of them.
    pub root: Hash,
    /// The minutes of its first and of its last entry.
    pub minutes: (u64, u64),
    /// [`Header::hash`] of the one before; zeros for the first.
    pub previous: Hash,
}

impl Header {
    /// As a checkpoint of C2SP's tlog-checkpoint form, with two lines more.
    pub fn text(&self, origin: &str) -> String {
        let checkpoint = Checkpoint { origin: origin.to_owned(), size: self.size, root: self.root };
        [checkpoint.text(), self.lines()].concat()
    }

    fn lines(&self) -> String {
        let (first, last) = self.minutes;
        let numbers = [self.number, first, last].map(|number| number.to_string());
        let previous = Base64::encode_string(&self.previous);
        ["segment ", &numbers[0], " ", &numbers[1], " ", &numbers[2], "\nprevious ", &previous, "\n"].concat()
    }

    /// SHA-256 over its text. The log's name is not in it: a log may get it late.
    pub fn hash(&self) -> Hash {
        sha256(&[self.text("").as_bytes()])
    }

    /// Reads what [`Header::text`] gave, with signatures below or without, and the log's name. `None` for anything else.
    pub fn parse(text: &str) -> Option<(String, Header)> {
        let checkpoint = Checkpoint::parse(text)?;
        let mut words = text.split('\n').nth(3)?.strip_prefix("segment ")?.split(' ').map(|word| word.parse().ok());
        let [number, first, last] = [words.next()??, words.next()??, words.next()??];
        let previous = Base64::decode_vec(text.split('\n').nth(4)?.strip_prefix("previous ")?).ok()?;
        let previous = previous.try_into().ok()?;
        let header = Header { number, size: checkpoint.size, root: checkpoint.root, minutes: (first, last), previous };
        // One text for each header: what is read another way by others is none.
        (header.text(&checkpoint.origin) == body_of(text)).then_some((checkpoint.origin, header))
    }
}

/// Where a log stands between headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// How many segments were closed.
    pub closed: u64,
    /// How many entries they had together.
    pub first: u64,
    /// The minutes of its first and of its last entry; zeros before there is one.
    pub minutes: (u64, u64),
    /// [`Header::hash`] of the last that was closed.
    pub previous: Hash,
}

impl Open {
    /// Its shape in JSON.
    pub const SHAPE: Shape = Shape::Object(&[
        ("closed", Required, Shape::Whole),
        ("first", Required, Shape::Whole),
        ("firstMinute", Required, Shape::Whole),
        ("lastMinute", Required, Shape::Whole),
        ("previous", Required, Shape::Text),
    ]);

    /// `{ closed, first, firstMinute, lastMinute, previous }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("closed").number(self.closed as f64);
            json.name("first").number(self.first as f64);
            json.name("firstMinute").number(self.minutes.0 as f64);
            json.name("lastMinute").number(self.minutes.1 as f64);
            json.name("previous").text(&hexadecimal(&self.previous));
        });
    }

    /// Reads what [`Open::write`] gave. `None` if it is something else.
    pub fn read(fields: Checked<'_>) -> Option<Open> {
        Some(Open {
            closed: fields.whole("closed")?,
            first: fields.whole("first")?,
            minutes: (fields.whole("firstMinute")?, fields.whole("lastMinute")?),
            previous: hash_of(fields.value("previous").as_text())?,
        })
    }

    /// Before an entry of this minute is added to the tree: the header of what it closes, if it belongs to the next segment. A clock that
    /// ran back closes nothing.
    pub fn admit(&mut self, tree: &Tree, minute: u64) -> Option<Header> {
        let count = tree.size().saturating_sub(self.first);
        let full = count >= SEGMENT || minute / DAY > self.minutes.0 / DAY;
        let header = (count > 0 && full).then(|| self.close(tree));
        if count == 0 || header.is_some() {
            self.minutes.0 = minute;
        }
        self.minutes.1 = minute;
        header
    }

    fn close(&mut self, tree: &Tree) -> Header {
        let header = Header {
            number: self.closed + 1,
            size: tree.size(),
            root: tree.root(),
            minutes: self.minutes,
            previous: self.previous,
        };
        self.after(&header);
        header
    }

    /// Takes a header in place of its entries, which are not kept: `hashes` are those of [`without_entries`]. Whether they are those
    /// that its root was made of, and it follows on the one before. `seen` gets the tree after each hash.
    pub fn skip(&mut self, tree: &mut Tree, header: &Header, hashes: &[Hash], seen: &mut dyn FnMut(&Tree)) -> bool {
        let follows = header.number == self.closed + 1
            && header.previous == self.previous
            && header.size > tree.size()
            && header.size - tree.size() <= SEGMENT;
        if !follows {
            return false;
        }
        let levels = blocks(tree.size(), header.size, BLOCK);
        if levels.len() != hashes.len() {
            return false;
        }
        for (level, hash) in levels.into_iter().zip(hashes) {
            tree.push_block(level, *hash);
            seen(tree);
        }
        self.after(header);
        tree.root() == header.root
    }

    fn after(&mut self, header: &Header) {
        *self = Open { closed: header.number, first: header.size, minutes: header.minutes, previous: header.hash() };
    }
}

/// What stays of a segment whose entries are not kept any more: hashes that take their place in the tree. `first` is how many entries
/// were before it, `entries` are all of its entries, in [canonical JSON](super::Entry::canonical).
pub fn without_entries<'e>(first: u64, entries: impl Iterator<Item = &'e str>) -> Vec<Hash> {
    let leaves: Vec<Hash> = entries.map(|entry| leaf(entry.as_bytes())).collect();
    let mut rest = leaves.as_slice();
    let mut hashes = Vec::new();
    for level in blocks(first, first + leaves.len() as u64, BLOCK) {
        let (block, others) = rest.split_at(1 << level);
        hashes.push(root(block));
        rest = others;
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(minutes: &[u64]) -> Vec<Header> {
        let (mut open, mut tree, mut headers) = (Open::default(), Tree::default(), Vec::new());
        for (index, minute) in minutes.iter().enumerate() {
            headers.extend(open.admit(&tree, *minute));
            tree.push(leaf(&index.to_le_bytes()));
        }
        headers
    }

    #[test]
    fn a_day_or_a_thousand_entries() {
        let sizes = |minutes: &[u64]| headers(minutes).iter().map(|header| header.size).collect::<Vec<u64>>();
        assert_eq!(sizes(&[1439, 1439, 1440, 2879, 2880]), [2, 4]);
        // A clock that ran back, and forth again, stays in its day.
        assert_eq!(sizes(&[1440, 1441, 5, 1442]), [0; 0]);
        assert_eq!(sizes(&[7; 2_001]), [1_000, 2_000]);
        assert_eq!(sizes(&[7; 1_000]), [0; 0]);
        let linked = headers(&[0, 1440, 2880]);
        assert_eq!((linked[0].previous, linked[1].previous), ([0; 32], linked[0].hash()));
        assert_eq!((linked[0].minutes, linked[1].minutes, linked[1].number), ((0, 0), (1440, 1440), 2));
    }

    #[test]
    fn a_header_reads_back_and_nothing_else_does() {
        let header = headers(&[1440, 1441, 2880]).remove(0);
        let text = header.text("ab");
        assert_eq!(Header::parse(&text), Some(("ab".to_owned(), header.clone())));
        assert_eq!(Header::parse(&format!("{text}\n— ab AAAA\n")).map(|(_, header)| header), Some(header));
        let changed = [
            text.replace("segment 1", "segment 01"),
            text.replace("segment 1", "segment +1"),
            text.replace("1440 1441", "1440 1441 5"),
            text.replace("previous AAAA", "previous AAA"),
            text.replace("previous", "before"),
            text.replace("\nsegment", "\n\nsegment"),
            text.trim_end().to_owned(),
            [&text, "more\n"].concat(),
        ];
        for text in changed {
            assert_eq!(Header::parse(&text), None, "{text}");
        }
    }

    #[test]
    fn a_segment_without_its_entries_proves_the_same() {
        let entries: Vec<String> = (0..77).map(|number| format!("{{\"n\":{number}}}")).collect();
        let minutes: Vec<u64> = (0..77).map(|number| if number < 9 { 0 } else { DAY * (1 + number / 70) }).collect();
        let (mut open, mut tree, mut headers) = (Open::default(), Tree::default(), Vec::new());
        for (entry, minute) in entries.iter().zip(minutes) {
            headers.extend(open.admit(&tree, minute));
            tree.push(leaf(entry.as_bytes()));
        }
        assert_eq!(headers.iter().map(|header| header.size).collect::<Vec<_>>(), [9, 70]);
        let texts = |from: usize, to: usize| without_entries(from as u64, entries[from..to].iter().map(String::as_str));
        let all = [texts(0, 9), texts(9, 70)];
        let (mut open, mut tree, mut sizes) = (Open::default(), Tree::default(), Vec::new());
        for (header, hashes) in headers.iter().zip(&all) {
            assert!(open.skip(&mut tree, header, hashes, &mut |tree| sizes.push(tree.size())));
        }
        assert!([16, 32, 48, 64].iter().all(|size| sizes.contains(size)), "{sizes:?}");
        assert_eq!((open.closed, open.first), (2, 70));
        // Others in their place are noticed.
        let skip =
            |header: &Header, hashes: &[Hash]| Open::default().skip(&mut Tree::default(), header, hashes, &mut |_| ());
        assert!(skip(&headers[0], &all[0]));
        assert!(!skip(&headers[0], &all[1]) && !skip(&headers[1], &all[1]) && !skip(&headers[0], &all[0][1..]));
        let mut bent = all[0].clone();
        bent[1][0] ^= 1;
        assert!(!skip(&headers[0], &bent));
        assert!(!skip(&Header { size: 11, ..headers[0].clone() }, &all[0]));
    }
}
