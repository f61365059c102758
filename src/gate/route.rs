//! What a purpose may do with a message: the policy, the choices and the circumstances, put to the rule.

use std::cell::RefCell;

use crate::consent::{Cell, Standing, State};
use crate::decide::{Action, Basis, Decision, Outcome, Question, Tier, decide};
use crate::detect::Finding;
use crate::entity::EntityType;
use crate::error::Error;
use crate::policy::{Purpose, Recipient};
use crate::redact::{HIDDEN, Operator, kind_of};

use super::verdict::{Ask, Verdict};
use super::{Context, Gate};

/// What a purpose may do with a message, for one recipient, at one time.
pub(super) struct Route<'g> {
    pub gate: &'g Gate,
    pub purpose: &'g Purpose,
    pub recipient: &'g Recipient,
    /// The other purposes whose answers count: all that a recipient serves when it can't tell them apart.
    others: Vec<&'g Purpose>,
    /// The clock, in milliseconds since 1970.
    now: u64,
    /// There is a person who can be asked.
    interactive: bool,
    /// What changes whenever any choice may have come to mean something else.
    pub stamp: (u64, u64, bool),
    /// What was decided before, by entity type: a message has many findings of few types.
    decided: RefCell<Vec<(EntityType, Outcome, Option<Ask>)>>,
}

impl<'g> Route<'g> {
    /// For what the context names, or the policy's first.
    pub fn new(gate: &'g Gate, context: &Context, now: u64) -> Result<Route<'g>, Error> {
        let purpose = gate.policy.purpose(context.purpose.as_deref())?;
        let recipient = gate.policy.recipient(purpose, context.recipient.as_deref())?;
        let mut others = Vec::new();
        if !recipient.honours_purposes {
            let shared = |p: &&Purpose| p.id != purpose.id && p.recipients.contains(&recipient.id);
            others.extend(gate.policy.purposes.iter().filter(shared));
        }
        let stamp = gate.ledger.stamp(now);
        let interactive = gate.interactive;
        Ok(Route { gate, purpose, recipient, others, now, interactive, stamp, decided: RefCell::default() })
    }

    /// The same, with nobody there to be asked.
    pub fn alone(self) -> Route<'g> {
        Route { interactive: false, ..self }
    }

    /// Whether somebody can be asked.
    pub fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// The most protective outcome over the route's purposes, and what to ask for. `binding` is the one value in one
    /// message that somebody once agreed to send.
    pub fn decide(&self, finding: &Finding, binding: Option<&str>) -> (Outcome, Option<Ask>) {
        match binding {
            Some(_) => self.decided_anew(&finding.entity, binding),
            None => self.decide_type(&finding.entity),
        }
    }

    fn decide_type(&self, entity: &EntityType) -> (Outcome, Option<Ask>) {
        let known =
            self.decided.borrow().iter().find(|(known, ..)| known == entity).map(|(_, o, ask)| (*o, ask.clone()));
        known.unwrap_or_else(|| {
            let (outcome, ask) = self.decided_anew(entity, None);
            self.decided.borrow_mut().push((entity.clone(), outcome, ask.clone()));
            (outcome, ask)
        })
    }

    /// The same for what a value was found as, whatever stood around it then: the most protective of all. `None` if nobody knows,
    /// or if it could be something else that is kept back.
    pub fn decide_known(&self, types: &[String], also: &[String]) -> (Option<Outcome>, Option<Ask>) {
        let mut worst: (Option<Outcome>, Option<Ask>) = (None, None);
        for name in types {
            let Some(entity) = EntityType::parse(name) else { return (None, None) };
            let (mut outcome, ask) = self.decide_type(&entity);
            outcome.action = self.operator(&entity, outcome.action).action();
            if worst.0.is_none_or(|worst| (outcome.decision, outcome.action) > (worst.decision, worst.action)) {
                worst = (Some(outcome), ask);
            }
        }
        let kept_back = |name: &String| {
            let tier = self.gate.policy.tier(name);
            let passes = |entity: EntityType| self.decide_type(&entity).0.action == Action::Pass;
            tier >= Tier::Special && !EntityType::parse(name).is_some_and(passes)
        };
        if worst.0.is_some_and(|outcome| outcome.action == Action::Pass) && also.iter().any(kept_back) {
            return (None, None);
        }
        worst
    }

    fn decided_anew(&self, entity: &EntityType, binding: Option<&str>) -> (Outcome, Option<Ask>) {
        let judged = |purpose| (decide(&self.question(purpose, entity, binding)), purpose);
        let (mut outcome, mut purpose) = judged(self.purpose);
        for other in &self.others {
            let (stricter, asking) = judged(other);
            let rank = |outcome: &Outcome| (outcome.decision, outcome.action, outcome.reason);
            if rank(&stricter) >= rank(&outcome) {
                (outcome, purpose) = (stricter, asking);
            }
        }
        let ask = (outcome.decision == Decision::Hold).then(|| Ask {
            purpose: purpose.id.clone(),
            category: purpose.declares(entity).unwrap_or(entity.category()).to_owned(),
        });
        (outcome, ask)
    }

    /// What the rule is asked about one type and one purpose.
    fn question(&self, purpose: &Purpose, entity: &EntityType, binding: Option<&str>) -> Question {
        let tier = self.gate.policy.tier(entity.as_str());
        let standing = self.standing(purpose, entity.as_str(), tier, binding);
        let circumstances = &self.gate.circumstances;
        Question {
            ready: true,
            tier,
            declared: purpose.declares(entity).is_some(),
            required: purpose.requires(entity),
            state: standing.state,
            explicit: standing.explicit,
            basis: purpose.basis,
            sale_like: purpose.sale_like,
            opted_out: circumstances.opt_out_signal && !standing.overrides_signal,
            minor: circumstances.is_minor(&self.gate.rules) && !standing.by_guardian,
            // Asking for a special category needs an explicit answer, which there is no way to give yet.
            interactive: self.interactive && tier != Tier::Special,
            takes_placeholders: self.recipient.placeholders,
            regime: self.gate.rules.regime,
        }
    }

    fn standing(&self, purpose: &Purpose, category: &str, tier: Tier, binding: Option<&str>) -> Standing {
        let special = tier == Tier::Special;
        let cell = Cell { purpose: &purpose.id, category, recipient: &self.recipient.id, special, binding };
        self.gate.ledger.standing(&cell, self.now)
    }

    /// Whether the message's own purpose can do without this.
    pub fn can_do_without(&self, entity: &EntityType) -> bool {
        !self.purpose.requires(entity)
    }

    /// The decision's operator, or the policy's where that is as strict or stricter. Never laxer.
    pub fn operator(&self, entity: &EntityType, action: Action) -> Operator {
        let decided = match action {
            Action::Pass => Operator::Keep,
            Action::Generalise => Operator::MaskLastFour,
            Action::Pseudonymise => Operator::Placeholder,
            Action::Redact => Operator::Remove,
        };
        match self.gate.policy.operator(entity) {
            Some(asked) if asked.action() >= action => asked,
            _ => decided,
        }
    }

    /// The kind that a placeholder shows: none of what is special, be it by the policy alone.
    pub fn kind_of(&self, entity: &EntityType) -> String {
        if self.gate.policy.tier(entity.as_str()) == Tier::Special { HIDDEN.to_owned() } else { kind_of(entity) }
    }

    /// Whether a finding in a text counts: it is certain enough, and the policy does not say that this very text is none.
    pub fn counts(&self, finding: &Finding, text: &str) -> bool {
        let policy = &self.gate.policy;
        let value = &text[finding.start..finding.end];
        // What could be something that is never allowed is not allowed as something else.
        let allowed = policy.allows(finding.entity.as_str(), value)
            && self.gate.also(finding).all(|other| policy.tier(other) < Tier::Special);
        finding.confidence >= policy.threshold_for(finding.entity.as_str()) && !allowed
    }

    /// Whether a finding keeps the text that it stands in from leaving as it is.
    pub fn changes(&self, finding: &Finding, text: &str) -> bool {
        let action = self.decide(finding, None).0.action;
        self.counts(finding, text) && self.operator(&finding.entity, action) != Operator::Keep
    }

    /// The purposes that the message as rewritten may serve, its own first.
    pub fn manifest(&self, verdict: &Verdict) -> Vec<String> {
        let mut kinds: Vec<(&EntityType, Action)> = Vec::new();
        for judged in &verdict.findings {
            let kind = (&judged.finding.entity, judged.action);
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let may_serve = |purpose: &&Purpose| {
            purpose.recipients.contains(&self.recipient.id)
                && self.chosen_for(purpose)
                && kinds.iter().all(|(entity, action)| {
                    let outcome = decide(&self.question(purpose, entity, None));
                    outcome.decision == Decision::Send && outcome.action <= *action
                })
        };
        let others = self.gate.policy.purposes.iter().filter(|p| p.id != self.purpose.id).filter(may_serve);
        std::iter::once(self.purpose).chain(others).map(|p| p.id.clone()).collect()
    }

    /// Whether a purpose that rests on consent has it for all that it declares.
    fn chosen_for(&self, purpose: &Purpose) -> bool {
        let granted = |category: &String| {
            let tier = self.gate.policy.tier(category);
            self.standing(purpose, category, tier, None).state == State::Granted
        };
        purpose.basis != Basis::Consent || purpose.required.iter().chain(&purpose.optional).all(granted)
    }
}
