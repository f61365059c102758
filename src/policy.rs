//! The policy: one JSON document that says who may get what, and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::decide::Basis;
use crate::entity::{CATEGORIES, EntityType, covers};
use crate::error::{Code, Error};
use crate::redact::Operator;

/// Who may get what, and why. Unknown fields are errors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// Any text that changes when the policy does.
    pub version: String,
    /// Who answers for the processing.
    pub controller: Controller,
    /// Who gets messages.
    pub recipients: Vec<Recipient>,
    /// What for. The first is the primary one.
    pub purposes: Vec<Purpose>,
    /// Operator by entity type or category; the longest name that covers a type counts.
    #[serde(default)]
    pub operators: BTreeMap<String, Operator>,
    /// Findings below this confidence are left alone: 0 to 1, 0.5 unless given.
    #[serde(default = "default_threshold")]
    pub threshold: f32,
}

/// Who answers for the processing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// A stable name for programs.
    pub id: String,
    /// A name for people.
    pub name: String,
    /// How to reach them.
    pub contact: String,
}

/// Who gets messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recipient {
    /// A stable name for programs.
    pub id: String,
    /// A name for people.
    pub name: String,
    /// It copes with placeholders in place of values.
    #[serde(default = "yes")]
    pub placeholders: bool,
    /// It honours a list of purposes for each message.
    #[serde(default)]
    pub honours_purposes: bool,
}

/// What data is used for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
    #[serde(default)]
    pub required: Vec<String>,
    /// Entity types or categories that help, and are asked for.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Selling, sharing, or targeted advertising.
    #[serde(default)]
    pub sale_like: bool,
}

fn default_threshold() -> f32 {
    0.5
}

fn yes() -> bool {
    true
}

impl Purpose {
    /// The entry of a list of types and categories that covers an entity type.
    fn covering<'p>(list: &'p [String], entity: &EntityType) -> Option<&'p str> {
        list.iter().map(String::as_str).find(|scope| entity.is_covered_by(scope))
    }

    /// Whether it can't be done without this entity type.
    pub fn requires(&self, entity: &EntityType) -> bool {
        Purpose::covering(&self.required, entity).is_some()
    }

    /// The declared type or category that covers this entity type, if the purpose declares one.
    pub fn declares(&self, entity: &EntityType) -> Option<&str> {
        Purpose::covering(&self.required, entity).or_else(|| Purpose::covering(&self.optional, entity))
    }
}

impl Policy {
    /// Reads a policy from any self-describing format, and checks it.
    ///
    /// # Errors
    /// [`Code::PolicyInvalid`] with the field's path, what was expected and what was found.
    pub fn from_deserializer<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Policy, Error> {
        let policy: Policy = read(deserializer, Code::PolicyInvalid)?;
        policy.check()?;
        Ok(policy)
    }

    /// Reads a policy from JSON text, and checks it.
    ///
    /// # Errors
    /// As [`Policy::from_deserializer`]; text that is not JSON at all has the path `.`.
    pub fn from_json(text: &str) -> Result<Policy, Error> {
        Policy::from_deserializer(&mut serde_json::Deserializer::from_str(text))
    }

    /// SHA-256 of the policy, in hexadecimal. Its fields have one order, so the same policy has the same hash.
    pub fn hash(&self) -> String {
        let text = serde_json::to_vec(self).expect("a policy has only strings, numbers and lists");
        hexadecimal(&Sha256::digest(text))
    }

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
            let message = format!("no purpose {:?} in the policy; it has: {}", id.unwrap_or_default(), known());
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
            let message = format!("purpose {:?} has no recipient {id:?}; it has: {known}", purpose.id);
            Error::new(Code::UnknownRecipient, message)
        })
    }

    /// The operator that the policy asks for, by the longest name that covers the type.
    pub fn operator(&self, entity: &EntityType) -> Option<Operator> {
        let covering = self.operators.iter().filter(|(scope, _)| entity.is_covered_by(scope));
        covering.max_by_key(|(scope, _)| scope.len()).map(|(_, operator)| *operator)
    }

    /// Whether `name` is a type or category that some purpose declares, or is within or around one.
    pub fn declares_anywhere(&self, name: &str) -> bool {
        let lists = self.purposes.iter().flat_map(|p| p.required.iter().chain(&p.optional));
        lists.into_iter().any(|declared| covers(declared, name) || covers(name, declared))
    }

    fn check(&self) -> Result<(), Error> {
        let wrong = |path: String, expected: &str, found: &str| {
            Err(Error::field(Code::PolicyInvalid, path, expected, format!("{found:?}")))
        };
        if !(0.0..=1.0).contains(&self.threshold) {
            return wrong("threshold".into(), "a number from 0 to 1", &self.threshold.to_string());
        }
        unique("recipients", self.recipients.iter().map(|r| r.id.as_str()))?;
        unique("purposes", self.purposes.iter().map(|p| p.id.as_str()))?;
        for (index, purpose) in self.purposes.iter().enumerate() {
            if purpose.recipients.is_empty() {
                return wrong(format!("purposes[{index}].recipients"), "at least one recipient", "an empty list");
            }
            for (place, id) in purpose.recipients.iter().enumerate() {
                if !self.recipients.iter().any(|r| r.id == *id) {
                    let known: Vec<_> = self.recipients.iter().map(|r| r.id.as_str()).collect();
                    let expected = format!("the id of a recipient ({})", known.join(", "));
                    return wrong(format!("purposes[{index}].recipients[{place}]"), &expected, id);
                }
            }
            for (list, names) in [("required", &purpose.required), ("optional", &purpose.optional)] {
                for (place, name) in names.iter().enumerate() {
                    scope_name(name, || format!("purposes[{index}].{list}[{place}]"))?;
                }
            }
        }
        self.operators.keys().try_for_each(|name| scope_name(name, || format!("operators.{name}")))
    }
}

/// Reads anything, with the path of what is wrong.
///
/// # Errors
/// With the given code, the field's path, what was expected and what was found.
pub fn read<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(deserializer: D, code: Code) -> Result<T, Error> {
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let path = error.path().to_string();
        let message = error.into_inner().to_string();
        // serde says "invalid type: integer `3`, expected a string", "unknown field `x`, expected one of …" or
        // "missing field `x`"; a JSON reader adds the place. Taken apart here so that programs need not.
        let (what, place) = match message.rsplit_once(" at line ") {
            Some((what, place)) => (what, format!(" (line {})", place.replace("column ", "column "))),
            None => (message.as_str(), String::new()),
        };
        let (found, expected) = match what.split_once(", expected ") {
            Some((found, expected)) => (found, expected),
            None if what.starts_with("missing field") => ("nothing", what.trim_start_matches("missing ")),
            None => (what, "valid JSON"),
        };
        let found = found.trim_start_matches("invalid type: ").trim_start_matches("invalid value: ");
        Error::field(code, path, expected, format!("{found}{place}"))
    })
}

fn unique<'a>(list: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut seen = Vec::new();
    for (index, id) in ids.enumerate() {
        let path = format!("{list}[{index}].id");
        if id.is_empty() || seen.contains(&id) {
            return Err(Error::field(Code::PolicyInvalid, path, "an id of its own", format!("{id:?}")));
        }
        seen.push(id);
    }
    if seen.is_empty() {
        return Err(Error::field(Code::PolicyInvalid, list, "at least one", "an empty list"));
    }
    Ok(())
}

/// A category, or an entity type of one.
fn scope_name(name: &str, path: impl Fn() -> String) -> Result<(), Error> {
    if CATEGORIES.contains(&name) || EntityType::parse(name).is_some() {
        return Ok(());
    }
    let expected = format!("an entity type or a category ({})", CATEGORIES.join(", "));
    Err(Error::field(Code::PolicyInvalid, path(), expected, format!("{name:?}")))
}

/// Bytes as lower-case hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).filter_map(|n| char::from_digit(n.into(), 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{
        "version": "1",
        "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
        "recipients": [{ "id": "bot", "name": "Bot" }],
        "purposes": [{
            "id": "service.reply", "title": "Answer", "basis": "contract", "recipients": ["bot"],
            "required": ["contact"], "optional": ["financial.iban"]
        }],
        "operators": { "financial": "mask-last-four", "financial.iban": "remove" }
    }"#;

    fn error(from: &str, to: &str) -> (String, String, String) {
        assert!(GOOD.contains(from), "{from}");
        let error = Policy::from_json(&GOOD.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.code(), Code::PolicyInvalid);
        (error.path.unwrap(), error.expected.unwrap(), error.found.unwrap())
    }

    #[test]
    fn a_good_policy_is_read() {
        let policy = Policy::from_json(GOOD).unwrap();
        let purpose = policy.purpose(None).unwrap();
        assert!(purpose.requires(&EntityType::from_static("contact.email")));
        assert_eq!(purpose.declares(&EntityType::from_static("financial.iban")), Some("financial.iban"));
        assert_eq!(purpose.declares(&EntityType::from_static("financial.payment_card")), None);
        assert_eq!(policy.operator(&EntityType::from_static("financial.iban")), Some(Operator::Remove));
        assert_eq!(policy.operator(&EntityType::from_static("financial.x")), Some(Operator::MaskLastFour));
        assert_eq!(policy.operator(&EntityType::from_static("contact.email")), None);
        assert_eq!(policy.hash(), Policy::from_json(GOOD).unwrap().hash());
        assert_ne!(policy.hash(), Policy::from_json(&GOOD.replace("Answer", "Reply")).unwrap().hash());
    }

    #[test]
    fn errors_say_where_what_was_expected_and_what_was_found() {
        let (path, expected, found) = error("\"purposes\"", "\"purposez\"");
        assert_eq!(path, "purposez");
        assert!(expected.contains("`purposes`") && found.starts_with("unknown field `purposez`"), "{expected} {found}");

        let (path, expected, found) = error("\"contract\"", "\"contrakt\"");
        assert_eq!(path, "purposes[0].basis");
        assert!(expected.contains("`contract`") && found.contains("contrakt"), "{expected} {found}");

        let (path, expected, found) = error("\"version\": \"1\"", "\"version\": 1");
        assert_eq!((path.as_str(), expected.as_str()), ("version", "a string"));
        assert!(found.starts_with("integer `1`"), "{found}");

        let (path, expected, _) = error("\"version\": \"1\",", "");
        assert_eq!((path.as_str(), expected.as_str()), (".", "field `version`"));

        let (path, _, found) = error("[\"bot\"]", "[\"bott\"]");
        assert_eq!((path.as_str(), found.as_str()), ("purposes[0].recipients[0]", "\"bott\""));

        let (path, ..) = error("[\"contact\"]", "[\"kontact\"]");
        assert_eq!(path, "purposes[0].required[0]");
        let (path, ..) = error("\"financial\":", "\"finance\":");
        assert_eq!(path, "operators.finance");
        let (path, ..) = error("\"version\"", "\"threshold\": 2, \"version\"");
        assert_eq!(path, "threshold");
        let (path, ..) = error("[{ \"id\": \"bot\", \"name\": \"Bot\" }]", "[]");
        assert_eq!(path, "recipients");
    }

    #[test]
    fn text_that_is_not_json_is_an_error() {
        for text in ["", "nul", "[", "{\"version\": \"1\"", "3"] {
            assert_eq!(Policy::from_json(text).unwrap_err().code(), Code::PolicyInvalid, "{text}");
        }
    }
}
