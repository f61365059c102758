//! A conversation that goes to somebody else than it came from: a person takes over, or a tool of the page asks for a value.
//! Both are recipients of their own, and all of it is decided on anew.
//!
//! Nothing is restored and then looked for: a value without the words around it might not be found. What stands for a value is
//! decided by what the value was found as.

use crate::decide::{Action, Decision, Outcome, Reason};
use crate::error::Error;
use crate::hash::{hexadecimal, sha256};
use crate::json::Json;
use crate::order::in_order_of;
use crate::redact::{Edit, Placeholders};

use super::memory::Remembered;
use super::route::Route;
use super::verdict::{Ask, Sealed, Verdict};
use super::{Context, Gate, Request, World};

/// What somebody sees that the one before did not, or no longer sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What stands for the value: for the one before if it is shown now, from now on if it is hidden. `None` if nothing does.
    pub placeholder: Option<String>,
    /// What the value was found as.
    pub entity: String,
    /// It is shown now, and was hidden; else it is hidden now, and was shown.
    pub shown: bool,
    /// Why.
    pub reason: Reason,
}

impl Change {
    /// The type's category.
    pub fn category(&self) -> &str {
        self.entity.split('.').next().unwrap_or_default()
    }

    fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.optional("placeholder", self.placeholder.as_deref());
            json.name("type").text(&self.entity);
            json.name("category").text(self.category());
            json.name("now").text(if self.shown { "shown" } else { "hidden" });
            json.name("reason").text(self.reason.as_str());
        });
    }
}

/// Whether the person has agreed to these changes in this request.
pub(super) type Confirmed<'c> = dyn Fn(&Disclosure, &Request) -> bool + 'c;

/// What going to somebody else changes.
#[derive(Debug)]
pub(super) struct Disclosure {
    /// Each once.
    pub changes: Vec<Change>,
    /// What the placeholders make of the message.
    pub decision: Decision,
    /// What to ask for because of them.
    pub ask: Vec<Ask>,
}

impl Default for Disclosure {
    fn default() -> Disclosure {
        Disclosure { changes: Vec::new(), decision: Decision::Send, ask: Vec::new() }
    }
}

impl Disclosure {
    /// Decides on what stands for values in a text of which all else is decided: `edits` hide that.
    pub fn take(
        &mut self,
        route: &Route,
        placeholders: &Placeholders,
        text: &str,
        part: &mut Remembered,
        edits: &mut Vec<Edit>,
    ) {
        for judged in part.findings.iter().filter(|judged| judged.action != Action::Pass) {
            self.note(Change {
                placeholder: judged.placeholder.clone(),
                entity: judged.finding.entity.as_str().to_owned(),
                shown: false,
                reason: judged.outcome.reason,
            });
        }
        for standing in placeholders.standing_in(text) {
            // What stands in something that is hidden goes with it.
            if edits.iter().any(|edit| edit.start < standing.end && standing.start < edit.end) {
                continue;
            }
            let (types, also) = placeholders.types(standing.reference);
            let (outcome, ask) = route.decide_known(types, also);
            if let Some(outcome) = outcome {
                self.decision = self.decision.max(outcome.decision);
            }
            self.ask.extend(ask);
            let passes = |outcome: &Outcome| outcome.action == Action::Pass;
            let Some(outcome) = outcome.filter(passes).filter(|_| standing.open) else {
                part.issued.push(standing.reference);
                continue;
            };
            let (start, end) = (standing.start, standing.end);
            edits.push(Edit { start, end, replacement: placeholders.original(standing.reference).to_owned() });
            self.note(Change {
                placeholder: Some(placeholders.text(standing.reference)),
                entity: types[0].clone(),
                shown: true,
                reason: outcome.reason,
            });
        }
        in_order_of(edits, |edit| edit.start);
    }

    fn note(&mut self, change: Change) {
        if !self.changes.contains(&change) {
            self.changes.push(change);
        }
    }

    /// What the person confirms: these changes, in this request, under these choices and this policy.
    fn confirmation(&self, request: &Request, terms: &[u8]) -> String {
        let changes = Json::of(|json| json.list(&mut |json| self.changes.iter().for_each(|change| change.write(json))));
        hexadecimal(&sha256(&[&request.digest(), &sha256(&[changes.as_bytes()]), terms]))
    }
}

/// A conversation as it would go to somebody else.
#[derive(Clone, Debug)]
pub struct HandOff {
    /// As for any request; `hold` as long as changes are not confirmed.
    pub sealed: Sealed,
    /// What they see that the one before did not, and what they no longer see.
    pub changes: Vec<Change>,
    /// Names these changes in this request. Given back once the person has seen them, it confirms them.
    pub confirmation: String,
}

impl HandOff {
    /// As it is handed out.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            self.sealed.write_fields(json);
            json.name("changes").list(&mut |json| self.changes.iter().for_each(|change| change.write(json)));
            json.name("confirmation").text(&self.confirmation);
        });
    }
}

/// What a tool gets.
#[derive(Clone, Debug)]
pub struct Revealed {
    /// The arguments, with the originals that it may have; `None` unless the decision is `send`.
    pub arguments: Option<String>,
    /// What was decided.
    pub verdict: Verdict,
    /// What it sees that the bot did not, and what it does not see.
    pub changes: Vec<Change>,
}

impl Revealed {
    /// As it is handed out.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("decision").text(self.verdict.decision());
            json.optional("arguments", self.arguments.as_deref());
            self.verdict.write(json.name("verdict"));
            json.name("changes").list(&mut |json| self.changes.iter().for_each(|change| change.write(json)));
        });
    }
}

impl Gate {
    /// Seals a request with a whole conversation in it, as the one before knows it, for somebody else: what they may see of it
    /// is put in for its placeholder, what they may not is hidden, and placeholders that stay are good in their replies. A
    /// special kind of data is shown only where they were granted it by name. Where anything changes, the person is shown it
    /// first: nothing is sent before `confirmed` is the confirmation of these changes.
    ///
    /// # Errors
    /// As [`Gate::seal`].
    pub fn hand_off(
        &mut self,
        world: &impl World,
        request: Request,
        context: &Context,
        confirmed: Option<&str>,
    ) -> Result<HandOff, Error> {
        let terms = [self.policy.hash().as_bytes(), &self.ledger.epoch().to_le_bytes()].concat();
        let agreed = |disclosure: &Disclosure, request: &Request| {
            disclosure.changes.is_empty() || confirmed == Some(disclosure.confirmation(request, &terms).as_str())
        };
        let asked = request.clone();
        let (sealed, disclosure) = self.sealed(world, request, context, Some(&agreed))?;
        let confirmation = disclosure.confirmation(&asked, &terms);
        Ok(HandOff { sealed, changes: disclosure.changes, confirmation })
    }

    /// The arguments of a tool call in a reply, for a tool of the page: a recipient of its own, which gets the originals that it
    /// may have in place of placeholders. JSON, or text. Both its sealing and its handing over are in the log.
    ///
    /// # Errors
    /// As [`Gate::seal`].
    pub fn reveal(&mut self, world: &impl World, arguments: String, context: &Context) -> Result<Revealed, Error> {
        let headers = vec![("content-type".to_owned(), "text/plain".to_owned())];
        let request = Request { url: String::new(), method: String::new(), headers, body: arguments };
        let (sealed, disclosure) = self.sealed(world, request, context, Some(&|_, _| true))?;
        let mut arguments = None;
        if let (Some(ticket), Some(request)) = (sealed.ticket, sealed.request) {
            self.redeem(world, &ticket, &request)?;
            arguments = Some(request.body);
        }
        Ok(Revealed { arguments, verdict: sealed.verdict, changes: disclosure.changes })
    }
}
