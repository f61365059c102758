//! What happened, without message content: counts, reasons and hashes of policies, never a value nor a hash of one.

use crate::json::Json;

/// What an entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryType {
    /// A request was decided on and rewritten.
    Sealed,
    /// It was handed to the network.
    HandedOff,
    /// It was not: the ticket did not fit, or ran out.
    Aborted,
    /// A choice was made.
    Consent,
    /// Originals were not put into a reply, where they would have been fetched, run or sent. Its count is `withheld`.
    Withheld,
    /// Another policy came into force.
    Policy,
    /// An older policy was offered, and refused.
    PolicyRollback,
}

impl EntryType {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            EntryType::Sealed => "sealed",
            EntryType::HandedOff => "handed-off",
            EntryType::Aborted => "aborted",
            EntryType::Consent => "consent",
            EntryType::Withheld => "withheld",
            EntryType::Policy => "policy",
            EntryType::PolicyRollback => "policy-rollback",
        }
    }
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// From 1, without gaps.
    pub sequence: u64,
    /// Minutes since 1970: no finer, so that a log can't be matched to other records.
    pub minute: u64,
    /// What is recorded.
    pub entry_type: EntryType,
    /// Purpose id; empty for a choice about several.
    pub purpose: String,
    /// Recipient id; empty for a choice about several.
    pub recipient: String,
    /// What was decided.
    pub decision: &'static str,
    /// How many findings, by category.
    pub counts: Vec<(String, u32)>,
    /// Every reason that occurred.
    pub reasons: Vec<&'static str>,
    /// SHA-256 of the policy in force, in hexadecimal.
    pub policy_hash: String,
    /// The consent epoch.
    pub epoch: u64,
    /// The detector's version.
    pub detector_version: &'static str,
}

impl Entry {
    /// As the log is shown and exported.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("sequence").number(self.sequence as f64);
            json.name("minute").number(self.minute as f64);
            json.name("type").text(self.entry_type.as_str());
            json.name("purpose").text(&self.purpose);
            json.name("recipient").text(&self.recipient);
            json.name("decision").text(self.decision);
            json.name("counts").object(&mut |json| {
                for (category, count) in &self.counts {
                    json.name(category).number(f64::from(*count));
                }
            });
            json.name("reasons").list(&mut |json| self.reasons.iter().for_each(|reason| json.text(reason)));
            json.name("policyHash").text(&self.policy_hash);
            json.name("epoch").number(self.epoch as f64);
            json.name("detectorVersion").text(self.detector_version);
        });
    }
}

/// The log, in memory.
#[derive(Clone, Debug, Default)]
pub struct Log {
    entries: Vec<Entry>,
    /// How many are stored.
    stored: usize,
    /// How many will be, with those on their way.
    storing: usize,
}

impl Log {
    /// Adds an entry; its sequence number is set here.
    pub fn append(&mut self, entry: Entry) {
        let sequence = self.entries.len() as u64 + 1;
        self.entries.push(Entry { sequence, ..entry });
    }

    /// All are on their way to the store.
    pub fn storing(&mut self) {
        self.storing = self.entries.len();
    }

    /// They are stored.
    pub fn stored(&mut self) {
        self.stored = self.storing;
    }

    /// Drops what was done and is not stored: it is done again. What was only seen stays.
    pub fn undo(&mut self) {
        let undone = self.entries.split_off(self.stored.min(self.entries.len()));
        let seen = undone.into_iter().filter(|entry| entry.entry_type == EntryType::Withheld);
        seen.for_each(|entry| self.append(entry));
        self.storing = self.stored;
    }

    /// Every entry, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}
