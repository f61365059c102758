//! The policy: one JSON document that says who may get what, and why; what of it matters; and what a new one changes.

mod calendar;
mod diff;
mod duration;
mod fields;
mod material;
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod signature;
mod version;
#[cfg(any(feature = "custom", not(target_arch = "wasm32")))]
mod warnings;

pub(crate) use calendar::{DAY, Date};
pub use diff::{CellChange, Change, Diff, Effect, Why, diff};
pub use duration::Duration;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use signature::{Signed, accept};
#[cfg(any(feature = "custom", not(target_arch = "wasm32")))]
pub use warnings::{Warning, warnings};

use crate::decide::{Basis, Tier};
use crate::detect::declared::Declared;
use crate::entity::{EntityType, covers};
use crate::error::{Code, Error};
use crate::redact::Operator;
use crate::shape::quoted;

/// Who may get what, and why. Unknown fields are errors.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// Any text that changes when the policy does.
    pub version: String,
    /// The beginning of the day from which it holds, in milliseconds since 1970, UTC.
    pub valid_from: Option<u64>,
    /// Who answers for the processing.
    pub controller: Controller,
    /// Who gets messages.
    pub recipients: Vec<Recipient>,
    /// What for. The first is the primary one; there are nine at most.
    pub purposes: Vec<Purpose>,
    /// Tiers by entity type or category, none lower than it is by itself. [`Policy::tier`] reads them.
    pub tiers: Vec<(String, Tier)>,
    /// Operator by entity type or category; the longest name that covers a type counts.
    pub operators: Vec<(String, Operator)>,
    /// Findings below this confidence are left alone: 0 to 1, 0.5 unless given. [`Policy::threshold_for`] reads it.
    pub threshold: f32,
    /// The same by entity type or category.
    pub thresholds: Vec<(String, f32)>,
    /// How long recipients keep it, where a purpose says nothing else. [`Policy::retention`] reads it.
    pub retention: Vec<(String, Duration)>,
    /// Whose law applies, by id. Empty is the strictest of all.
    pub jurisdictions: Vec<String>,
    /// Words by locale, then by id. [`Policy::text`] reads them.
    pub texts: Vec<(String, Vec<(String, String)>)>,
    /// Texts that are never findings. [`Policy::allows`] reads them.
    pub allow: Vec<Allowed>,
    /// Patterns of the controller's, for an engine that has room for them.
    pub custom: Vec<Declared>,
    hash: String,
    material_hash: String,
}

/// Who answers for the processing. What is not given is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Controller {
    /// A stable name for programs.
    pub id: String,
    /// A name for people.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// Their postal address.
    pub address: String,
    /// Where they are: two letters by ISO 3166-1.
    pub country: String,
    /// How to reach the data protection officer.
    pub dpo: String,
    /// Who supervises them.
    pub authority: String,
}

/// Who gets messages. What is not given is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    /// A stable name for programs.
    pub id: String,
    /// A name for people.
    pub name: String,
    /// What it is: `bot`, `llm-provider`, `human-agent`, `analytics`, `crm`, `third-party`, `tool` (a function of
    /// the page that a bot calls), `device`.
    pub class: String,
    /// What it is to the controller: `processor`, `controller`, `third-party`.
    pub role: String,
    /// Where it is: two letters by ISO 3166-1.
    pub country: String,
    /// It copes with placeholders in place of values.
    pub placeholders: bool,
    /// It honours a list of purposes for each message.
    pub honours_purposes: bool,
}

/// What data is used for.
#[derive(Clone, Debug, PartialEq)]
pub struct Purpose {
    /// A stable name for programs.
    pub id: String,
    /// One plain sentence for the person who types.
    pub title: String,
    /// Why it may be done at all.
    pub basis: Basis,
    /// Recipients, by id. The first is the default.
    pub recipients: Vec<String>,
    /// Entity types or categories without which it can't be done.
    pub required: Vec<String>,
    /// Entity types or categories that help, and are asked for.
    pub optional: Vec<String>,
    /// Selling, sharing, or targeted advertising.
    pub sale_like: bool,
    /// The chat is nothing without it, so there is no switch for it.
    pub essential: bool,
    /// Something is decided about the person without a person.
    pub automated_decision: bool,
    /// What stops working for somebody who refuses; empty if nobody said.
    pub refusal_effect: String,
    /// How long a grant lasts.
    pub expires: Option<Duration>,
    /// How long recipients keep it, by entity type or category.
    pub retention: Vec<(String, Duration)>,
    /// Where it goes beyond the person's own law.
    pub transfer: Option<Transfer>,
}

/// Where data goes beyond the person's own law.
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer {
    /// Two letters each, by ISO 3166-1.
    pub countries: Vec<String>,
    /// What protects it there.
    pub safeguard: String,
}

/// Texts that are never findings.
#[derive(Clone, Debug, PartialEq)]
pub struct Allowed {
    /// The entity type or category for which they are none; all without one.
    pub scope: Option<String>,
    /// The texts, exactly as they are found.
    pub values: Vec<String>,
}

impl Purpose {
    /// The entry of a list of types and categories that covers a type or category.
    fn covering<'p>(list: &'p [String], name: &str) -> Option<&'p str> {
        list.iter().map(String::as_str).find(|scope| covers(scope, name))
    }

    fn requires_name(&self, name: &str) -> bool {
        Purpose::covering(&self.required, name).is_some()
    }

    fn declares_name(&self, name: &str) -> Option<&str> {
        Purpose::covering(&self.required, name).or_else(|| Purpose::covering(&self.optional, name))
    }

    /// Whether it can't be done without this entity type.
    pub fn requires(&self, entity: &EntityType) -> bool {
        self.requires_name(entity.as_str())
    }

    /// The declared type or category that covers this entity type, if the purpose declares one.
    pub fn declares(&self, entity: &EntityType) -> Option<&str> {
        self.declares_name(entity.as_str())
    }

    /// Every type and category that it declares, what is required first.
    pub fn declared(&self) -> impl Iterator<Item = &str> {
        self.required.iter().chain(&self.optional).map(String::as_str)
    }
}

impl Policy {
    /// A purpose by id; the first without one.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`].
    pub fn purpose(&self, id: Option<&str>) -> Result<&Purpose, Error> {
        let found = match id {
            None => self.purposes.first(),
            Some(id) => self.purposes.iter().find(|p| p.id == id),
        };
        let known = || self.purposes.iter().map(|p| p.id.as_str()).collect::<Vec<_>>().join(", ");
        found.ok_or_else(|| {
            let message = format!("no purpose \"{}\" in the policy; it has: {}", id.unwrap_or_default(), known());
            Error::new(Code::UnknownPurpose, message)
        })
    }

    /// A recipient of a purpose by id; the purpose's first without one.
    ///
    /// # Errors
    /// [`Code::UnknownRecipient`].
    pub fn recipient(&self, purpose: &Purpose, id: Option<&str>) -> Result<&Recipient, Error> {
        let id = id.or(purpose.recipients.first().map(String::as_str)).unwrap_or_default();
        let listed = purpose.recipients.iter().any(|r| r == id);
        self.recipients.iter().find(|r| listed && r.id == id).ok_or_else(|| {
            let known = purpose.recipients.join(", ");
            let message = format!("purpose \"{}\" has no recipient \"{id}\"; it has: {known}", purpose.id);
            Error::new(Code::UnknownRecipient, message)
        })
    }

    /// That this build has every operator that the policy asks for: a gate must not do something else in silence.
    ///
    /// # Errors
    /// [`Code::PolicyInvalid`], for the first that it has not.
    pub fn check_operators(&self) -> Result<(), Error> {
        match self.operators.iter().find(|(_, operator)| !operator.is_built()) {
            None => Ok(()),
            Some((name, operator)) => {
                let path = ["operators.", name].concat();
                let expected = "an operator of the engine that the gate was made with; make a new gate for others";
                Err(Error::field(Code::PolicyInvalid, path, expected, quoted(operator.as_str())))
            }
        }
    }

    /// The operator that the policy asks for, by the longest name that covers the type.
    pub fn operator(&self, entity: &EntityType) -> Option<Operator> {
        self.operator_for(entity.as_str())
    }

    fn operator_for(&self, name: &str) -> Option<Operator> {
        closest(&self.operators, name).copied()
    }

    /// How much protection an entity type or category gets: what it gets by itself, or more if the policy says so.
    pub fn tier(&self, name: &str) -> Tier {
        let category = name.split('.').next().unwrap_or_default();
        let raised = self.tiers.iter().filter(|(scope, _)| covers(scope, name));
        raised.fold(Tier::of(category), |tier, (_, raised)| tier.max(*raised))
    }

    /// The confidence from which a finding of this entity type counts, from 0 to 1. No policy can set it so high that
    /// what is special or secret leaves.
    pub fn threshold_for(&self, name: &str) -> f32 {
        let threshold = closest(&self.thresholds, name).copied().unwrap_or(self.threshold);
        if self.tier(name) >= Tier::Special { threshold.min(THRESHOLD) } else { threshold }
    }

    /// Whether this text is never a finding of this entity type. Never true of what is special or secret.
    pub fn allows(&self, name: &str, value: &str) -> bool {
        let says = |allowed: &Allowed| {
            allowed.scope.as_deref().is_none_or(|scope| covers(scope, name))
                && allowed.values.iter().any(|v| v == value)
        };
        self.tier(name) < Tier::Special && self.allow.iter().any(says)
    }

    /// How long recipients keep an entity type or category of a purpose: by the longest name in the purpose that covers
    /// it, or in the policy. `None` if nobody said, which is for ever.
    pub fn retention(&self, purpose: &Purpose, name: &str) -> Option<Duration> {
        closest(&purpose.retention, name).or_else(|| closest(&self.retention, name)).copied()
    }

    /// The shortest time for which anybody keeps an entity type or category, by any purpose. `None` if nobody said.
    pub fn shortest_retention(&self, name: &str, from: u64) -> Option<u64> {
        self.purposes.iter().filter_map(|purpose| Some(self.retention(purpose, name)?.after(from))).min()
    }

    /// The words with an id (`purposes.service.reply.title`) in a language, or in one that it is a variety of (`pt` for
    /// `pt-BR`). `None` if there are none: what the document says elsewhere counts then.
    pub fn text(&self, locale: &str, id: &str) -> Option<&str> {
        let of = |wanted: &str| {
            let (_, texts) = self.texts.iter().find(|(locale, _)| locale.eq_ignore_ascii_case(wanted))?;
            texts.iter().find(|(known, _)| known == id).map(|(_, text)| text.as_str())
        };
        let mut wanted = locale;
        loop {
            if let Some(text) = of(wanted) {
                return Some(text);
            }
            wanted = wanted.rsplit_once('-')?.0;
        }
    }

    /// Whether `name` is a type or category that some purpose declares, or is within or around one.
    pub fn declares_anywhere(&self, name: &str) -> bool {
        let mut declared = self.purposes.iter().flat_map(Purpose::declared);
        declared.any(|declared| covers(declared, name) || covers(name, declared))
    }
}

/// The confidence from which a finding counts, unless a policy says otherwise.
const THRESHOLD: f32 = 0.5;

/// The entry of the longest name that covers this one.
fn closest<'l, T>(list: &'l [(String, T)], name: &str) -> Option<&'l T> {
    let covering = list.iter().filter(|(scope, _)| covers(scope, name));
    covering.max_by_key(|(scope, _)| scope.len()).map(|(_, entry)| entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Policy {
        Policy::from_json(include_str!("../../tests/policies/whole.json")).unwrap()
    }

    #[test]
    fn a_tier_can_be_raised_and_covers_what_is_in_it() {
        let policy = whole();
        let table = [
            ("financial", Tier::Special),
            ("financial.iban", Tier::Special),
            ("contact.phone", Tier::Ordinary),
            ("government.us_ssn", Tier::Sensitive),
            ("credential.password", Tier::Secret),
        ];
        for (name, tier) in table {
            assert_eq!(policy.tier(name), tier, "{name}");
        }
    }

    #[test]
    fn the_longest_name_says_the_threshold_and_none_lets_out_what_is_special() {
        let policy = whole();
        let table = [
            ("contact.email", 0.625),
            ("online.profile", 0.8),
            ("online.username", 0.7),
            ("health.condition", 0.4),
            ("demographic.age", 0.5),
            ("financial.iban", 0.5),
            ("credential.password", 0.5),
        ];
        for (name, threshold) in table {
            assert_eq!(policy.threshold_for(name), threshold, "{name}");
        }
    }

    #[test]
    fn a_purpose_requires_and_declares_what_is_within_its_lists() {
        let policy = whole();
        let [reply, ads] = policy.purposes.as_slice() else { panic!("two purposes") };
        let entity = EntityType::from_static;
        for (purpose, name, required, declared) in [
            (reply, "contact.email", true, Some("contact")),
            (reply, "financial.iban", false, Some("financial")),
            (reply, "health.condition", false, None),
            (ads, "online.username", false, Some("online")),
            (ads, "contact.email", false, None),
        ] {
            assert_eq!(purpose.requires(&entity(name)), required, "{name}");
            assert_eq!(purpose.declares(&entity(name)), declared, "{name}");
        }
        assert_eq!(reply.declared().collect::<Vec<_>>(), ["contact", "financial", "financial.iban"]);
    }

    #[test]
    fn some_purpose_declares_what_is_within_or_around_what_one_declares() {
        let mut policy = whole();
        policy.purposes[1].optional = vec!["date.birth".to_owned()];
        for (name, declared) in [
            ("contact", true),
            ("contact.email", true),
            ("date.birth", true),
            ("date", true),
            ("date.death", false),
            ("dat", false),
            ("vehicle", false),
        ] {
            assert_eq!(policy.declares_anywhere(name), declared, "{name}");
        }
    }

    #[test]
    fn only_the_very_text_is_allowed_and_never_what_is_special() {
        let policy = whole();
        assert!(policy.allows("contact.email", "help@shop.example"));
        assert!(policy.allows("org.company", "Shop Ltd."));
        for (name, value) in [
            ("contact.email", "HELP@shop.example"),
            ("contact.phone", "help@shop.example"),
            ("contact.email", "ana@shop.example"),
            ("financial.iban", "Shop Ltd."),
            ("credential.password", "Shop Ltd."),
        ] {
            assert!(!policy.allows(name, value), "{name} {value}");
        }
    }

    #[test]
    fn retention_is_the_purposes_or_the_policys() {
        let policy = whole();
        let [reply, ads] = policy.purposes.as_slice() else { panic!("two purposes") };
        assert_eq!(policy.retention(reply, "contact.email"), Duration::parse("P30D"));
        assert_eq!(policy.retention(reply, "financial.iban"), Duration::parse("P1W"));
        assert_eq!(policy.retention(reply, "financial.payment_card"), None);
        assert_eq!(policy.retention(ads, "online.profile"), Duration::parse("P1Y"));
    }

    #[test]
    fn words_come_from_the_language_or_the_one_around_it() {
        let policy = whole();
        let reply = "purposes.service.reply.title";
        assert_eq!(policy.text("de-AT", reply), Some("Um Ihre Nachricht zu beantworten."));
        assert_eq!(policy.text("DE-at", "purposes.ads.share.refusalEffect"), Some("Sie sehen andere Werbung."));
        assert_eq!(policy.text("de", "purposes.ads.share.refusalEffect"), None);
        assert_eq!(policy.text("d", reply), None);
    }
}
