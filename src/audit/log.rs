//! The log: entries that were added in this session, and the tree over all that there ever were.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::hexadecimal;
use crate::json::Json;
use crate::shape::Need::Required;
use crate::shape::Shape;

use super::Entry;
use super::export::{Export, Segment, hash_of};
use super::merkle::{Hash, Tree, leaf};
use super::note::{Checkpoint, Salt, anchor};
use super::segment::{Header, Open, without_entries};

/// What is known of a log without its entries: enough to go on with it, and to tell whether they are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// A random name. A log that was begun anew has another.
    pub origin: String,
    /// Over all entries.
    pub tree: Tree,
    /// The segment that the next entry belongs to, unless it is of another day.
    pub open: Open,
}

impl Head {
    /// Adds an entry of this minute. Returns the header of the segment that it closes, if it does.
    pub fn append(&mut self, minute: u64, entry: &str) -> Option<Header> {
        let closed = self.open.admit(&self.tree, minute);
        self.tree.push(leaf(entry.as_bytes()));
        closed
    }

    /// `{ open, origin, size, subtrees }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            self.open.write(json.name("open"));
            json.name("origin").text(&self.origin);
            json.name("size").number(self.tree.size() as f64);
            let subtrees: Vec<String> = self.tree.subtrees().iter().map(|hash| hexadecimal(hash)).collect();
            json.name("subtrees").texts(&subtrees);
        });
    }

    /// Reads what [`Head::write`] gave.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Head, Error> {
        const HEAD: Shape = Shape::Object(&[
            ("open", Required, Open::SHAPE),
            ("origin", Required, Shape::Text),
            ("size", Required, Shape::Whole),
            ("subtrees", Required, Shape::List(&Shape::Text)),
        ]);
        let fields = HEAD.check(document, "head", Code::LogInvalid)?;
        let subtrees: Option<Vec<Hash>> = fields.texts("subtrees").iter().map(|text| hash_of(text)).collect();
        let tree = subtrees.and_then(|subtrees| Tree::of(fields.whole("size").unwrap_or_default(), subtrees));
        let open =
            Open::read(fields.value("open")).filter(|open| tree.as_ref().is_some_and(|t| open.first <= t.size()));
        let (Some(tree), Some(open)) = (tree, open) else {
            return Err(Error::field(Code::LogInvalid, "head", "one hash for each bit of the size", "others"));
        };
        Ok(Head { origin: fields.text("origin"), tree, open })
    }

    /// A checkpoint, as C2SP's tlog-checkpoint has it, unsigned: the log's name, how many entries, and the root over them.
    pub fn checkpoint(&self) -> String {
        Checkpoint { origin: self.origin.clone(), size: self.tree.size(), root: self.tree.root() }.text()
    }
}

/// The log.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// Over what is stored, and what was added since.
    head: Head,
    /// Over what is stored.
    stored: Head,
    /// Over what is stored, or on its way.
    storing: Head,
    /// Added in this session, oldest first.
    entries: Vec<Entry>,
    /// Of segments that were closed in this session, oldest first.
    headers: Vec<Header>,
    /// What stays of the first of them, whose entries are not kept.
    dropped: Vec<Vec<Hash>>,
}

impl Log {
    /// Adds an entry; its sequence number is set here.
    pub fn append(&mut self, entry: Entry) {
        let entry = Entry { sequence: self.head.tree.size() + 1, ..entry };
        self.headers.extend(self.head.append(entry.minute, &entry.canonical()));
        self.entries.push(entry);
    }

    /// The entries of this session, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What is known of it without its entries.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Whether it has a name.
    pub fn is_named(&self) -> bool {
        !self.head.origin.is_empty()
    }

    /// Whether nothing of it was ever stored.
    pub fn is_new(&self) -> bool {
        self.storing.origin.is_empty()
    }

    /// Gives it its random name.
    pub fn name(&mut self, origin: String) {
        self.head.origin = origin;
    }

    /// Goes on from what is stored. What was added and is not stored is dropped.
    pub fn recall(&mut self, head: Head) {
        // Of another log, nothing of the one before belongs to it.
        let same = head.origin == self.stored.origin;
        let known = if same { self.stored.tree.size() } else { 0 };
        let closed = if same { self.stored.open.closed } else { 0 };
        self.entries.retain(|entry| entry.sequence <= known);
        self.headers.retain(|header| header.number <= closed);
        self.dropped.truncate(self.headers.len());
        (self.head, self.storing) = (head.clone(), head.clone());
        self.stored = head;
    }

    /// The entries that are to be stored, and are not on their way.
    pub fn unsent(&self) -> &[Entry] {
        let known = self.entries.iter().rposition(|entry| entry.sequence <= self.storing.tree.size());
        &self.entries[known.map_or(0, |place| place + 1)..]
    }

    /// The headers that are to be stored, and are not on their way.
    pub fn unsent_headers(&self) -> impl Iterator<Item = &Header> {
        self.headers.iter().filter(|header| header.number > self.storing.open.closed)
    }

    /// All are on their way to the store.
    pub fn storing(&mut self) {
        self.storing = self.head.clone();
    }

    /// They are stored.
    pub fn stored(&mut self) {
        self.stored = self.storing.clone();
    }

    /// Drops what was done and is not stored: it is done again.
    pub fn undo(&mut self) {
        let stored = self.stored.clone();
        self.recall(stored);
    }

    /// Drops the entries of closed segments whose last is from before this minute, and keeps what proves the rest. Of a log that is stored
    /// nothing is dropped here: that is done where its entries are. Returns how many were dropped.
    pub fn drop_before(&mut self, minute: u64) -> u64 {
        let kept = self.entries.len();
        while let Some(header) = self.headers.get(self.dropped.len()) {
            let first = self.dropped.len().checked_sub(1).map_or(0, |last| self.headers[last].size);
            let whole = self.entries.first().is_some_and(|entry| entry.sequence == first + 1);
            if header.minutes.1 >= minute || !whole || !self.is_new() {
                break;
            }
            let count = usize::try_from(header.size - first).unwrap_or_default().min(self.entries.len());
            let entries: Vec<String> = self.entries.drain(..count).map(|entry| entry.canonical()).collect();
            self.dropped.push(without_entries(first, entries.iter().map(String::as_str)));
        }
        (kept - self.entries.len()) as u64
    }

    /// A checkpoint for a recipient, as `anchor` makes it.
    pub fn anchor(&self, salt: &Salt) -> Option<String> {
        anchor(&self.head.origin, &self.head.tree, salt)
    }

    /// The segments that were closed in this session, unsigned.
    pub fn segments(&self) -> Vec<Segment> {
        let hashes = |index: usize| self.dropped.get(index).cloned().unwrap_or_default();
        let segment = |(index, header): (usize, &Header)| Segment {
            header: header.text(&self.head.origin),
            hashes: hashes(index),
        };
        self.headers.iter().enumerate().map(segment).collect()
    }

    /// Everything that others need to verify it, unsigned: all entries and segments, as they were stored or are here.
    pub fn export(&self, entries: &[String], segments: &[Segment], json: &mut Json) {
        Export { checkpoint: self.head.checkpoint(), segments, entries, signer: None, salts: &[] }.write(json);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_reads_back() {
        let mut head = Head { origin: "0f".into(), ..Head::default() };
        for number in 0..13_u64 {
            let json = Json::of(|json| head.write(json));
            assert_eq!(Head::read(&Document::from_json(&json, Code::LogInvalid).unwrap()).unwrap(), head);
            let wrong = json.replacen("\"size\":", "\"size\":1", 1);
            assert!(Head::read(&Document::from_json(&wrong, Code::LogInvalid).unwrap()).is_err(), "{wrong}");
            head.append(number * 500, "");
        }
    }
}
