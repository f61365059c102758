//! The log: entries that were added in this session, and the tree over all that there ever were.

use base64ct::{Base64, Encoding};

use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::hexadecimal;
use crate::json::Json;
use crate::shape::Need::Required;
use crate::shape::Shape;

use super::merkle::{Hash, Tree, leaf};
use super::{Entry, FORMAT};

/// What is known of a log without its entries: enough to go on with it, and to tell whether they are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// A random name. A log that was begun anew has another.
    pub origin: String,
    /// Over all entries.
    pub tree: Tree,
}

impl Head {
    /// `{ origin, size, subtrees }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
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
            ("origin", Required, Shape::Text),
            ("size", Required, Shape::Whole),
            ("subtrees", Required, Shape::List(&Shape::Text)),
        ]);
        let fields = HEAD.check(document, "head", Code::LogInvalid)?;
        let subtrees: Option<Vec<Hash>> = fields.texts("subtrees").iter().map(|text| hash_of(text)).collect();
        let tree = subtrees.and_then(|subtrees| Tree::of(fields.whole("size").unwrap_or_default(), subtrees));
        let wrong = || Error::field(Code::LogInvalid, "head.subtrees", "one hash for each bit of the size", "others");
        Ok(Head { origin: fields.text("origin"), tree: tree.ok_or_else(wrong)? })
    }

    /// A checkpoint, as C2SP's tlog-checkpoint has it, unsigned: the log's name, how many entries, and the root over them.
    pub fn checkpoint(&self) -> String {
        ["hushgate.log/", &self.origin, "\n", &self.tree.size().to_string(), "\n", &base64(&self.tree.root()), "\n"]
            .concat()
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
}

impl Log {
    /// Adds an entry; its sequence number is set here.
    pub fn append(&mut self, entry: Entry) {
        let entry = Entry { sequence: self.head.tree.size() + 1, ..entry };
        self.head.tree.push(leaf(entry.canonical().as_bytes()));
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
        let known = if head.origin == self.stored.origin { self.stored.tree.size() } else { 0 };
        self.entries.retain(|entry| entry.sequence <= known);
        (self.head, self.storing) = (head.clone(), head.clone());
        self.stored = head;
    }

    /// The entries that are to be stored, and are not on their way.
    pub fn unsent(&self) -> &[Entry] {
        let known = self.entries.iter().rposition(|entry| entry.sequence <= self.storing.tree.size());
        &self.entries[known.map_or(0, |place| place + 1)..]
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

    /// Everything that others need to verify it: `entries` are all of them, as they were stored or are here.
    pub fn export(&self, entries: &[String], json: &mut Json) {
        json.object(&mut |json| {
            json.name("format").text(FORMAT);
            json.name("checkpoint").text(&self.head.checkpoint());
            json.name("entries").list(&mut |json| entries.iter().for_each(|entry| json.word(entry)));
        });
    }
}

/// 64 hexadecimal digits as a hash.
fn hash_of(text: &str) -> Option<Hash> {
    let mut hash = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (place, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(hash)
}

/// A hash in base 64 (RFC 4648, section 4).
pub(super) fn base64(hash: &Hash) -> String {
    Base64::encode_string(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_reads_back() {
        let mut head = Head { origin: "0f".into(), tree: Tree::default() };
        for number in 0..13_u8 {
            let json = Json::of(|json| head.write(json));
            assert_eq!(Head::read(&Document::from_json(&json, Code::LogInvalid).unwrap()).unwrap(), head);
            let wrong = json.replacen("\"size\":", "\"size\":1", 1);
            assert!(
                Head::read(&Document::from_json(&wrong, Code::LogInvalid).unwrap()).is_err_and(|_| true) || number == 0
            );
            head.tree.push(leaf(&[number]));
        }
    }

    #[test]
    fn published_base64() {
        // RFC 6962's hash of an empty tree, as it is written in checkpoints.
        assert_eq!(base64(&crate::hash::sha256(&[])), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
