//! What a new policy changes, cell by cell. Whatever shows more is wider: a choice made before does not cover it.

#[cfg(test)]
mod tests;
mod why;

pub use why::{Effect, Why};

use crate::decide::{Action, Basis};
use crate::detect::declared::Declared;
use crate::entity::{CATEGORIES, covers};
use crate::json::Json;
use crate::redact::Operator;

use super::{Allowed, Duration, Policy, Purpose, Recipient};

/// What becomes of a cell, which is a purpose, a type or category that it declares, and a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same. A choice about it goes on.
    Kept,
    /// Nothing shows more than before, and something less. A choice about it goes on.
    Narrowed,
    /// Something shows more: whoever agreed has not agreed to this.
    Superseded,
    /// It is gone.
    Removed,
    /// It is new. Nobody has agreed to it, not even who agreed to everything.
    Added,
}

impl Change {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Change::Kept => "kept",
            Change::Narrowed => "narrowed",
            Change::Superseded => "superseded",
            Change::Removed => "removed",
            Change::Added => "added",
        }
    }
}

/// What is different in one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellChange<'p> {
    /// Purpose id.
    pub purpose: &'p str,
    /// A type or category that the purpose declares, or did.
    pub category: &'p str,
    /// Recipient id.
    pub recipient: &'p str,
    /// What becomes of it.
    pub change: Change,
    /// Why.
    pub why: Vec<Why>,
}

/// What a new policy changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Diff<'p> {
    /// Every cell of either policy.
    pub cells: Vec<CellChange<'p>>,
    /// What is different beyond single cells. What concerns findings is here even where no purpose declares their type,
    /// and so there is no cell: an undeclared e-mail address that is hidden today leaves when it is allowed tomorrow.
    pub whole: Vec<Why>,
}

impl Diff<'_> {
    /// Whether something shows more of what was there before.
    pub fn supersedes(&self) -> bool {
        self.cells.iter().any(|cell| cell.change == Change::Superseded)
            || self.whole.iter().any(|why| why.effect() == Effect::Wider)
    }

    /// Writes the fields `cells`, each `{ purpose, category, recipient, change, why }`, and `whole` into an object.
    pub fn write_fields(&self, json: &mut Json) {
        let codes = |why: &[Why], json: &mut Json| {
            json.list(&mut |json| why.iter().for_each(|why| json.text(why.as_str())));
        };
        json.name("cells").list(&mut |json| {
            for cell in &self.cells {
                json.object(&mut |json| {
                    json.name("purpose").text(cell.purpose);
                    json.name("category").text(cell.category);
                    json.name("recipient").text(cell.recipient);
                    json.name("change").text(cell.change.as_str());
                    codes(&cell.why, json.name("why"));
                });
            }
        });
        codes(&self.whole, json.name("whole"));
    }
}

/// What a new policy changes.
pub fn diff<'p>(old: &'p Policy, new: &'p Policy) -> Diff<'p> {
    let both = Both { old, new, names: named(old, new) };
    let everywhere = both.everywhere();
    let mut cells = Vec::new();
    for purpose in union([&new.purposes, &old.purposes].into_iter().flatten().map(|purpose| purpose.id.as_str())) {
        let (was, is) = (old.purpose(Some(purpose)).ok(), new.purpose(Some(purpose)).ok());
        let either = || is.into_iter().chain(was);
        let recipients = union(either().flat_map(|purpose| purpose.recipients.iter().map(String::as_str)));
        for category in union(either().flat_map(Purpose::declared)) {
            for recipient in &recipients {
                if let Some((change, why)) = both.cell(was, is, category, recipient, &everywhere) {
                    cells.push(CellChange { purpose, category, recipient, change, why });
                }
            }
        }
    }
    let mut whole = everywhere;
    for name in CATEGORIES.iter().copied().chain(both.names.iter().copied()) {
        both.handling(name, &mut whole);
    }
    let mut locales = union([&new.texts, &old.texts].into_iter().flatten().map(|(locale, _)| locale.as_str()));
    locales.push("");
    note(&mut whole, locales.iter().any(|locale| old.notice(locale) != new.notice(locale)), Why::Wording);
    Diff { cells, whole }
}

/// Two policies, and every type and category that one of them names.
struct Both<'p> {
    old: &'p Policy,
    new: &'p Policy,
    names: Vec<&'p str>,
}

impl Both<'_> {
    /// What is different for every cell.
    fn everywhere(&self) -> Vec<Why> {
        let (old, new) = (self.old, self.new);
        let mut why = Vec::new();
        let (was, is) = (&old.controller, &new.controller);
        let same = was.id == is.id && was.name == is.name && was.country == is.country;
        note(&mut why, !same, Why::ControllerChanged);
        // None means all of them.
        let lacks = |one: &[String], other: &[String]| {
            !one.is_empty() && (other.is_empty() || other.iter().any(|id| !one.contains(id)))
        };
        note(&mut why, lacks(&new.jurisdictions, &old.jurisdictions), Why::JurisdictionRemoved);
        note(&mut why, lacks(&old.jurisdictions, &new.jurisdictions), Why::JurisdictionAdded);
        why
    }

    /// One cell; `None` if it is in neither policy.
    fn cell(
        &self,
        was: Option<&Purpose>,
        is: Option<&Purpose>,
        scope: &str,
        recipient: &str,
        everywhere: &[Why],
    ) -> Option<(Change, Vec<Why>)> {
        let lists = |purpose: Option<&Purpose>| purpose.is_some_and(|p| p.recipients.iter().any(|id| id == recipient));
        let declares = |purpose: Option<&Purpose>| purpose.is_some_and(|p| p.declares_name(scope).is_some());
        let mut why = Vec::new();
        if !(lists(was) && declares(was)) {
            note(&mut why, was.is_none(), Why::NewPurpose);
            note(&mut why, was.is_some() && !lists(was), Why::NewRecipient);
            note(&mut why, was.is_some() && !declares(was), Why::NewCategory);
            return (lists(is) && declares(is)).then_some((Change::Added, why));
        }
        let part = is.is_some_and(|p| p.declared().any(|declared| covers(scope, declared)));
        let stays = lists(is) && (declares(is) || part);
        note(&mut why, is.is_none(), Why::PurposeRemoved);
        note(&mut why, is.is_some() && !lists(is), Why::RecipientRemoved);
        note(&mut why, is.is_some() && !declares(is) && !part, Why::CategoryRemoved);
        note(&mut why, stays && !declares(is), Why::CategoryNarrower);
        let (Some(was), Some(is), true) = (was, is, stays) else { return Some((Change::Removed, why)) };
        why.extend(everywhere);
        let recipients = (by_id(self.old, recipient)?, by_id(self.new, recipient)?);
        purposes(was, is, &mut why);
        self::recipients(recipients.0, recipients.1, &mut why);
        for name in self.names.iter().copied().filter(|name| covers(scope, name)).chain([scope]) {
            self.handling(name, &mut why);
            self.necessity(was, is, name, recipients.1, &mut why);
            let kept = (self.old.retention(was, name), self.new.retention(is, name));
            lasting(kept, Why::LongerRetention, Why::ShorterRetention, &mut why);
        }
        let has = |effect| why.iter().any(|why| why.effect() == effect);
        let change = match (has(Effect::Wider), has(Effect::Narrower)) {
            (true, _) => Change::Superseded,
            (false, true) => Change::Narrowed,
            (false, false) => Change::Kept,
        };
        Some((change, why))
    }

    /// What is done to a type or category, whoever it is for.
    fn handling(&self, name: &str, why: &mut Vec<Why>) {
        let (old, new) = (self.old, self.new);
        compared(old.tier(name), new.tier(name), Why::TierHigher, Why::TierLower, why);
        compared(old.threshold_for(name), new.threshold_for(name), Why::ThresholdHigher, Why::ThresholdLower, why);
        let operators = (old.operator_for(name), new.operator_for(name));
        let action = |operator: Option<Operator>| operator.map_or(Action::Pass, Operator::action);
        let (was, is) = (action(operators.0), action(operators.1));
        compared(was, is, Why::OperatorStricter, Why::OperatorLaxer, why);
        // Two that hide as much hide something else.
        note(why, was == is && is > Action::Pass && operators.0 != operators.1, Why::OperatorLaxer);
        note(why, allows_more(old, new, name), Why::AllowWider);
        note(why, allows_more(new, old, name), Why::AllowNarrower);
        note(why, finds_more(old, new, name), Why::RecognizerRemoved);
        note(why, finds_more(new, old, name), Why::RecognizerAdded);
    }

    /// Whether the purpose can be served without it.
    fn necessity(&self, was: &Purpose, is: &Purpose, name: &str, recipient: &Recipient, why: &mut Vec<Why>) {
        let (was_required, is_required) = (was.requires_name(name), is.requires_name(name));
        note(why, !was_required && is_required, Why::RequiredNow);
        if was_required && !is_required && is.declares_name(name).is_some() {
            let minimised = is.basis == Basis::Contract && recipient.placeholders;
            note(why, true, if minimised { Why::OptionalNow } else { Why::LessRequired });
        }
    }
}

fn by_id<'p>(policy: &'p Policy, recipient: &str) -> Option<&'p Recipient> {
    policy.recipients.iter().find(|known| known.id == recipient)
}

fn purposes(was: &Purpose, is: &Purpose, why: &mut Vec<Why>) {
    note(why, was.basis != is.basis, Why::BasisChanged);
    compared(was.sale_like, is.sale_like, Why::SaleLikeNow, Why::NoLongerSaleLike, why);
    compared(was.automated_decision, is.automated_decision, Why::NewAutomatedDecision, Why::NoAutomatedDecision, why);
    compared(was.essential, is.essential, Why::EssentialNow, Why::NotEssential, why);
    lasting((was.expires, is.expires), Why::LongerGrant, Why::ShorterGrant, why);
    let countries = |purpose: &Purpose| purpose.transfer.as_ref().map_or(Vec::new(), |t| t.countries.clone());
    let (before, now) = (countries(was), countries(is));
    note(why, now.iter().any(|country| !before.contains(country)), Why::NewCountry);
    note(why, before.iter().any(|country| !now.contains(country)), Why::FewerCountries);
    if let (Some(was), Some(is)) = (&was.transfer, &is.transfer) {
        note(why, was.safeguard != is.safeguard, Why::SafeguardChanged);
    }
}

fn recipients(was: &Recipient, is: &Recipient, why: &mut Vec<Why>) {
    let same = was.name == is.name && was.class == is.class && was.role == is.role;
    note(why, !same, Why::RecipientChanged);
    note(why, was.country != is.country, Why::NewCountry);
    compared(was.placeholders, is.placeholders, Why::PlaceholdersOn, Why::PlaceholdersOff, why);
    compared(was.honours_purposes, is.honours_purposes, Why::HonoursPurposesOn, Why::HonoursPurposesOff, why);
}

/// Without a duration there is no end.
fn lasting((was, is): (Option<Duration>, Option<Duration>), longer: Why, shorter: Why, why: &mut Vec<Why>) {
    if was == is {
        return;
    }
    let is_longer = was.is_some_and(|was| is.is_none_or(|is| is.exceeds(was)));
    note(why, true, if is_longer { longer } else { shorter });
}

/// Whether `new` never finds a text of this type that `old` does.
fn allows_more(old: &Policy, new: &Policy, name: &str) -> bool {
    let applies = |allowed: &&Allowed| allowed.scope.as_deref().is_none_or(|scope| covers(scope, name));
    let mut values = new.allow.iter().filter(applies).flat_map(|allowed| &allowed.values);
    values.any(|value| new.allows(name, value) && !old.allows(name, value))
}

/// Whether `one` has a pattern for this very type that `other` has not, or not as sure.
fn finds_more(one: &Policy, other: &Policy, name: &str) -> bool {
    let same = |a: &Declared, b: &Declared| a.entity == b.entity && a.pattern == b.pattern;
    let surer = |a: &Declared| !other.custom.iter().any(|b| same(a, b) && b.confidence >= a.confidence);
    one.custom.iter().filter(|custom| custom.entity == name).any(surer)
}

/// Every type and category that a policy names.
fn named<'p>(old: &'p Policy, new: &'p Policy) -> Vec<&'p str> {
    let mut names: Vec<&str> = Vec::new();
    for policy in [old, new] {
        names.extend(policy.tiers.iter().map(|(name, _)| name.as_str()));
        names.extend(policy.operators.iter().map(|(name, _)| name.as_str()));
        names.extend(policy.thresholds.iter().map(|(name, _)| name.as_str()));
        names.extend(policy.retention.iter().map(|(name, _)| name.as_str()));
        names.extend(policy.allow.iter().filter_map(|allowed| allowed.scope.as_deref()));
        names.extend(policy.custom.iter().map(|custom| custom.entity.as_str()));
        for purpose in &policy.purposes {
            names.extend(purpose.declared());
            names.extend(purpose.retention.iter().map(|(name, _)| name.as_str()));
        }
    }
    union(names.into_iter())
}

/// Each once, in the order in which they come.
fn union<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let mut each = Vec::new();
    for name in names {
        if !each.contains(&name) {
            each.push(name);
        }
    }
    each
}

fn note(why: &mut Vec<Why>, holds: bool, what: Why) {
    if holds && !why.contains(&what) {
        why.push(what);
    }
}

fn compared<T: PartialOrd>(was: T, is: T, more: Why, less: Why, why: &mut Vec<Why>) {
    note(why, is > was, more);
    note(why, is < was, less);
}
