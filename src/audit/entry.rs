//! One entry of the log: counts, reasons and hashes of policies, never a value nor a hash of one.

use crate::json::Json;
use crate::order::sorted;

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
    /// Everything before was erased.
    LogReset,
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
            EntryType::LogReset => "log-reset",
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
    /// What the recipient is, as the policy has it; empty where it does not say.
    pub class: String,
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
    /// The record of the choice that is logged; empty for what is none.
    pub event: String,
    /// [`length_at_most`] of what was sealed; 0 for what is no request.
    pub length: u64,
    /// The detector's version.
    pub detector_version: &'static str,
}

/// A length in a few steps only, so that an entry can't be matched to a message: 64, and four times each.
pub fn length_at_most(length: usize) -> u64 {
    let mut most = 64;
    while most < length as u64 {
        most *= 4;
    }
    most
}

impl Entry {
    /// As the log is shown, stored and exported: canonical JSON by RFC 8785, which its hash is made of. So its fields are in order.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("class").text(&self.class);
            json.name("counts").object(&mut |json| {
                let order = sorted(self.counts.iter().map(|(category, _)| category));
                for (category, count) in order.into_iter().map(|index| &self.counts[index]) {
                    json.name(category).number(f64::from(*count));
                }
            });
            json.name("decision").text(self.decision);
            json.name("detectorVersion").text(self.detector_version);
            json.name("epoch").number(self.epoch as f64);
            json.name("event").text(&self.event);
            json.name("length").number(self.length as f64);
            json.name("minute").number(self.minute as f64);
            json.name("policyHash").text(&self.policy_hash);
            json.name("purpose").text(&self.purpose);
            json.name("reasons").list(&mut |json| self.reasons.iter().for_each(|reason| json.text(reason)));
            json.name("recipient").text(&self.recipient);
            json.name("sequence").number(self.sequence as f64);
            json.name("type").text(self.entry_type.as_str());
        });
    }

    /// What its hash is made of.
    pub fn canonical(&self) -> String {
        Json::of(|json| self.write(json))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::error::Code;

    #[test]
    fn lengths_are_told_in_steps() {
        let table = [(0, 64), (64, 64), (65, 256), (256, 256), (257, 1024), (1 << 20, 1 << 20)];
        table.iter().for_each(|(length, most)| assert_eq!(length_at_most(*length), *most));
    }

    #[test]
    fn it_is_written_as_it_is_hashed() {
        let entry = Entry {
            sequence: 3,
            minute: 28_000_000,
            entry_type: EntryType::HandedOff,
            purpose: "reply".into(),
            recipient: "bot".into(),
            class: "llm-provider".into(),
            decision: "send",
            counts: vec![("financial".into(), 2), ("contact".into(), 1)],
            reasons: vec!["NECESSARY_MINIMISED", "ASK"],
            policy_hash: "ab".into(),
            epoch: 4,
            event: "e".into(),
            length: length_at_most(65),
            detector_version: "hushgate/0.1.0",
        };
        let text = entry.canonical();
        assert_eq!(Document::from_json(&text, Code::LogInvalid).unwrap().canonical_json(), text);
    }
}
