//! A gate whose choices and originals are stored between sessions, and shared by tabs.
//!
//! Whoever stores them knows nothing of what they are: [`Gate::commit`] says what is to be stored, and [`Gate::committed`]
//! is told that it is. Where another tab was quicker, nothing is stored: [`Gate::undo`] drops what was done since, the rows that
//! changed are read again, and it is done anew. So nothing leaves on a choice that is not in force any more.

use crate::audit::{Entry, EntryType, Head, Log, Segment};
use crate::consent::Ledger;
use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::policy::{DAY, Policy};
use crate::redact::Placeholders;
use crate::vault::{AUDIT, CONSENT, Commit, EVERYBODY, KeyName, Put, Row, Store, VAULT, Vault};

use super::ticket::Tickets;
use super::{DEFAULT_CONVERSATION, Gate, World, random_id};

/// How long after the store was asked a request may still be handed over, in milliseconds on the monotonic clock: a tab can have
/// stood still in between.
const FRESH: f64 = 250.0;

/// The row of a conversation that has everything but the values.
const NAMES: &str = "names";

/// How the row of a segment is called, before its number.
const SEGMENT_ROW: &str = "segment-";

/// How long a value is kept where nobody says, in days.
const KEEP_DAYS: u64 = 90;

impl Gate {
    /// With a store, of which nothing was read yet. `policy` is the gate's, as canonical JSON.
    pub fn with_store(self, policy: String) -> Gate {
        Gate { store: Some(Store::new(policy)), ..self }
    }

    /// The owners that have to be read before anything is done.
    pub fn unread(&self) -> Vec<String> {
        let Some(store) = &self.store else {
            return Vec::new();
        };
        let unread = [(VAULT, store.revision.is_none()), (CONSENT, store.stale)];
        unread.iter().filter(|(_, unread)| *unread).map(|(owner, _)| (*owner).to_owned()).collect()
    }

    /// Which keys have to be destroyed, of all that there are: their day is over.
    pub fn overdue(&self, world: &impl World, keys: Vec<String>) -> Vec<String> {
        let today = self.today(world);
        // What has no name of ours is nothing of ours.
        let over = |key: &String| KeyName::parse(key).is_some_and(|key| key.is_over(today));
        keys.into_iter().filter(over).collect()
    }

    /// The owner of a conversation that has to be read before anything is done in it; `None` if it is there.
    pub fn lacks(&mut self, world: &impl World, conversation: Option<&str>) -> Option<String> {
        let conversation = conversation.unwrap_or(DEFAULT_CONVERSATION);
        let today = self.today(world);
        let store = self.store.as_mut()?;
        // Before the first change there is nothing.
        let owner = store.owner_of(conversation)?;
        if self.vault.expire(conversation, today) {
            self.memory.forget();
        }
        (!store.has_read(&owner)).then_some(owner)
    }

    /// Takes what is stored of these owners, under this revision. Returns those that have to be read besides.
    pub fn recall(&mut self, world: &impl World, owners: &[String], rows: &[Row], revision: u64) -> Vec<String> {
        let Some(mut store) = self.store.take() else {
            return Vec::new();
        };
        let has = |name: &str| owners.iter().any(|owner| owner == name);
        // Both have to be of one moment; else the next change is refused, and they are read again.
        if has(VAULT) {
            store.revision = Some(revision);
            if store.recall(rows) {
                self.vault = Vault::default();
                self.tickets = Tickets::default();
                self.memory.forget();
                store.forget_all();
            }
            let head = rows.iter().find(|row| row.id == "vault/log").and_then(head_of);
            // One that can't be read is begun anew, and says so.
            let lost = head.is_none() && rows.iter().any(|row| row.id.starts_with("vault/"));
            self.log.recall(head.unwrap_or_default());
            if lost {
                self.log.append(self.entry(world.wall_clock(), EntryType::LogReset));
            }
        }
        if has(CONSENT) {
            self.recall_choices(world, &mut store, rows);
        }
        self.store = Some(store);
        let unread = self.unread();
        if unread.is_empty() {
            self.settle_policy(world);
        }
        unread
    }

    /// Takes what is stored of a conversation.
    pub fn recall_conversation(&mut self, world: &impl World, conversation: Option<&str>, rows: &[Row]) {
        let conversation = conversation.unwrap_or(DEFAULT_CONVERSATION);
        let today = self.today(world);
        let Some(store) = &mut self.store else { return };
        let Some(owner) = store.owner_of(conversation) else { return };
        if store.has_read(&owner) {
            return;
        }
        // Where nothing is stored, what is issued would be issued again by others: so it has a mark of its own.
        let counts = |row: &&Row| !store.unreadable && row.key.owner == owner && !row.key.is_over(today);
        let own: Vec<&Row> = rows.iter().filter(counts).collect();
        let read = |row: &&Row| Document::from_json(row.text.as_deref()?, Code::StorageInvalid).ok();
        let names = own.iter().find(|row| row.name() == NAMES).and_then(read);
        let days = own.iter().filter_map(|row| Some((row.name().parse().ok()?, read(row)?)));
        let values: Vec<(u64, Document)> = days.collect();
        // What can't be read is lost: its placeholders stay what they are.
        let placeholders = names.and_then(|names| Placeholders::read_with(&names, &values).ok());
        let keys = own.iter().map(|row| row.key.clone()).collect();
        store.has_now(&owner, if placeholders.is_some() { keys } else { Vec::new() });
        if let Some(placeholders) = placeholders {
            self.vault.recall(conversation, placeholders);
        }
    }

    /// What is to be stored before what was done counts; `None` if nothing is.
    pub fn commit(&mut self, world: &impl World) -> Option<Commit> {
        let (now, today) = (world.wall_clock(), self.today(world));
        let choices = self.ledger.events().len() as u64;
        let store = self.store.as_mut()?;
        if store.unreadable {
            // What is there may still be good for something, and nothing that is granted rests on it. What was used is used.
            self.tickets.storing();
            self.tickets.stored();
            return store.erasing();
        }
        let mut commit = store.begin(&mut |buffer| world.random(buffer));
        for event in self.ledger.events().iter().skip(store.sending.max(store.events) as usize) {
            let text = Json::of(|json| event.write(json));
            commit.put.push(store.put(CONSENT, &event.sequence.to_string(), text));
            commit.durable = true;
        }
        let policy = &self.policy;
        for (conversation, placeholders) in self.vault.changed() {
            let Some(owner) = store.owner_of(conversation) else { continue };
            // As long as whoever keeps it shortest; what several types could be, as long as the shortest of them.
            let until = |types: &[String]| {
                let times = types.iter().filter_map(|name| policy.shortest_retention(name, now));
                times.min().map_or(today + KEEP_DAYS, |time| time / DAY)
            };
            placeholders.date(until);
            let days = placeholders.days();
            if !store.has_read(&owner) {
                store.has_now(&owner, Vec::new());
            }
            let mut random = |buffer: &mut [u8]| world.random(buffer);
            // Marks and names are needed for as long as any value, and at least until there could have been one.
            let last = days.iter().copied().max().unwrap_or(today + KEEP_DAYS);
            let named = store.keys_of(&owner).iter().filter_map(|key| key.day).max().unwrap_or_default().max(last);
            let key = store.key_for(&owner, named, &mut random);
            let row = |name: &str, key: KeyName, text: String| Put { id: [&owner, "/", name].concat(), key, text };
            commit.put.push(row(NAMES, key, Json::of(|json| placeholders.write_names(json))));
            for day in days {
                let key = store.key_for(&owner, day, &mut random);
                let text = Json::of(|json| placeholders.write_values(day, json));
                commit.put.push(row(&day.to_string(), key, text));
            }
        }
        for entry in self.log.unsent() {
            commit.put.push(store.put(AUDIT, &entry.sequence.to_string(), entry.canonical()));
        }
        if !self.log.unsent().is_empty() || self.log.is_new() {
            if !self.log.is_named() {
                self.log.name(random_id(world));
            }
            for header in self.log.unsent_headers() {
                let segment = Segment { header: header.text(&self.log.head().origin), hashes: Vec::new() };
                let row = [SEGMENT_ROW, &header.number.to_string()].concat();
                commit.put.push(store.put(AUDIT, &row, Json::of(|json| segment.write(json))));
            }
            commit.put.push(store.put(VAULT, "log", Json::of(|json| self.log.head().write(json))));
        }
        self.vault.storing();
        self.tickets.storing();
        self.log.storing();
        if commit.put.is_empty() && commit.remove.is_empty() {
            return None;
        }
        (store.clock, store.sending) = (store.clock.max(now), choices);
        commit.put.push(store.head());
        Some(commit)
    }

    /// Notes that the change is stored, under this revision.
    pub fn committed(&mut self, revision: u64) {
        if let Some(store) = &mut self.store {
            store.stored(revision);
            self.tickets.stored();
            self.log.stored();
        }
    }

    /// Drops what is not stored, because somebody else stored something, or nothing can be stored. Returns the owners that have to
    /// be read before it is done again.
    pub fn undo(&mut self) -> Vec<String> {
        if let Some(store) = &mut self.store {
            store.undone(self.ledger.events().len() as u64);
            self.vault.forget_all();
            self.memory.forget();
            self.tickets.undo();
            self.log.undo();
        }
        self.unread()
    }

    /// Goes up whenever something that was done has to be done again, because it was not stored.
    pub fn generation(&self) -> u64 {
        self.store.as_ref().map_or(0, |store| store.generation)
    }

    /// Goes up with every choice: a request that was sealed in another epoch is not handed over.
    pub fn epoch(&self) -> u64 {
        self.ledger.epoch()
    }

    /// The last revision of the store that was seen.
    pub fn revision(&self) -> u64 {
        self.store.as_ref().and_then(|store| store.revision).unwrap_or_default()
    }

    /// Whether a request may still be handed over, if the store was asked then, in milliseconds on the monotonic clock.
    pub fn is_fresh(world: &impl World, asked: f64) -> bool {
        world.monotonic_clock() - asked <= FRESH
    }

    /// Erases a conversation's originals, or everything: choices too, which are unknown from then on.
    pub fn erase(&mut self, world: &impl World, conversation: Option<&str>) {
        self.memory.forget();
        self.tickets = Tickets::default();
        match conversation {
            Some(conversation) => {
                self.vault.forget(conversation);
                if let Some(store) = &mut self.store
                    && let Some(owner) = store.owner_of(conversation)
                {
                    store.erase(&owner);
                    store.has_now(&owner, Vec::new());
                }
            }
            None => {
                self.vault = Vault::default();
                self.ledger = Ledger::default();
                self.subject.clear();
                self.log = Log::default();
                self.log.append(self.entry(world.wall_clock(), EntryType::LogReset));
                if let Some(store) = &mut self.store {
                    store.erase(EVERYBODY);
                }
            }
        }
    }

    /// The log as one document for others to verify. `rows` are all of [`AUDIT`] and [`VAULT`], read together; without a store
    /// there are none.
    ///
    /// # Errors
    /// [`Code::LogInvalid`] if they are not what was stored.
    pub fn export_log(&mut self, world: &impl World, rows: &[Row]) -> Result<String, Error> {
        if !self.log.is_named() {
            self.log.name(random_id(world));
        }
        if self.store.is_none() {
            let entries: Vec<String> = self.log.entries().iter().map(Entry::canonical).collect();
            return Ok(Json::of(|json| self.log.export(&entries, &self.log.segments(), json)));
        }
        let broken = |at: u64| {
            Error::field(
                Code::LogInvalid,
                ["entries[", &at.to_string(), "]"].concat(),
                "what was stored",
                "something else",
            )
        };
        let head = rows.iter().find(|row| row.id == "vault/log").and_then(head_of).ok_or_else(|| broken(0))?;
        // In any order; what is there twice, or not at all, is found out by the count.
        let mut entries = vec![None; usize::try_from(head.tree.size()).unwrap_or_default().min(rows.len())];
        for row in rows.iter().filter(|row| row.id.starts_with("audit/")) {
            let place = row.name().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(entry) = place.and_then(|place| entries.get_mut(place)) {
                entry.clone_from(&row.text);
            }
        }
        let missing = entries.iter().position(Option::is_none).unwrap_or(entries.len()) as u64;
        if missing < head.tree.size() {
            return Err(broken(missing + 1));
        }
        let entries: Vec<String> = entries.into_iter().flatten().collect();
        let mut segments = vec![None; usize::try_from(head.open.closed).unwrap_or_default().min(rows.len())];
        for row in rows {
            let number = row.name().strip_prefix(SEGMENT_ROW).and_then(|number| number.parse::<usize>().ok());
            if let Some(segment) = number.and_then(|number| segments.get_mut(number.checked_sub(1)?)) {
                *segment = segment_of(row);
            }
        }
        let segments: Vec<Segment> = segments.into_iter().flatten().collect();
        let mut log = Log::default();
        log.recall(head);
        Ok(Json::of(|json| log.export(&entries, &segments, json)))
    }

    /// What the log is now, to be kept elsewhere: C2SP's tlog-checkpoint, unsigned.
    pub fn checkpoint(&mut self, world: &impl World) -> String {
        if !self.log.is_named() {
            self.log.name(random_id(world));
        }
        self.log.head().checkpoint()
    }

    fn recall_choices(&mut self, world: &impl World, store: &mut Store, rows: &[Row]) {
        let own = rows.iter().filter(|row| row.id.starts_with("consent/"));
        let read = |row: &Row| Document::from_json(row.text.as_deref()?, Code::ConsentUnreadable).ok();
        let events: Option<Vec<Document>> = own.map(read).collect();
        let now = world.wall_clock();
        let ledger = match events {
            Some(events) if !store.unreadable => Ledger::read(&Document::List(events), now),
            _ => Ledger::unreadable(),
        };
        // What is missing at the end could be a refusal.
        let whole = ledger.events().len() as u64 == store.events;
        let ledger = if whole { ledger } else { Ledger::unreadable() };
        store.unreadable |= ledger.is_lost();
        let earlier = *store.earlier.get_or_insert(ledger.events().len());
        self.ledger = ledger.continued(earlier);
        self.ledger.observe(store.clock);
        let last = self.ledger.events().last();
        self.subject = last.map_or_else(String::new, |event| event.terms.subject.clone());
        self.memory.forget();
        store.stale = false;
    }

    /// The stored policy was in force before the one that the page brings, or another tab has put it in force since.
    fn settle_policy(&mut self, world: &impl World) {
        let Some(store) = self.store.as_ref().filter(|store| !store.unreadable) else { return };
        let Some(stored) = store.stored_policy.clone().filter(|stored| *stored != store.policy) else { return };
        let own = store.policy.clone();
        let before = Policy::from_json(&stored).and_then(|policy| {
            policy.check_operators()?;
            let own = std::mem::replace(&mut self.policy, policy);
            self.adopt(world, own.clone()).inspect_err(|_| self.policy = own)
        });
        match before {
            Ok(super::Adoption::Adopted(_)) => self.set_policy(own),
            Ok(super::Adoption::Older(_)) => self.set_policy(stored),
            // Nobody can tell what has become wider since.
            Err(_) => {
                self.supersede(world, vec![crate::consent::Scope::default()]);
                self.set_policy(own);
            }
        }
    }

    /// The policy in force, as canonical JSON, where it can be another than the page brought.
    pub fn stored_policy(&self) -> Option<&str> {
        self.store.as_ref().map(|store| store.policy.as_str())
    }

    /// Notes which policy is to be stored.
    pub fn set_policy(&mut self, policy: String) {
        if let Some(store) = &mut self.store {
            store.policy = policy;
        }
    }

    /// Days since 1970, by the latest clock.
    fn today(&self, world: &impl World) -> u64 {
        self.ledger.latest(world.wall_clock()) / DAY
    }
}

/// A closed segment, as a row has it.
fn segment_of(row: &Row) -> Option<Segment> {
    Segment::read(&Document::from_json(row.text.as_deref()?, Code::LogInvalid).ok()?).ok()
}

/// The log's head, as a row has it.
fn head_of(row: &Row) -> Option<Head> {
    Head::read(&Document::from_json(row.text.as_deref()?, Code::LogInvalid).ok()?).ok()
}
