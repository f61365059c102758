//! What is known of the store: which revision was seen last, and what of it is in memory.
//!
//! The store has one revision, which goes up with every change, and it takes a change only from who has seen the last. Whatever several
//! tabs do at once, the second is told to look again, and decides anew on what it finds.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::{bytes_of, hexadecimal};
use crate::json::Json;
use crate::redact::{Key, keyed};
use crate::shape::Need::Required;
use crate::shape::Shape;

use super::record::{Commit, KeyName, Put, Row};

/// The owner of what the vault knows of itself.
pub const VAULT: &str = "vault";
/// The owner of the choices.
pub const CONSENT: &str = "consent";
/// The owner of the log's entries.
pub const AUDIT: &str = "audit";
/// Every owner.
pub const EVERYBODY: &str = "";

/// What is known of the store.
#[derive(Debug, Default)]
pub struct Store {
    /// The last that was seen; `None` if it has to be read.
    pub revision: Option<u64>,
    /// Goes up whenever something that was not stored is undone: what was done before has to be done again.
    pub generation: u64,
    /// How many choices are stored.
    pub events: u64,
    /// How many will be, with what is on its way.
    pub sending: u64,
    /// How many of them were made before this session.
    pub earlier: Option<usize>,
    /// How often everything was erased.
    erasures: u64,
    /// The latest time that any clock showed, in milliseconds since 1970.
    pub clock: u64,
    /// Names conversations; `None` until it is read or made.
    secret: Option<Key>,
    /// The policy in force, as canonical JSON.
    pub policy: String,
    /// The policy that is stored.
    pub stored_policy: Option<String>,
    /// Conversations that are read, by owner, with the keys of what is stored of them.
    read: Vec<(String, Vec<KeyName>)>,
    /// Owners of whom everything is to go with the next change.
    going: Vec<String>,
    /// The choices in memory are not those that are stored.
    pub stale: bool,
    /// What is stored can't be read.
    pub unreadable: bool,
}

impl Store {
    /// Nothing seen yet. `policy` is the one that the page brings.
    pub fn new(policy: String) -> Store {
        Store { policy, stale: true, ..Store::default() }
    }

    /// What stands for a conversation: nothing of its name shows.
    pub fn owner_of(&self, conversation: &str) -> Option<String> {
        let name = keyed(self.secret.as_ref()?, "conversation", conversation);
        Some(hexadecimal(&name[..16]))
    }

    /// Whether what is stored of an owner is in memory.
    pub fn has_read(&self, owner: &str) -> bool {
        self.read.iter().any(|(known, _)| known == owner)
    }

    /// Notes that what is stored of a conversation is in memory, and the keys that it is under.
    pub fn has_now(&mut self, owner: &str, keys: Vec<KeyName>) {
        self.forget(owner);
        self.read.push((owner.to_owned(), keys));
    }

    /// The keys that a conversation is stored under.
    pub fn keys_of(&self, owner: &str) -> &[KeyName] {
        self.read.iter().find(|(known, _)| known == owner).map_or(&[], |(_, keys)| keys)
    }

    /// The key of a conversation for a day, a new one if it has none.
    pub fn key_for(&mut self, owner: &str, day: u64, random: &mut dyn FnMut(&mut [u8])) -> KeyName {
        if let Some(key) = self.keys_of(owner).iter().find(|key| key.day == Some(day)) {
            return key.clone();
        }
        // Random, so that no two keys of a conversation have one name, whichever tab makes them.
        let mut number = [0; 4];
        random(&mut number);
        let number = u64::from(u32::from_le_bytes(number));
        let key = KeyName { owner: owner.to_owned(), day: Some(day), number };
        if let Some((_, keys)) = self.read.iter_mut().find(|(known, _)| known == owner) {
            keys.push(key.clone());
        }
        key
    }

    /// Notes that what is stored of an owner is not in memory.
    pub fn forget(&mut self, owner: &str) {
        self.read.retain(|(known, _)| known != owner);
    }

    /// Notes that of no conversation anything is in memory.
    pub fn forget_all(&mut self) {
        self.read.clear();
    }

    /// Everything of an owner goes with the next change, and its keys are destroyed.
    pub fn erase(&mut self, owner: &str) {
        self.going.push(owner.to_owned());
        if owner == EVERYBODY {
            self.erasures += 1;
            (self.events, self.clock, self.secret, self.stored_policy) = (0, 0, None, None);
            (self.stale, self.unreadable, self.earlier) = (false, false, Some(0));
            self.read.clear();
        }
    }

    /// The change that erases, and does nothing else: what can't be read is not made to look whole. `None` if nothing is to be
    /// erased.
    pub fn erasing(&mut self) -> Option<Commit> {
        let remove = std::mem::take(&mut self.going);
        let shred = remove.clone();
        let revision = self.revision.unwrap_or_default();
        let commit = Commit { revision, remove, shred, durable: true, put: Vec::new() };
        (!commit.remove.is_empty()).then_some(commit)
    }

    /// A row of an owner's that is kept until an act removes it.
    pub fn put(&self, owner: &str, name: &str, text: String) -> Put {
        // A new number after everything was erased: what was under the old is not read again.
        let key = KeyName { owner: owner.to_owned(), day: None, number: self.erasures + 1 };
        Put { id: [owner, "/", name].concat(), key, text }
    }

    /// The rows of the vault itself that are to be written with a change, and all that the change is besides.
    pub fn begin(&mut self, random: &mut dyn FnMut(&mut [u8])) -> Commit {
        let revision = self.revision.unwrap_or_default();
        let mut commit = self.erasing().unwrap_or(Commit { revision, ..Commit::default() });
        if self.secret.is_none() {
            let mut secret = [0; 32];
            random(&mut secret);
            self.secret = Some(secret);
            commit.put.push(self.put(VAULT, "secret", hexadecimal(&secret)));
        }
        if self.stored_policy.as_ref() != Some(&self.policy) {
            commit.put.push(self.put(VAULT, "policy", self.policy.clone()));
            self.stored_policy = Some(self.policy.clone());
        }
        commit
    }

    /// The row that says how much there is, so that what is missing is noticed.
    pub fn head(&self) -> Put {
        let text = Json::of(|json| {
            json.object(&mut |json| {
                json.name("clock").number(self.clock as f64);
                json.name("erasures").number(self.erasures as f64);
                json.name("events").number(self.sending as f64);
            });
        });
        self.put(VAULT, "head", text)
    }

    /// Notes that a change is stored.
    pub fn stored(&mut self, revision: u64) {
        (self.revision, self.events) = (Some(revision), self.sending);
    }

    /// Notes that a change was refused, or failed: what was in it is undone. `choices` is how many there are in memory.
    pub fn undone(&mut self, choices: u64) {
        self.generation += 1;
        self.stale |= choices != self.events || !self.going.is_empty();
        self.going.clear();
        // Read again.
        self.revision = None;
        self.read.clear();
    }

    /// Takes the vault's own rows.
    ///
    /// Returns whether everything was erased since they were read last.
    pub fn recall(&mut self, rows: &[Row]) -> bool {
        let own: Vec<&Row> = rows.iter().filter(|row| row.key.owner == VAULT || row.id.starts_with("vault/")).collect();
        let text = |name: &str| own.iter().find(|row| row.name() == name)?.text.as_deref();
        self.secret = text("secret").and_then(bytes_of).and_then(|bytes| bytes.try_into().ok());
        self.stored_policy = text("policy").map(str::to_owned);
        let head = text("head").and_then(|head| Head::read(head).ok());
        // There is everything, or there was nothing yet.
        let whole = head.is_some() && self.secret.is_some() && self.stored_policy.is_some();
        self.unreadable = !whole && !own.is_empty();
        // A number that was used must not come again: what is under that key would outlive its erasure.
        let used = own.iter().map(|row| row.key.number).max().unwrap_or(1).clamp(1, u32::MAX.into());
        let head = head.unwrap_or(Head { erasures: used - 1, ..Head::default() });
        let erased = head.erasures != self.erasures;
        if erased || head.events != self.events {
            self.stale = true;
        }
        // Nothing is left that a clock which ran ahead could bring back.
        let clock = if erased { 0 } else { self.clock };
        (self.erasures, self.events, self.clock) = (head.erasures, head.events, clock.max(head.clock));
        self.sending = self.events;
        erased
    }
}

/// How much there is.
#[derive(Debug, Default)]
struct Head {
    clock: u64,
    erasures: u64,
    events: u64,
}

impl Head {
    fn read(text: &str) -> Result<Head, Error> {
        const HEAD: Shape = Shape::Object(&[
            ("clock", Required, Shape::Whole),
            ("erasures", Required, Shape::Whole),
            ("events", Required, Shape::Whole),
        ]);
        let document = Document::from_json(text, Code::StorageInvalid)?;
        let fields = HEAD.check(&document, "head", Code::StorageInvalid)?;
        let of = |name| fields.whole(name).unwrap_or_default();
        Ok(Head { clock: of("clock"), erasures: of("erasures"), events: of("events") })
    }
}
