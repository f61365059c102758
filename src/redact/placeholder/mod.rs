//! Placeholders: `[EMAIL_1_K7Q]`, that is kind, number, and the conversation's random mark; and with them the surrogates,
//! which stand for values in the same way and look like values.

mod name;
mod standing;
mod stored;

use crate::entity::EntityType;

use super::Edit;
use super::keyed::{Key, keyed, pseudonym};
use super::operator::{Operator, REMOVED, WHOLE};
use super::restore::Form;
use super::said::Said;
use super::surrogate::{Surrogate, TRIES, candidate, found, squashed, stands_alone};

pub(super) use name::is_kind;
pub use name::{HIDDEN, Mark, is_name, kind_of};
pub use standing::Standing;

/// Which placeholder of a conversation: its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(pub(super) usize);

/// What comes in a value's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The operator that was applied: the one that was asked for, or the one that takes its place where it can't be.
    pub operator: Operator,
    /// What stands there.
    pub text: String,
    /// What restores it, if anything does.
    pub reference: Option<Reference>,
}

/// One placeholder or surrogate and what it stands for.
#[derive(Clone, Debug)]
struct Entry {
    kind: String,
    /// The entity types that the value was found as. None in a table that does not say: such a value is shown to nobody else.
    types: Vec<String>,
    /// The entity types that it could be as well.
    also: Vec<String>,
    /// From 1.
    number: u32,
    /// Empty once it is gone: what stands for it is never issued again.
    value: String,
    /// The last day on which the value may be kept, in days since 1970; `None` until somebody says.
    day: Option<u64>,
    /// The surrogate; it has no number.
    surrogate: Option<String>,
    /// Recipients that it was sent to: only in their replies is it restored.
    sent_to: Vec<String>,
    /// `EMAIL1K7Q`: the letters and digits of its name, which is what it is known by in replies.
    squashed: String,
}

/// A conversation's placeholders and surrogates. The same value gets the same one; none ever comes to mean another value.
#[derive(Clone, Debug)]
pub struct Placeholders {
    mark: Mark,
    /// Random, and as secret as the originals: with it values can be tried against hashes.
    key: Key,
    entries: Vec<Entry>,
    /// Look-alikes that were in a text before they could have been issued, squashed: never issued.
    burned: Vec<String>,
    /// The words that were in a text, so that no surrogate is made of what was said.
    said: Said,
    /// Entries by value, kind, and whether it is a surrogate.
    by_value: Vec<usize>,
    /// Placeholders by squashed name.
    by_name: Vec<usize>,
    /// Surrogates, in order of their letters and digits.
    surrogates: Vec<Surrogate>,
}

impl Placeholders {
    /// None yet, under this mark and this key, which are random.
    pub fn new(mark: Mark, key: Key) -> Placeholders {
        let (entries, burned, said) = (Vec::new(), Vec::new(), Said::NOTHING);
        let (by_value, by_name, surrogates) = (Vec::new(), Vec::new(), Vec::new());
        Placeholders { mark, key, entries, burned, said, by_value, by_name, surrogates }
    }

    /// The conversation's mark.
    pub fn mark(&self) -> &str {
        self.mark.as_str()
    }

    /// What comes in the place of a value, the text's bytes from `start` to `end`, by this operator. The text around it can say
    /// what kind of name it is. What has no surrogate gets a placeholder; what has nothing coarser is removed.
    pub fn replace(
        &mut self,
        operator: Operator,
        entity: &EntityType,
        text: &str,
        span: (usize, usize),
    ) -> Replacement {
        self.replace_as(&kind_of(entity), operator, entity, text, span)
    }

    /// The same under another kind than the type's own: [`HIDDEN`] for what a policy treats as special. That has no surrogate,
    /// whose form would tell the kind.
    pub fn replace_as(
        &mut self,
        kind: &str,
        operator: Operator,
        entity: &EntityType,
        text: &str,
        (start, end): (usize, usize),
    ) -> Replacement {
        let (before, value) = (&text[..start], &text[start..end]);
        // Where it would be taken for a part of something longer, it could not be restored.
        let apart = WHOLE && operator == Operator::Surrogate && kind != HIDDEN && stands_alone(text, start, end);
        let surrogate = if apart { self.issue_surrogate(entity, value, before) } else { None };
        let (operator, reference) = match operator {
            Operator::Surrogate if surrogate.is_some() => (operator, surrogate),
            Operator::Surrogate | Operator::Placeholder => {
                (Operator::Placeholder, Some(self.issue_as(kind, entity, value)))
            }
            _ => (operator, None),
        };
        let text = match (reference, operator) {
            (Some(reference), _) => self.text(reference),
            (None, Operator::Hash) if WHOLE => pseudonym(&self.key, kind, value),
            (None, _) => operator.apply(entity, value).unwrap_or_else(|| REMOVED.to_owned()),
        };
        let removed = matches!(operator, Operator::Generalise | Operator::Hash) && text == REMOVED;
        Replacement { operator: if removed { Operator::Remove } else { operator }, text, reference }
    }

    /// The placeholder for a value, a new one if it has none.
    pub fn issue(&mut self, entity: &EntityType, value: &str) -> Reference {
        self.issue_as(&kind_of(entity), entity, value)
    }

    fn issue_as(&mut self, kind: &str, entity: &EntityType, value: &str) -> Reference {
        match self.place_of(kind, value, false) {
            Ok(place) => self.found_as(Reference(self.by_value[place]), entity),
            Err(place) => {
                // Surrogates have the number 0.
                let last = self.entries.iter().rev().find(|e| e.kind == kind && e.number > 0).map_or(0, |e| e.number);
                let free = |number: &u32| !self.is_taken(&self.squashed(kind, *number));
                let number = (last + 1..).find(free).expect("numbers do not run out");
                let reference = self.add(place, kind.to_owned(), number, value.to_owned(), None);
                self.found_as(reference, entity)
            }
        }
    }

    /// The surrogate for a value, a new one if it has none. `None` for kinds that have none, and when they have run out. `before`
    /// is the text before the value.
    pub fn issue_surrogate(&mut self, entity: &EntityType, value: &str, before: &str) -> Option<Reference> {
        let kind = kind_of(entity);
        let place = match self.place_of(&kind, value, true) {
            Ok(place) => return Some(self.found_as(Reference(self.by_value[place]), entity)),
            Err(place) => place,
        };
        // Where a conversation starts is its own, so that the same stand-in means nothing in two of them.
        let [a, b, ..] = keyed(&self.key, "surrogate", &kind);
        let known = self.entries.iter().filter(|e| e.kind == kind && e.surrogate.is_some()).count();
        let first = usize::from(u16::from_le_bytes([a, b])) + known;
        let is_name = entity.as_str() == "person.name";
        let tried = (first..first + TRIES).filter_map(|number| candidate(entity, value, before, number));
        let fits = |text: &String| {
            let squashed = squashed(text);
            let said = if is_name { self.said.has_any_of(text) } else { self.said.has_all_of(text) };
            let original = |entry: &Entry| self::squashed(&entry.value) == squashed;
            let whole = Form::Whole { length: text.len(), original: 0 };
            // With and without a country's code, a number is the same.
            let same = |a: &str, b: &str| a.ends_with(b) || b.ends_with(a);
            !said
                && !self.surrogates.iter().any(|known| same(known.squashed(), &squashed))
                && self::squashed(value) != squashed
                && !self.entries.iter().any(original)
                && found(&[Surrogate::new(text, 0)], text, [None; 2], true) == whole
        };
        let text = { tried }.find(fits)?;
        if is_name {
            // Nobody else gets the same given or family name.
            self.said.note(&text);
        }
        let reference = self.add(place, kind, 0, value.to_owned(), Some(text));
        Some(self.found_as(reference, entity))
    }

    /// Notes what a value was found as: another recipient's share of it is decided by that, because without what stood
    /// around it, it might not be found again.
    fn found_as(&mut self, reference: Reference, entity: &EntityType) -> Reference {
        note(&mut self.entries[reference.0].types, entity.as_str());
        reference
    }

    /// Notes what a value could be as well.
    pub fn could_be(&mut self, reference: Reference, also: &[String]) {
        also.iter().for_each(|other| note(&mut self.entries[reference.0].also, other));
    }

    /// Whether a text is a surrogate of the conversation, whatever its case and signs.
    pub fn is_surrogate(&self, text: &str) -> bool {
        let squashed = squashed(text);
        self.surrogates.binary_search_by(|known| known.squashed().cmp(&squashed)).is_ok()
    }

    /// The surrogates in a text, as edits that leave them as they are: what stands for something already is not hidden again.
    pub fn surrogates_in(&self, text: &str) -> Vec<Edit> {
        let mut edits = Vec::new();
        if !WHOLE {
            return edits;
        }
        let (mut at, mut before) = (0, [None; 2]);
        while let Some(c) = text[at..].chars().next().filter(|_| !self.surrogates.is_empty()) {
            let length = match found(&self.surrogates, &text[at..], before, true) {
                Form::Whole { length, .. } => {
                    edits.push(Edit { start: at, end: at + length, replacement: text[at..at + length].to_owned() });
                    length
                }
                _ => c.len_utf8(),
            };
            for c in text[at..at + length].chars() {
                before = [Some(c), before[0]];
            }
            at += length;
        }
        edits
    }

    /// What stands for a value: `[EMAIL_1_K7Q]`, or the surrogate.
    pub fn text(&self, reference: Reference) -> String {
        let entry = &self.entries[reference.0];
        match &entry.surrogate {
            Some(surrogate) => surrogate.clone(),
            None => ["[", &entry.kind, "_", &entry.number.to_string(), "_", self.mark(), "]"].concat(),
        }
    }

    /// Whether this is the name of one of its placeholders, `EMAIL_1_K7Q`.
    pub fn has(&self, name: &str) -> bool {
        self.is_issued(&squash(name))
    }

    /// Notes that a placeholder was sent to a recipient, which makes it good in that recipient's replies.
    pub fn sent(&mut self, reference: Reference, recipient: &str) {
        let sent_to = &mut self.entries[reference.0].sent_to;
        if !sent_to.iter().any(|known| known == recipient) {
            sent_to.push(recipient.to_owned());
        }
    }

    /// Notes look-alikes in a text that is about to be sent, so that they never come to mean anything, and what could
    /// become a surrogate.
    pub fn burn_look_alikes(&mut self, text: &str) {
        if WHOLE {
            self.said.note(text);
        }
        // Most texts lack a digit that every look-alike has.
        let digit = self.mark().bytes().find(u8::is_ascii_digit);
        if digit.is_some_and(|digit| !text.as_bytes().contains(&digit)) {
            return;
        }
        // Squashed first, as restoring does: whatever it tolerates between letters is not there any more.
        let squashed = squash(text);
        let ends: Vec<usize> = find_ignoring_case(&squashed, self.mark()).collect();
        for end in ends {
            let seen = &squashed[end.saturating_sub(64)..end];
            let digits = seen[..seen.len() - self.mark().len()].ends_with(|c: char| c.is_ascii_digit());
            let known = self.by_name.iter().any(|index| seen.ends_with(&self.entries[*index].squashed));
            if digits && !known && !self.burned.iter().any(|other| other == seen) {
                self.burned.push(seen.to_owned());
            }
        }
    }

    /// Every placeholder that was sent to the recipient, in the order of their squashed names: the name, and the
    /// original.
    pub(super) fn sent_to<'s>(&'s self, recipient: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let entries = self.by_name.iter().map(|index| &self.entries[*index]);
        let sent = entries.filter(move |e| e.sent_to.iter().any(|known| known == recipient));
        sent.map(|e| (e.squashed.as_str(), e.value.as_str()))
    }

    /// Every surrogate that was sent to the recipient, and the original.
    pub(super) fn surrogates_sent_to<'s>(&'s self, recipient: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let sent = self.entries.iter().filter(move |e| e.sent_to.iter().any(|known| known == recipient));
        sent.filter_map(|e| Some((e.surrogate.as_deref()?, e.value.as_str())))
    }

    /// Where a value's entry is in `by_value`, or where it belongs.
    fn place_of(&self, kind: &str, value: &str, surrogate: bool) -> Result<usize, usize> {
        self.by_value.binary_search_by(|&index| {
            let entry = &self.entries[index];
            let order = entry.value.as_str().cmp(value).then_with(|| entry.kind.as_str().cmp(kind));
            order.then(entry.surrogate.is_some().cmp(&surrogate))
        })
    }

    fn add(&mut self, place: usize, kind: String, number: u32, value: String, surrogate: Option<String>) -> Reference {
        let index = self.entries.len();
        let squashed = self.squashed(&kind, number);
        self.by_value.insert(place, index);
        match &surrogate {
            None => {
                let by_name = self.by_name.partition_point(|&other| self.entries[other].squashed < squashed);
                self.by_name.insert(by_name, index);
            }
            Some(text) => {
                let surrogate = Surrogate::new(text, index);
                let place = self.surrogates.partition_point(|other| other.squashed() < surrogate.squashed());
                self.surrogates.insert(place, surrogate);
            }
        }
        let (types, also, sent_to) = (Vec::new(), Vec::new(), Vec::new());
        self.entries.push(Entry { kind, types, also, number, value, day: None, surrogate, sent_to, squashed });
        Reference(index)
    }

    fn squashed(&self, kind: &str, number: u32) -> String {
        squash(&[kind, &number.to_string(), self.mark()].concat())
    }

    fn is_issued(&self, squashed: &str) -> bool {
        self.by_name.binary_search_by(|&index| self.entries[index].squashed.as_str().cmp(squashed)).is_ok()
    }

    fn is_taken(&self, squashed: &str) -> bool {
        self.is_issued(squashed) || self.burned.iter().any(|seen| seen.ends_with(squashed))
    }
}

/// Adds a name to a list that has each once.
fn note(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}

/// Letters and digits alone, in upper case: what is left of a placeholder's name when a model has bent the rest.
pub(super) fn squash(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Where an ASCII word ends in a text, every time, whatever its case.
pub fn find_ignoring_case<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let first = word.first().map_or(0, |b| b | 0x20);
    let count = (text.len() + 1).saturating_sub(word.len());
    // Nearly all places are ruled out by one byte.
    let places = text.iter().enumerate().take(count).filter(move |(_, b)| *b | 0x20 == first);
    places.map(move |(i, _)| i + word.len()).filter(move |end| text[end - word.len()..*end].eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::error::Code;
    use crate::json::Json;

    const EMAIL: EntityType = EntityType::from_static("contact.email");

    fn placeholders() -> Placeholders {
        Placeholders::new(Mark("K7Q".to_owned()), [7; 32])
    }

    #[test]
    fn a_word_is_found_in_any_case_and_never_beyond_the_end() {
        for (text, word, ends) in [
            ("k7q K7Q-k7", "K7Q", &[3, 7][..]),
            ("K", "K7Q", &[]),
            ("K7", "K7Q", &[]),
            ("", "K7Q", &[]),
            ("k7q", "K7Q", &[3]),
            ("a", "", &[]),
            ("DATA:x", "data:", &[5]),
        ] {
            assert_eq!(find_ignoring_case(text, word).collect::<Vec<_>>(), ends, "{text} {word}");
        }
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
    fn every_kind_fits_into_a_placeholder() {
        let mut p = placeholders();
        let types = crate::detect::recognizers::ALL.iter().map(|recognizer| recognizer.entity);
        for name in types.chain(["custom.case1", "custom.ean13code128", "custom.9", "custom.x.abcdefghijklmnop"]) {
            let entity = EntityType::parse(name).unwrap();
            let reference = p.issue(&entity, name);
            let text = p.text(reference);
            assert!(is_name(&text.as_bytes()[1..text.len() - 1]), "{text}");
            let own = kind_of(&entity) == name[name.rfind('.').unwrap() + 1..].to_uppercase();
            assert!(
                own || crate::decide::Tier::of(entity.category()) == crate::decide::Tier::Special
                    || entity.category() == "custom",
                "{text}"
            );
        }
        assert_eq!(kind_of(&EntityType::from_static("custom.ean13code128")), "CUSTOM");
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
    fn what_is_special_by_policy_shows_no_kind() {
        let mut p = placeholders();
        let entity = EntityType::from_static("financial.payment_card");
        for operator in [Operator::Placeholder, Operator::Surrogate, Operator::Hash] {
            let text = p.replace_as(HIDDEN, operator, &entity, "4111 1111 1111 1111", (0, 19)).text;
            assert!(text.starts_with("[HIDDEN_"), "{text}");
        }
        let open = p.issue(&entity, "4111 1111 1111 1111");
        assert_eq!(p.text(open), "[PAYMENT_CARD_1_K7Q]");
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
    fn a_hash_is_no_placeholder() {
        let mut p = placeholders();
        let detector = crate::detect::Detector::new();
        for number in 0..200 {
            let value = format!("{number}@realmail.test");
            let reference = p.issue(&EMAIL, &value);
            p.sent(reference, "bot");
            let hash = p.replace(Operator::Hash, &EMAIL, &value, (0, value.len()));
            assert_eq!((hash.operator, hash.reference), (Operator::Hash, None));
            p.burn_look_alikes(&hash.text);
            let restorer = crate::redact::Restorer::new(&p, "bot");
            for bent in [hash.text.clone(), hash.text.to_lowercase(), hash.text.replace('_', " ")] {
                assert_eq!(restorer.restore(&bent), bent);
            }
            assert!(detector.detect(&hash.text, "What is your e-mail?").is_empty());
        }
    }

    #[test]
    fn what_has_nothing_coarser_counts_as_removed() {
        let mut p = placeholders();
        let mut coarser = |entity, value: &str| {
            let replaced = p.replace(Operator::Generalise, &EntityType::from_static(entity), value, (0, value.len()));
            (replaced.operator, replaced.text)
        };
        assert_eq!(coarser("network.ipv4", "10.0.0.1"), (Operator::Generalise, "10.0.0.x".to_owned()));
        assert_eq!(coarser("person.name", "Ana Silva"), (Operator::Remove, REMOVED.to_owned()));
    }

    #[test]
    fn it_survives_being_stored() {
        let mut p = placeholders();
        let reference = p.issue(&EMAIL, "a@x.com");
        p.could_be(reference, &["online.username".to_owned()]);
        let json = Json::of(|json| p.write(json));
        let stored = Document::from_json(&json, Code::OptionsInvalid).unwrap();
        let mut again = Placeholders::read(&stored).unwrap();
        assert_eq!(again.issue(&EMAIL, "a@x.com"), reference);
        assert_eq!(again.text(reference), p.text(reference));
        assert_eq!(again.entries[0].types, ["contact.email"]);
        assert_eq!(again.entries[0].also, ["online.username"]);
    }
}
