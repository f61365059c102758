//! What a receipt comes to when it is read: a proposal, never an event.

use crate::consent::event::Event;
use crate::consent::ledger::TOLERANCE;
use crate::consent::scope::Scope;
use crate::consent::state::State;
use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::policy::Policy;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Shape, quoted};

use super::{date, dpv, kantara};

/// What can be done with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It would grant: the person has to be asked, and to confirm it.
    Confirm,
    /// It only restricts: it can be recorded as it is.
    Take,
    /// Nothing: it ran out, nothing of it is in the policy, or it says nothing that binds.
    None,
}

impl Next {
    /// The names in JSON, in order.
    const WORDS: [&'static str; 3] = ["confirm", "take", "none"];

    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        Next::WORDS[self as usize]
    }
}

/// What a receipt proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What can be done with it.
    pub next: Next,
    /// What was chosen; [`State::Expired`] for a grant that ran out since.
    pub state: State,
    /// What about: only what the policy has. An empty list means all.
    pub scope: Scope,
    /// Purposes, categories and recipients that the choice named and the policy does not have.
    pub unknown: Vec<String>,
    /// When it was chosen, in milliseconds since 1970: no later than it really was.
    pub time: u64,
    /// When it runs out, in milliseconds since 1970: no later than it really does. `None` for what doesn't.
    pub expires: Option<u64>,
    /// SHA-256 of the text that the person was shown then, in hexadecimal.
    pub notice: Option<String>,
    /// The event that the receipt is of, by its record.
    pub source: String,
}

/// What a receipt proposes, choice by choice. It is read as [`Receipt::write`](super::Receipt::write) wrote it, in either
/// form; what somebody else wrote in free words can't be held against a policy, and is refused. `now` is the clock, in
/// milliseconds since 1970.
///
/// # Errors
/// [`Code::ReceiptInvalid`], with the place, what was expected and what was found: a form or version that is not known,
/// what is missing or something else, what contradicts itself, another controller, a grant from the future or for
/// everything.
pub fn proposals(document: &Document, policy: &Policy, now: u64) -> Result<Vec<Proposal>, Error> {
    let has =
        |name: &str| matches!(document, Document::Object(fields) if fields.iter().any(|(known, _)| known == name));
    let events = if has(kantara::VERSION) {
        kantara::events(kantara::SHAPE.check(document, "", Code::ReceiptInvalid)?)
    } else {
        dpv::events(dpv::SHAPE.check(document, "", Code::ReceiptInvalid)?)
    };
    let mut proposals = Vec::new();
    for (at, event) in events? {
        proposals.push(Proposal::of(event, &at, policy, now)?);
    }
    Ok(proposals)
}

impl Proposal {
    fn of(event: Event, at: &str, policy: &Policy, now: u64) -> Result<Proposal, Error> {
        let granted = event.state == State::Granted;
        let wrong = |field: &str, expected: &str, found: &str| {
            Err(Error::field(Code::ReceiptInvalid, [at, ".", field].concat(), expected, found))
        };
        if event.terms.controller != policy.controller.id {
            return wrong("controller", &quoted(&policy.controller.id), &quoted(&event.terms.controller));
        }
        if granted && event.time > now.saturating_add(TOLERANCE) {
            return wrong("time", "a time that is past", &date::second(event.time));
        }
        if granted && event.scope.purposes.is_empty() {
            return wrong("scope.purposes", "at least one purpose", "none");
        }
        let Scope { mut purposes, mut categories, mut recipients } = event.scope;
        let mut unknown = Vec::new();
        let mut keep = |list: &mut Vec<String>, known: &dyn Fn(&str) -> bool| {
            let named = !list.is_empty();
            list.retain(|name| {
                let known = known(name);
                if !known {
                    unknown.push(name.clone());
                }
                known
            });
            // An empty list means all, and what named something else did not mean that.
            named && list.is_empty()
        };
        let nothing = [
            keep(&mut purposes, &|id| policy.purposes.iter().any(|purpose| purpose.id == id)),
            keep(&mut categories, &|name| policy.declares_anywhere(name)),
            keep(&mut recipients, &|id| policy.recipients.iter().any(|recipient| recipient.id == id)),
        ];
        let expired = granted && event.expires.is_some_and(|expires| expires <= now);
        let next = match event.state {
            // Which value it is for, only the device knows on which it was chosen.
            _ if nothing.contains(&true) || event.binding.is_some() || expired => Next::None,
            State::Granted => Next::Confirm,
            State::Denied | State::Withdrawn | State::Revoked | State::Invalidated => Next::Take,
            State::Unknown
            | State::Requested
            | State::Deferred
            | State::Expired
            | State::Superseded
            | State::Unreadable => Next::None,
        };
        Ok(Proposal {
            next,
            state: if expired { State::Expired } else { event.state },
            scope: Scope { purposes, categories, recipients },
            unknown,
            time: event.time,
            expires: event.expires,
            notice: event.notice.map(|notice| notice.hash),
            source: event.record,
        })
    }

    /// What [`Proposal::write`] wrote, as far as it is looked at again: a grant that the person confirms.
    pub const CONFIRMED: Shape = Shape::Object(&[
        ("next", Required, Shape::Word(&[Next::WORDS[0]])),
        ("state", Required, Shape::Any),
        ("scope", Required, Scope::SHAPE),
        ("unknown", Optional, Shape::Any),
        ("time", Optional, Shape::Any),
        ("expires", Optional, Shape::Whole),
        ("notice", Optional, Shape::Any),
        ("source", Optional, Shape::Any),
    ]);

    /// As it is shown. Its scope leaves out what means all, so that it can be given back as it is.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("next").text(self.next.as_str());
            json.name("state").text(self.state.as_str());
            json.name("scope").object(&mut |json| {
                let Scope { purposes, categories, recipients } = &self.scope;
                for (name, list) in [("purposes", purposes), ("categories", categories), ("recipients", recipients)] {
                    if !list.is_empty() {
                        json.name(name).texts(list);
                    }
                }
            });
            json.name("unknown").texts(&self.unknown);
            json.name("time").number(self.time as f64);
            if let Some(expires) = self.expires {
                json.name("expires").number(expires as f64);
            }
            json.optional("notice", self.notice.as_deref());
            json.name("source").text(&self.source);
        });
    }
}

/// What the standard's fields say has to be what the event says: the person reads the one, the program the other.
pub(super) fn agree(path: &str, expected: &str, found: &str) -> Result<(), Error> {
    if expected == found {
        return Ok(());
    }
    Err(Error::field(Code::ReceiptInvalid, path, quoted(expected), quoted(found)))
}
