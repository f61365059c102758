//! A new policy in the place of the one in force: the choices that it outgrew end, all others go on.

use crate::audit::EntryType;
use crate::consent::{Actor, Choice, Method, Scope, State};
use crate::error::{Code, Error};
use crate::policy::{Change, Policy, diff};

use super::ticket::Tickets;
use super::{Gate, World, record_id};

/// What became of a policy that was to be adopted.
#[derive(Clone, Debug, PartialEq)]
pub enum Adoption {
    /// It is in force. This is the one before it.
    Adopted(Policy),
    /// It is older than the one in force, which stays. This is the older one.
    Older(Policy),
}

impl Gate {
    /// Puts a policy in force. Choices about what shows more under it are superseded, cell by cell, and new cells are nobody's
    /// choice yet, not even of who agreed to everything: both are asked for anew. Refusals go on. Requests that were sealed
    /// before are void.
    ///
    /// An older policy is a rollback: it is noted in the log, and does not come into force. Where it would show less than the
    /// one in force, the stricter of the two holds: choices about that are superseded too.
    ///
    /// # Errors
    /// [`Code::PolicyInvalid`] if it has other patterns of its own, which are compiled when a gate is made, or an operator
    /// that this build has not.
    pub fn adopt(&mut self, world: &impl World, policy: Policy) -> Result<Adoption, Error> {
        if policy.custom != self.policy.custom {
            let expected = "the patterns that the gate was made with; make a new gate for others";
            return Err(Error::field(Code::PolicyInvalid, "custom", expected, "other patterns"));
        }
        policy.check_operators()?;
        let older = policy.is_older(&self.policy);
        let ended = if older { [Change::Narrowed, Change::Removed] } else { [Change::Superseded, Change::Added] };
        let scopes = scopes(&self.policy, &policy, ended);
        let other = if older { policy } else { std::mem::replace(&mut self.policy, policy) };
        self.rules = self.circumstances.rules(&self.policy);
        self.memory.forget();
        self.tickets = Tickets::default();
        self.supersede(world, scopes);
        let now = world.wall_clock();
        let entry_type = if older { EntryType::PolicyRollback } else { EntryType::Policy };
        self.log.append(self.entry(now, entry_type));
        Ok(if older { Adoption::Older(other) } else { Adoption::Adopted(other) })
    }

    /// Ends the grants that these scopes cover, in the name of nobody.
    pub(super) fn supersede(&mut self, world: &impl World, scopes: Vec<Scope>) {
        for scope in scopes {
            let choice = Choice::new(State::Superseded, Method::PolicyChange, Actor::System, scope);
            let terms = self.terms(world);
            let appended = self.ledger.append(choice, terms, record_id(world), world.wall_clock());
            assert!(appended.is_ok(), "only a grant is refused");
        }
    }

    /// The policy in force.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }
}

/// The cells that one of these became, with one scope for each purpose and recipient.
fn scopes(old: &Policy, new: &Policy, changes: [Change; 2]) -> Vec<Scope> {
    let mut scopes: Vec<Scope> = Vec::new();
    for cell in diff(old, new).cells {
        if !changes.contains(&cell.change) {
            continue;
        }
        let (purpose, recipient) = (cell.purpose.to_owned(), cell.recipient.to_owned());
        let same = |scope: &&mut Scope| scope.purposes[0] == purpose && scope.recipients[0] == recipient;
        match scopes.iter_mut().find(same) {
            Some(scope) => scope.categories.push(cell.category.to_owned()),
            None => scopes.push(Scope {
                purposes: vec![purpose],
                categories: vec![cell.category.to_owned()],
                recipients: vec![recipient],
            }),
        }
    }
    scopes
}
