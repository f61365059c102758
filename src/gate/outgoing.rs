//! A message on its way out: each of its texts detected, decided on and rewritten.

use std::borrow::Cow;

use crate::decide::Decision;
use crate::detect::Before;
use crate::detect::recognizers::RULES;
use crate::detect::utf16::Utf16Offsets;
use crate::entity::EntityType;
use crate::order::in_order_of;
use crate::redact::{
    Edit, HIDDEN, Mark, Placeholders, Reference, find_ignoring_case, is_name, kind_of, masked, rewrite,
};

use super::World;
use super::disclosure::Disclosure;
use super::memory::{Key, Remembered, Setting};
use super::route::Route;
use super::verdict::Judged;

/// The longest name of a placeholder that is looked for, in bytes.
const LONGEST_NAME: usize = 96;

/// How often a text is looked at: each time with what was found before hidden.
const LOOKS: usize = 3;

/// A message on its way out: what its texts, one after the other, add up to.
pub(super) struct Outgoing<'c> {
    conversation: &'c str,
    pub placeholders: Placeholders,
    /// Those that stand in it.
    pub issued: Vec<Reference>,
    pub findings: Vec<Judged>,
    pub decision: Decision,
    /// What may be remembered of it once it was sent.
    pub fresh: Vec<Remembered>,
    /// It goes to somebody else than it came from: what it has placeholders for is decided on too.
    disclosure: Option<Disclosure>,
    setting: Setting,
    before: Before,
}

impl<'c> Outgoing<'c> {
    /// Nothing yet of a message in a conversation, whose texts are all in `text`.
    pub fn new(route: &Route, world: &impl World, conversation: &'c str, text: &str) -> Outgoing<'c> {
        let placeholders = placeholders(route, world, conversation, text);
        let (issued, findings, fresh) = (Vec::new(), Vec::new(), Vec::new());
        let (setting, before) = (Setting::new(route, conversation), Before::default());
        Outgoing {
            conversation,
            placeholders,
            issued,
            findings,
            decision: Decision::Send,
            fresh,
            disclosure: None,
            setting,
            before,
        }
    }

    /// The same, to somebody else than it came from.
    pub fn disclosing(self) -> Outgoing<'c> {
        Outgoing { disclosure: Some(Disclosure::default()), ..self }
    }

    /// What that changes.
    pub fn disclosed(&mut self) -> Disclosure {
        self.disclosure.take().unwrap_or_default()
    }

    /// Notes the look-alikes in a text, before anything is issued. In what was sent before they are noted already.
    pub fn look(&mut self, route: &Route, text: &str, previous: &str) {
        if self.disclosure.is_some() || route.gate.memory.recall(self.setting, text, previous).is_none() {
            self.placeholders.burn_look_alikes(text);
        }
    }

    /// Detects, decides and rewrites one text, which stands at this path in the message.
    pub fn redact(&mut self, route: &Route, text: &str, previous: &str, path: Option<&str>) -> String {
        let known = route.gate.memory.recall(self.setting, text, previous);
        let part = match known.filter(|_| self.disclosure.is_none()) {
            Some(known) => known.clone(),
            None => {
                let part = self.decided(route, Key::new(self.setting, text, previous), text, previous);
                if part.decision == Decision::Send && self.disclosure.is_none() {
                    self.fresh.push(part.clone());
                }
                part
            }
        };
        self.decision = self.decision.max(part.decision);
        self.issued.extend_from_slice(&part.issued);
        let at = |judged| Judged { path: path.map(str::to_owned), ..judged };
        self.findings.extend(part.findings.into_iter().map(at));
        part.text
    }

    /// The text for the detector, which passes over whatever has a placeholder's form. What has it, but is of no kind that there
    /// is, and was never issued here, can be anything: `[ANA_SILVA_1_2BX]`. Its words are laid open, byte for byte.
    fn opened<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut opened = Cow::Borrowed(text);
        for (start, _) in text.match_indices('[') {
            let inside = &text.as_bytes()[start + 1..text.len().min(start + 1 + LONGEST_NAME)];
            let Some(length) = inside.iter().position(|b| *b == b']').filter(|length| is_name(&inside[..*length]))
            else {
                continue;
            };
            let name = &text[start + 1..start + 1 + length];
            let kind = name.rsplitn(3, '_').nth(2).unwrap_or_default();
            if !is_built_in(kind) && !self.placeholders.has(name) {
                let words: String = name.chars().map(|c| if c == '_' { ' ' } else { c }).collect();
                opened.to_mut().replace_range(start..start + length + 2, &[" ", &words, " "].concat());
            }
        }
        opened
    }

    /// What is left of a text is looked at again, as if it came without what is hidden by then: a number is sometimes
    /// only recognisable once its neighbour is gone, and what was sealed must not be sealed differently the next time.
    fn decided(&mut self, route: &Route, key: Key, text: &str, previous: &str) -> Remembered {
        let gate = route.gate;
        let bindings = gate.vault.bindings(self.conversation, text);
        let mut part =
            Remembered { key, text: String::new(), issued: Vec::new(), findings: Vec::new(), decision: Decision::Send };
        let mut edits: Vec<Edit> = Vec::new();
        // What stands for something already stays, and is not looked at; one that stands in a secret goes with it.
        let standing = self.placeholders.surrogates_in(text);
        let opened = self.opened(text);
        let mut left = if standing.is_empty() { opened.clone() } else { Cow::Owned(masked(&opened, &standing)) };
        for _ in 0..LOOKS {
            // In order and apart, from the looks before.
            let known = part.findings.len();
            for finding in gate.detect_among(&left, previous, &mut self.before) {
                let before = part.findings[..known].partition_point(|j: &Judged| j.finding.end <= finding.start);
                let overlaps = part.findings[..known].get(before).is_some_and(|j| j.finding.start < finding.end);
                if overlaps || !route.counts(&finding, text) {
                    continue;
                }
                let value = &text[finding.start..finding.end];
                let (outcome, ask) = route.decide(&finding, bindings.of(value));
                part.decision = part.decision.max(outcome.decision);
                let operator = route.operator(&finding.entity, outcome.action);
                let span = (finding.start, finding.end);
                let kind = route.kind_of(&finding.entity);
                let replaced = self.placeholders.replace_as(&kind, operator, &finding.entity, text, span);
                let also: Vec<String> = gate.also(&finding).map(str::to_owned).collect();
                if let Some(reference) = replaced.reference {
                    self.placeholders.could_be(reference, &also);
                    part.issued.push(reference);
                }
                let placeholder = replaced.reference.map(|_| replaced.text.clone());
                edits.push(Edit { start: finding.start, end: finding.end, replacement: replaced.text });
                let (needed, action) = (!route.can_do_without(&finding.entity), replaced.operator.action());
                let (utf16, path) = ((0, 0), None);
                part.findings.push(Judged { finding, utf16, also, action, outcome, placeholder, ask, needed, path });
            }
            in_order_of(&mut part.findings, |judged| judged.finding.start);
            if part.findings.len() == known {
                break;
            }
            in_order_of(&mut edits, |edit| edit.start);
            left = Cow::Owned(masked(&masked(&opened, &standing), &edits));
        }
        if let Some(disclosure) = &mut self.disclosure {
            disclosure.take(route, &self.placeholders, text, &mut part, &mut edits);
        }
        let mut units = Utf16Offsets::new(text);
        for judged in &mut part.findings {
            judged.utf16 = (units.at(judged.finding.start), units.at(judged.finding.end));
        }
        part.text = rewrite(text, &edits);
        part
    }
}

/// Whether some recognizer's placeholders are of this kind.
fn is_built_in(kind: &str) -> bool {
    kind == HIDDEN || RULES.iter().any(|rule| kind_of(&EntityType::from_static(rule.entity)) == kind)
}

/// The conversation's placeholders, or new ones under a mark that nothing in the text has.
fn placeholders(route: &Route, world: &impl World, conversation: &str, text: &str) -> Placeholders {
    let vault = &route.gate.vault;
    if let Some(placeholders) = vault.get(conversation) {
        return placeholders.clone();
    }
    // A text so long that it has every short mark in it somewhere gets a longer one.
    for attempt in 0.. {
        let mut bytes = [0; 16];
        world.random(&mut bytes);
        let Some(mark) = Mark::from_random(&bytes, 3 + attempt / 32) else {
            continue;
        };
        let taken = vault.has_mark(mark.as_str()) || find_ignoring_case(text, mark.as_str()).next().is_some();
        if !taken {
            let mut key = [0; 32];
            world.random(&mut key);
            return Placeholders::new(mark, key);
        }
    }
    unreachable!("longer marks do not run out")
}
