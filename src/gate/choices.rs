//! Choices: what the person grants, refuses and takes back, as events.

use crate::audit::{Entry, EntryType};
use crate::consent::receipt::Proposal;
use crate::consent::{Actor, Cell, Choice, Event, Method, Notice, Scope, Standing, State, Terms};
use crate::decide::Tier;
use crate::document::Document;
use crate::entity::covers;
use crate::error::{Code, Error};
use crate::policy::DAY;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape, quoted};

use super::{DEFAULT_CONVERSATION, Gate, World, random_id, record_id};

/// What the person was shown when they agreed.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The text.
    pub notice: String,
    /// Its language, by its tag in BCP 47; empty if nobody said.
    pub locale: String,
    /// Where: `"composer"`.
    pub surface: String,
    /// For this only; for all that the scope says where it is left out.
    pub once: Option<Once>,
    /// What was proposed, from a receipt: the scope that is granted has to be its own.
    pub proposal: Option<Proposed>,
}

/// What the person confirms, of a [`Proposal`].
#[derive(Clone, Debug)]
pub struct Proposed {
    /// What about.
    pub scope: Scope,
    /// When it runs out, in milliseconds since 1970.
    pub expires: Option<u64>,
}

impl Proposed {
    /// What was checked against [`Proposal::CONFIRMED`].
    fn of(fields: Checked) -> Proposed {
        Proposed { scope: Scope::of(fields.value("scope")), expires: fields.whole("expires") }
    }
}

impl Shown {
    /// Reads `{ notice, surface, locale?, once?, proposal? }`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Shown, Error> {
        const SHAPE: Shape = Shape::Object(&[
            ("notice", Required, Shape::Text),
            ("surface", Required, Shape::Text),
            ("locale", Optional, Shape::Text),
            ("once", Optional, Once::SHAPE),
            ("proposal", Optional, Proposal::CONFIRMED),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        Ok(Shown {
            notice: fields.text("notice"),
            locale: fields.optional_text("locale").unwrap_or_default(),
            surface: fields.text("surface"),
            once: fields.field("once").map(Once::of),
            proposal: fields.field("proposal").map(Proposed::of),
        })
    }

    fn notice(&self) -> Notice {
        Notice::of(&self.notice, &self.locale, &self.surface)
    }
}

/// The one value in one message that a grant is for.
#[derive(Clone, Debug)]
pub struct Once {
    /// The whole message, as typed.
    pub message: String,
    /// The value in it.
    pub value: String,
    /// Names the conversation, as in [`Context`](super::Context).
    pub conversation: Option<String>,
}

impl Once {
    /// What [`Once::of`] reads: `{ message, value, conversation? }`.
    pub const SHAPE: Shape = Shape::Object(&[
        ("message", Required, Shape::Text),
        ("value", Required, Shape::Text),
        ("conversation", Optional, Shape::Text),
    ]);

    /// What was checked against [`Once::SHAPE`].
    pub fn of(fields: Checked) -> Once {
        let (message, value) = (fields.text("message"), fields.text("value"));
        Once { message, value, conversation: fields.optional_text("conversation") }
    }
}

impl Gate {
    /// Records a grant. `activated`: the person acted on the page just now; `None` where there is no page.
    ///
    /// # Errors
    /// [`Code::NoActivation`], [`Code::ScopeInvalid`], [`Code::ConsentUnreadable`].
    pub fn grant(
        &mut self,
        world: &impl World,
        scope: Scope,
        shown: Shown,
        activated: Option<bool>,
    ) -> Result<(), Error> {
        if activated == Some(false) {
            let message = "consent can only be granted by an act of the person on the page: call grant from a click";
            return Err(Error::new(Code::NoActivation, message));
        }
        let mut choice = Choice { notice: Some(shown.notice()), ..by_function(State::Granted, scope) };
        if let Some(proposal) = shown.proposal {
            if proposal.scope != choice.scope {
                let expected = "the scope that is granted";
                return Err(Error::field(Code::ScopeInvalid, "proposal.scope", expected, "another"));
            }
            choice.method = Method::Import;
            choice.expires = proposal.expires;
        }
        match shown.once {
            Some(once) => self.choose_once(world, choice, once),
            None => self.choose(world, choice).map(|_| ()),
        }
    }

    /// Records a grant for one value in one message: it covers that message when it is sent, and when it is sent again as
    /// part of the conversation, until it is taken back. The event says nothing of the value; which one it is for, the
    /// vault knows.
    ///
    /// # Errors
    /// [`Code::ScopeInvalid`] unless the scope names one purpose and one type or category, and the value is in the
    /// message; else as [`Gate::choose`].
    pub fn choose_once(&mut self, world: &impl World, choice: Choice, once: Once) -> Result<(), Error> {
        for (list, name) in [(&choice.scope.purposes, "purposes"), (&choice.scope.categories, "categories")] {
            if list.len() != 1 {
                let found = list.len().to_string();
                return Err(Error::field(Code::ScopeInvalid, name, "exactly one, to send a value once", found));
            }
        }
        if once.value.is_empty() || !once.message.contains(&once.value) {
            return Err(Error::field(Code::ScopeInvalid, "once.value", "a part of the message", "something else"));
        }
        let binding = random_id(world);
        self.choose(world, Choice { binding: Some(binding.clone()), ..choice })?;
        let conversation = once.conversation.as_deref().unwrap_or(DEFAULT_CONVERSATION);
        self.vault.bind(binding, conversation, &once.message, &once.value);
        Ok(())
    }

    /// Records a refusal. What the scope leaves out means all.
    ///
    /// # Errors
    /// [`Code::ScopeInvalid`].
    pub fn deny(&mut self, world: &impl World, scope: Scope) -> Result<(), Error> {
        self.choose(world, by_function(State::Denied, scope)).map(|_| ())
    }

    /// Takes grants back. Every ticket given before is void.
    ///
    /// # Errors
    /// [`Code::ScopeInvalid`].
    pub fn withdraw(&mut self, world: &impl World, scope: Scope) -> Result<(), Error> {
        self.choose(world, by_function(State::Withdrawn, scope)).map(|_| ())
    }

    /// Records a choice that was made in any way: by the controls that the package brings, by a guardian, by the browser,
    /// by time. The caller vouches for what it says: that the person was asked by name where it is explicit, that the
    /// one who chose may, that what was shown is what the notice says. A grant runs out when the rules for the person
    /// say, if the choice does not say earlier.
    ///
    /// # Errors
    /// [`Code::ScopeInvalid`], [`Code::ConsentUnreadable`].
    pub fn choose(&mut self, world: &impl World, choice: Choice) -> Result<&Event, Error> {
        self.check_scope(&choice.scope)?;
        if choice.state == State::Granted && choice.scope.purposes.is_empty() {
            return Err(Error::field(Code::ScopeInvalid, "purposes", "at least one purpose", "none"));
        }
        let now = world.wall_clock();
        let expires = if choice.state == State::Granted { Some(self.expiry(&choice, now)) } else { choice.expires };
        let terms = self.terms(world);
        let event = record_id(world);
        self.ledger.append(Choice { expires, ..choice }, terms, event.clone(), now)?;
        self.memory.forget();
        self.log.append(Entry { event, ..self.entry(now, EntryType::Consent) });
        Ok(&self.ledger.events()[self.ledger.events().len() - 1])
    }

    /// What was chosen for one purpose, type or category, and recipient.
    pub fn standing(&self, world: &impl World, purpose: &str, category: &str, recipient: &str) -> Standing {
        let special = self.policy.tier(category) == Tier::Special;
        self.ledger.standing(&Cell { purpose, category, recipient, special, binding: None }, world.wall_clock())
    }

    /// Whether a screen may put the question about one purpose, type or category, and recipient: there is something to choose,
    /// nobody chose it or the choice ran out or was outgrown, and a refusal is older than the time for which the law has the
    /// person left alone. What can't be granted is never asked for, and neither is a child.
    pub fn may_ask(&self, world: &impl World, purpose: &str, category: &str, recipient: &str) -> bool {
        let now = world.wall_clock();
        let Some(purpose) = self.policy.purposes.iter().find(|known| known.id == purpose) else { return false };
        let declared = purpose.declared().any(|declared| covers(declared, category) || covers(category, declared));
        let signal = purpose.sale_like && self.circumstances.opt_out_signal;
        let child = self.circumstances.is_minor(&self.rules);
        if !declared || signal || child || self.policy.tier(category) == Tier::Secret {
            return false;
        }
        let standing = self.standing(world, &purpose.id, category, recipient);
        match standing.state {
            State::Unknown | State::Requested | State::Expired | State::Superseded | State::Invalidated => true,
            State::Denied | State::Withdrawn | State::Revoked => {
                let since = standing.since.unwrap_or(now);
                now >= since.saturating_add(u64::from(self.rules.no_nag_days) * DAY)
            }
            State::Granted | State::Deferred | State::Unreadable => false,
        }
    }

    /// Every choice, oldest first.
    pub fn history(&self) -> &[Event] {
        self.ledger.events()
    }

    /// When a grant runs out: as the choice says, as the policy says of its purposes, or after the longest time that the law
    /// leaves; whichever comes first.
    fn expiry(&self, choice: &Choice, now: u64) -> u64 {
        let by_law = now.saturating_add(u64::from(self.rules.renewal_days) * DAY);
        let of = |id: &String| self.policy.purposes.iter().find(|purpose| purpose.id == *id)?.expires;
        let by_policy = choice.scope.purposes.iter().filter_map(of).map(|duration| duration.after(now));
        by_policy.chain(choice.expires).fold(by_law, u64::min)
    }

    /// What is in force now.
    pub(super) fn terms(&mut self, world: &impl World) -> Terms {
        if self.subject.is_empty() {
            self.subject = random_id(world);
        }
        let (jurisdictions, placed) = self.circumstances.jurisdictions(&self.policy);
        Terms {
            subject: self.subject.clone(),
            controller: self.policy.controller.id.clone(),
            jurisdictions,
            placed,
            policy_version: self.policy.version.clone(),
            policy_hash: self.policy.material_hash().to_owned(),
        }
    }

    fn check_scope(&self, scope: &Scope) -> Result<(), Error> {
        let unknown = |list: &str, index: usize, expected: &str, name: &str| {
            Err(Error::field(Code::ScopeInvalid, format!("{list}[{index}]"), expected, quoted(name)))
        };
        for (index, id) in scope.purposes.iter().enumerate() {
            if !self.policy.purposes.iter().any(|p| p.id == *id) {
                return unknown("purposes", index, "a purpose of the policy", id);
            }
        }
        for (index, name) in scope.categories.iter().enumerate() {
            if !self.policy.declares_anywhere(name) {
                return unknown("categories", index, "a type or category that a purpose declares", name);
            }
        }
        for (index, id) in scope.recipients.iter().enumerate() {
            if !self.policy.recipients.iter().any(|r| r.id == *id) {
                return unknown("recipients", index, "a recipient of the policy", id);
            }
        }
        Ok(())
    }
}

/// A choice that came through the package's functions: by the host's own controls, and so never explicit.
fn by_function(state: State, scope: Scope) -> Choice {
    Choice::new(state, Method::Api, Actor::Subject, scope)
}
