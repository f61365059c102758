//! What the person has agreed to: append-only events, and the state they add up to. Knows nothing of text.

use crate::document::Document;
use crate::entity::covers;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::Optional;
use crate::shape::Shape;

/// What a choice has become. Only [`State::Granted`] permits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Never asked.
    Unknown,
    /// Being asked.
    Requested,
    /// Agreed.
    Granted,
    /// Refused.
    Denied,
    /// The question was closed without a choice.
    Deferred,
    /// Agreed, then taken back.
    Withdrawn,
    /// Agreed, and run out.
    Expired,
    /// Agreed to something narrower than the policy is now.
    Superseded,
    /// Ended by the controller.
    Revoked,
    /// Found not to be valid.
    Invalidated,
    /// Storage, clock, schema or integrity failed.
    Unreadable,
}

impl State {
    /// Every state.
    pub const ALL: [State; 11] = [
        State::Unknown,
        State::Requested,
        State::Granted,
        State::Denied,
        State::Deferred,
        State::Withdrawn,
        State::Expired,
        State::Superseded,
        State::Revoked,
        State::Invalidated,
        State::Unreadable,
    ];

    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Unknown => "unknown",
            State::Requested => "requested",
            State::Granted => "granted",
            State::Denied => "denied",
            State::Deferred => "deferred",
            State::Withdrawn => "withdrawn",
            State::Expired => "expired",
            State::Superseded => "superseded",
            State::Revoked => "revoked",
            State::Invalidated => "invalidated",
            State::Unreadable => "unreadable",
        }
    }
}

/// How a choice came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Through the package's functions. Never explicit, and never for a special category.
    Api,
}

impl Method {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Api => "api",
        }
    }
}

/// What a choice is about. An empty list means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Purposes, by id.
    pub purposes: Vec<String>,
    /// Categories or entity types.
    pub categories: Vec<String>,
    /// Recipients, by id.
    pub recipients: Vec<String>,
}

/// What is asked: one purpose, one entity type, one recipient.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// Purpose id.
    pub purpose: &'a str,
    /// Entity type or category.
    pub category: &'a str,
    /// Recipient id.
    pub recipient: &'a str,
}

impl Scope {
    /// Reads `{ purposes?, categories?, recipients? }`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Scope, Error> {
        const SHAPE: Shape = Shape::Object(&[
            ("purposes", Optional, Shape::List(&Shape::Text)),
            ("categories", Optional, Shape::List(&Shape::Text)),
            ("recipients", Optional, Shape::List(&Shape::Text)),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        for name in ["purposes", "categories", "recipients"] {
            // An empty selection is a form with nothing ticked, not a choice about everything.
            if fields.field(name).is_some() && fields.list(name).next().is_none() {
                let expected = "at least one, or the field left out for all";
                return Err(Error::field(Code::ScopeInvalid, name, expected, "an empty list"));
            }
        }
        Ok(Scope {
            purposes: fields.texts("purposes"),
            categories: fields.texts("categories"),
            recipients: fields.texts("recipients"),
        })
    }

    /// As it is shown and exported.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("purposes").texts(&self.purposes);
            json.name("categories").texts(&self.categories);
            json.name("recipients").texts(&self.recipients);
        });
    }

    /// How closely this scope names the cell; `None` if it doesn't cover it.
    fn closeness(&self, cell: &Cell) -> Option<Closeness> {
        let named = |list: &[String], name: &str| {
            if list.is_empty() { Some(0) } else { list.iter().any(|item| item == name).then_some(1) }
        };
        let category = match self.categories.is_empty() {
            true => Some(0),
            false => self.categories.iter().filter(|scope| covers(scope, cell.category)).map(String::len).max(),
        };
        Some(Closeness {
            purpose: named(&self.purposes, cell.purpose)?,
            category: category?,
            recipient: named(&self.recipients, cell.recipient)?,
        })
    }
}

/// How closely a scope names a cell, in each of its parts: 0 for all, more for a name, a longer one for a category.
#[derive(Clone, Copy, Debug)]
struct Closeness {
    purpose: usize,
    category: usize,
    recipient: usize,
}

impl Closeness {
    /// At least as close in every part.
    fn reaches(&self, other: &Closeness) -> bool {
        self.purpose >= other.purpose && self.category >= other.category && self.recipient >= other.recipient
    }
}

/// One choice, never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// From 1, without gaps.
    pub sequence: u64,
    /// Milliseconds since 1970.
    pub time: u64,
    /// What was chosen.
    pub state: State,
    /// How.
    pub method: Method,
    /// What about.
    pub scope: Scope,
    /// The text that the person was shown.
    pub notice: Option<String>,
    /// Where it was shown.
    pub surface: Option<String>,
}

impl Event {
    /// As it is shown and exported.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("sequence").number(self.sequence as f64);
            json.name("time").number(self.time as f64);
            json.name("state").text(self.state.as_str());
            json.name("method").text(self.method.as_str());
            self.scope.write(json.name("scope"));
            json.optional("notice", self.notice.as_deref());
            json.optional("surface", self.surface.as_deref());
        });
    }
}

/// Every choice made so far, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    events: Vec<Event>,
}

impl Ledger {
    /// Adds an event; its sequence number is set here.
    pub fn append(&mut self, event: Event) {
        let sequence = self.events.len() as u64 + 1;
        self.events.push(Event { sequence, ..event });
    }

    /// Every event, oldest first.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Goes up by one with every choice. A decision made in one epoch is not good in another.
    pub fn epoch(&self) -> u64 {
        self.events.len() as u64
    }

    /// What the choices add up to for one cell. A grant undoes the refusals that it names at least as closely; while
    /// one that it doesn't is left, the cell stays refused.
    pub fn state(&self, cell: &Cell) -> State {
        let mut granted = State::Unknown;
        let mut refusals: Vec<(State, Closeness)> = Vec::new();
        for event in &self.events {
            let Some(closeness) = event.scope.closeness(cell) else {
                continue;
            };
            if event.state == State::Granted {
                refusals.retain(|(_, refused)| !closeness.reaches(refused));
                granted = State::Granted;
            } else {
                // What was never granted can't be taken back, but not granting is what was meant.
                refusals.push((event.state, closeness));
            }
        }
        refusals.last().map_or(granted, |(state, _)| *state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(state: State, purposes: &[&str], categories: &[&str]) -> Event {
        let own = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
        let scope = Scope { purposes: own(purposes), categories: own(categories), recipients: vec![] };
        Event { sequence: 0, time: 0, state, method: Method::Api, scope, notice: None, surface: None }
    }

    fn state(events: &[Event], category: &str) -> State {
        let mut ledger = Ledger::default();
        events.iter().for_each(|e| ledger.append(e.clone()));
        ledger.state(&Cell { purpose: "reply", category, recipient: "bot" })
    }

    #[test]
    fn unknown_is_not_consent() {
        assert_eq!(state(&[], "financial.iban"), State::Unknown);
        assert_eq!(state(&[event(State::Granted, &["train"], &[])], "financial.iban"), State::Unknown);
        assert_eq!(state(&[event(State::Granted, &["reply"], &["fin"])], "financial.iban"), State::Unknown);
    }

    #[test]
    fn the_latest_choice_counts() {
        let grant = event(State::Granted, &["reply"], &["financial"]);
        let withdraw = event(State::Withdrawn, &[], &[]);
        assert_eq!(state(std::slice::from_ref(&grant), "financial.iban"), State::Granted);
        assert_eq!(state(&[grant.clone(), withdraw.clone()], "financial.iban"), State::Withdrawn);
        assert_eq!(state(&[withdraw, grant], "financial.iban"), State::Granted);
    }

    #[test]
    fn a_broad_grant_leaves_a_narrow_refusal() {
        let deny = event(State::Denied, &["reply"], &["financial.iban"]);
        let broad = event(State::Granted, &["reply"], &["financial"]);
        let narrow = event(State::Granted, &["reply"], &["financial.iban"]);
        assert_eq!(state(&[deny.clone(), broad.clone()], "financial.iban"), State::Denied);
        assert_eq!(state(&[deny.clone(), broad.clone()], "financial.payment_card"), State::Granted);
        assert_eq!(state(&[deny, broad.clone(), narrow], "financial.iban"), State::Granted);
        let broad_deny = event(State::Denied, &[], &[]);
        assert_eq!(state(&[broad.clone(), broad_deny.clone()], "financial.iban"), State::Denied);
        let deny = event(State::Denied, &["reply"], &["financial.iban"]);
        assert_eq!(
            state(&[deny, broad_deny, broad], "financial.iban"),
            State::Denied,
            "one more refusal shows no more"
        );
    }

    #[test]
    fn a_refusal_of_one_recipient_stands_against_a_grant_for_all() {
        let scope = Scope { recipients: vec!["bot".into()], ..Scope::default() };
        let deny = Event { scope, ..event(State::Denied, &[], &[]) };
        let grant = event(State::Granted, &["reply"], &["financial"]);
        assert_eq!(state(&[deny, grant], "financial.iban"), State::Denied);
    }

    #[test]
    fn an_empty_selection_is_not_everything() {
        let document = |json: &str| Document::from_json(json, Code::OptionsInvalid).unwrap();
        let read = |json: &str| Scope::read(&document(json));
        assert!(read("{}").is_ok());
        assert!(read(r#"{ "purposes": ["reply"], "categories": [] }"#).is_err());
    }
}
