//! Placeholders: `[EMAIL_1_K7Q]`, that is kind, number, and the conversation's random mark.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::decide::Tier;
use crate::entity::EntityType;

/// Characters of a mark: no vowels, so that no word comes out, and none that look alike.
const MARK_ALPHABET: &[u8; 28] = b"23456789BCDFGHJKLMNPQRSTVWXZ";

/// The conversation's random mark: three characters, with a letter and a digit among them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mark(String);

impl Mark {
    /// A mark from random bytes; `None` if they make only letters or only digits, or run out.
    pub fn from_random(bytes: &[u8]) -> Option<Mark> {
        // 252 is the largest multiple of 28 that fits: above it, some characters would come more often.
        let usable = bytes.iter().filter(|b| **b < 252).map(|b| char::from(MARK_ALPHABET[usize::from(b % 28)]));
        let mark: String = usable.take(3).collect();
        let mixed = mark.bytes().any(|b| b.is_ascii_digit()) && mark.bytes().any(|b| b.is_ascii_alphabetic());
        (mark.len() == 3 && mixed).then_some(Mark(mark))
    }

    /// The three characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Which placeholder of a conversation: its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(pub(super) usize);

/// One placeholder and what it stands for.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    kind: String,
    number: u32,
    value: String,
    /// Recipients that it was sent to: only in their replies is it restored.
    sent_to: BTreeSet<String>,
}

/// A conversation's placeholders. The same value gets the same placeholder; a placeholder never comes to mean
/// another value.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Placeholders {
    mark: Mark,
    entries: Vec<Entry>,
    /// Look-alikes that were in a text before they could have been issued, squashed: never issued.
    burned: BTreeSet<String>,
    #[serde(skip)]
    by_value: BTreeMap<(String, String), usize>,
}

/// The kind that a placeholder shows: the last part of the entity type, or `HIDDEN` for special categories, where
/// the kind alone would tell.
pub fn kind_of(entity: &EntityType) -> String {
    if Tier::of(entity.category()) == Tier::Special {
        return "HIDDEN".to_owned();
    }
    entity.as_str().rsplit('.').next().unwrap_or_default().to_ascii_uppercase()
}

impl Placeholders {
    /// None yet, under this mark.
    pub fn new(mark: Mark) -> Placeholders {
        Placeholders { mark, entries: Vec::new(), burned: BTreeSet::new(), by_value: BTreeMap::new() }
    }

    /// The conversation's mark.
    pub fn mark(&self) -> &str {
        self.mark.as_str()
    }

    /// The placeholder for a value, a new one if it has none.
    pub fn issue(&mut self, entity: &EntityType, value: &str) -> Reference {
        let key = (kind_of(entity), value.to_owned());
        if self.by_value.len() < self.entries.len() {
            self.by_value =
                self.entries.iter().enumerate().map(|(i, e)| ((e.kind.clone(), e.value.clone()), i)).collect();
        }
        if let Some(&index) = self.by_value.get(&key) {
            return Reference(index);
        }
        let kind = key.0.clone();
        let mut number = self.entries.iter().filter(|e| e.kind == kind).map(|e| e.number).max().unwrap_or(0) + 1;
        while self.is_taken(&squash(&format!("{kind}_{number}_{}", self.mark()))) {
            number += 1;
        }
        self.by_value.insert(key, self.entries.len());
        self.entries.push(Entry { kind, number, value: value.to_owned(), sent_to: BTreeSet::new() });
        Reference(self.entries.len() - 1)
    }

    /// The placeholder's text: `[EMAIL_1_K7Q]`.
    pub fn text(&self, reference: Reference) -> String {
        format!("[{}]", self.name(&self.entries[reference.0]))
    }

    /// Notes that a placeholder was sent to a recipient, which makes it good in that recipient's replies.
    pub fn sent(&mut self, reference: Reference, recipient: &str) {
        self.entries[reference.0].sent_to.insert(recipient.to_owned());
    }

    /// Notes look-alikes in a text that is about to be sent, so that they never come to mean anything.
    pub fn burn_look_alikes(&mut self, text: &str) {
        let mark = self.mark().to_owned();
        for end in find_ignoring_case(text, &mark) {
            let mut from = end.saturating_sub(64);
            while !text.is_char_boundary(from) {
                from += 1;
            }
            let squashed = squash(&text[from..end]);
            if !self.names().any(|(name, _)| squashed.ends_with(&name)) {
                self.burned.insert(squashed);
            }
        }
    }

    /// Every placeholder that was sent to the recipient: its name squashed for comparing, and its original.
    pub(super) fn sent_to<'s>(&'s self, recipient: &'s str) -> impl Iterator<Item = (String, &'s str)> {
        self.entries
            .iter()
            .filter(move |e| e.sent_to.contains(recipient))
            .map(|e| (squash(&self.name(e)), e.value.as_str()))
    }

    fn name(&self, entry: &Entry) -> String {
        format!("{}_{}_{}", entry.kind, entry.number, self.mark())
    }

    fn names(&self) -> impl Iterator<Item = (String, &Entry)> {
        self.entries.iter().map(|e| (squash(&self.name(e)), e))
    }

    fn is_taken(&self, squashed: &str) -> bool {
        self.burned.iter().any(|seen| seen.ends_with(squashed)) || self.names().any(|(name, _)| name == squashed)
    }
}

/// Letters and digits alone, in upper case: what is left of a placeholder's name when a model has bent the rest.
pub(super) fn squash(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Where an ASCII word ends in a text, every time, whatever its case.
pub fn find_ignoring_case<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.as_bytes()
        .windows(word.len().max(1))
        .enumerate()
        .filter(|(_, window)| window.eq_ignore_ascii_case(word.as_bytes()))
        .map(|(i, window)| i + window.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: EntityType = EntityType::from_static("contact.email");

    fn placeholders() -> Placeholders {
        Placeholders::new(Mark("K7Q".to_owned()))
    }

    #[test]
    fn the_same_value_gets_the_same_placeholder() {
        let mut p = placeholders();
        let (a, b, c) = (p.issue(&EMAIL, "a@x.com"), p.issue(&EMAIL, "b@x.com"), p.issue(&EMAIL, "a@x.com"));
        assert_eq!(a, c);
        assert_eq!((p.text(a), p.text(b)), ("[EMAIL_1_K7Q]".into(), "[EMAIL_2_K7Q]".into()));
        let card = p.issue(&EntityType::from_static("financial.payment_card"), "4111");
        assert_eq!(p.text(card), "[PAYMENT_CARD_1_K7Q]");
    }

    #[test]
    fn special_categories_do_not_tell_their_kind() {
        assert_eq!(kind_of(&EntityType::from_static("health.condition")), "HIDDEN");
    }

    #[test]
    fn a_look_alike_is_never_issued() {
        let mut p = placeholders();
        p.burn_look_alikes("the user typed [email_1_k7q] and EMAIL 2 K7Q");
        let reference = p.issue(&EMAIL, "a@x.com");
        assert_eq!(p.text(reference), "[EMAIL_3_K7Q]");
        p.burn_look_alikes("history has [EMAIL_3_K7Q]");
        assert_eq!(p.issue(&EMAIL, "a@x.com"), reference);
    }

    #[test]
    fn kinds_that_end_in_digits_stay_apart() {
        let mut p = placeholders();
        let (one, eleven) = (EntityType::parse("custom.case1").unwrap(), EntityType::parse("custom.case").unwrap());
        let first = p.issue(&one, "a");
        for i in 0..12 {
            let reference = p.issue(&eleven, &format!("{i}"));
            assert_ne!(squash(&p.text(reference)), squash(&p.text(first)));
        }
    }

    #[test]
    fn marks_mix_letters_and_digits() {
        assert_eq!(Mark::from_random(&[255, 0, 8, 9]).unwrap().as_str(), "2BC");
        assert_eq!(Mark::from_random(&[0, 1, 2]), None);
        assert_eq!(Mark::from_random(&[8, 9, 10]), None);
        assert_eq!(Mark::from_random(&[0, 8]), None);
    }

    #[test]
    fn it_survives_being_stored() {
        let mut p = placeholders();
        let reference = p.issue(&EMAIL, "a@x.com");
        let mut again: Placeholders = serde_json::from_str(&serde_json::to_string(&p).unwrap()).unwrap();
        assert_eq!(again.issue(&EMAIL, "a@x.com"), reference);
        assert_eq!(again.text(reference), p.text(reference));
    }
}
