//! The policy: one JSON document that says who may get what, and why.

use crate::decide::Basis;
use crate::document::Document;
use crate::entity::{CATEGORIES, EntityType, covers, is_category};
use crate::error::{Code, Error};
use crate::hash::hexadecimal;
use crate::redact::Operator;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape, one_of, quoted};

const SHAPE: Shape = Shape::Object(&[
    ("version", Required, Shape::Text),
    ("controller", Required, CONTROLLER),
    ("recipients", Required, Shape::List(&RECIPIENT)),
    ("purposes", Required, Shape::List(&PURPOSE)),
    ("operators", Optional, Shape::Map(scope, &Shape::Word(&OPERATORS))),
    ("threshold", Optional, Shape::Share),
]);

const CONTROLLER: Shape = Shape::Object(&[
    ("id", Required, Shape::Text),
    ("name", Required, Shape::Text),
    ("contact", Required, Shape::Text),
]);

const RECIPIENT: Shape = Shape::Object(&[
    ("id", Required, Shape::Text),
    ("name", Required, Shape::Text),
    ("placeholders", Optional, Shape::Bool),
    ("honoursPurposes", Optional, Shape::Bool),
]);

const PURPOSE: Shape = Shape::Object(&[
    ("id", Required, Shape::Text),
    ("title", Required, Shape::Text),
    ("basis", Required, Shape::Word(&BASES)),
    ("recipients", Required, Shape::List(&Shape::Text)),
    ("required", Optional, Shape::List(&Shape::Accepted(scope))),
    ("optional", Optional, Shape::List(&Shape::Accepted(scope))),
    ("saleLike", Optional, Shape::Bool),
]);

const BASES: [&str; 3] = {
    let [a, b, c] = Basis::ALL;
    [a.as_str(), b.as_str(), c.as_str()]
};

const OPERATORS: [&str; 5] = {
    let [a, b, c, d, e] = Operator::ALL;
    [a.as_str(), b.as_str(), c.as_str(), d.as_str(), e.as_str()]
};

/// Who may get what, and why. Unknown fields are errors.
#[derive(Clone, Debug, PartialEq)]
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
    pub operators: Vec<(String, Operator)>,
    /// Findings below this confidence are left alone: 0 to 1, 0.5 unless given.
    pub threshold: f32,
    hash: String,
}

/// Who answers for the processing.
#[derive(Clone, Debug, PartialEq)]
pub struct Controller {
    /// A stable name for programs.
    pub id: String,
    /// A name for people.
    pub name: String,
    /// How to reach them.
    pub contact: String,
}

/// Who gets messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    /// A stable name for programs.
    pub id: String,
    /// A name for people.
    pub name: String,
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
    /// Reads and checks a policy.
    ///
    /// # Errors
    /// [`Code::PolicyInvalid`] with the field's path, what was expected and what was found.
    pub fn from_document(document: &Document) -> Result<Policy, Error> {
        let fields = SHAPE.check(document, "", Code::PolicyInvalid)?;
        let controller = fields.value("controller");
        let policy = Policy {
            version: fields.text("version"),
            controller: Controller {
                id: controller.text("id"),
                name: controller.text("name"),
                contact: controller.text("contact"),
            },
            recipients: fields.list("recipients").map(Recipient::read).collect(),
            purposes: fields.list("purposes").map(Purpose::read).collect(),
            operators: operators(fields.value("operators")),
            threshold: fields.share_or("threshold", 0.5),
            hash: hexadecimal(&document.hash()),
        };
        policy.check_ids()?;
        Ok(policy)
    }

    /// Ids are there, each is its own, and each that is named exists.
    fn check_ids(&self) -> Result<(), Error> {
        let recipients: Vec<&str> = self.recipients.iter().map(|r| r.id.as_str()).collect();
        let purposes: Vec<&str> = self.purposes.iter().map(|p| p.id.as_str()).collect();
        unique("recipients", &recipients)?;
        unique("purposes", &purposes)?;
        for (index, purpose) in self.purposes.iter().enumerate() {
            let list = format!("purposes[{index}].recipients");
            if purpose.recipients.is_empty() {
                return Err(Error::field(Code::PolicyInvalid, list, "at least one recipient", "an empty list"));
            }
            for (index, id) in purpose.recipients.iter().enumerate() {
                if !recipients.contains(&id.as_str()) {
                    let path = format!("{list}[{index}]");
                    return Err(Error::field(Code::PolicyInvalid, path, one_of(&recipients, id), quoted(id)));
                }
            }
        }
        Ok(())
    }

    /// Reads and checks a policy in JSON.
    ///
    /// # Errors
    /// As [`Policy::from_document`]; text that is not JSON at all has the path `.`.
    pub fn from_json(text: &str) -> Result<Policy, Error> {
        Policy::from_document(&Document::from_json(text, Code::PolicyInvalid)?)
    }

    /// SHA-256 of the policy as canonical JSON, in hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
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
}

impl Recipient {
    fn read(fields: Checked) -> Recipient {
        Recipient {
            id: fields.text("id"),
            name: fields.text("name"),
            placeholders: fields.bool_or("placeholders", true),
            honours_purposes: fields.bool_or("honoursPurposes", false),
        }
    }
}

impl Purpose {
    fn read(fields: Checked) -> Purpose {
        Purpose {
            id: fields.text("id"),
            title: fields.text("title"),
            basis: Basis::ALL[place_of(&BASES, &fields.text("basis"))],
            recipients: fields.texts("recipients"),
            required: fields.texts("required"),
            optional: fields.texts("optional"),
            sale_like: fields.bool_or("saleLike", false),
        }
    }
}

fn operators(fields: Checked) -> Vec<(String, Operator)> {
    let read = |(scope, operator): (&str, Checked)| {
        (scope.to_owned(), Operator::ALL[place_of(&OPERATORS, operator.as_text())])
    };
    fields.entries().map(read).collect()
}

/// Where a word that was checked is among those that it may be.
fn place_of(words: &[&str], word: &str) -> usize {
    words.iter().position(|known| *known == word).expect("the word was checked")
}

/// Ids are there, and each is its own.
fn unique(list: &str, ids: &[&str]) -> Result<(), Error> {
    for (index, id) in ids.iter().enumerate() {
        if id.is_empty() || ids[..index].contains(id) {
            let path = format!("{list}[{index}].id");
            return Err(Error::field(Code::PolicyInvalid, path, "an id of its own", quoted(id)));
        }
    }
    let none = || Error::field(Code::PolicyInvalid, list, "at least one", "an empty list");
    if ids.is_empty() { Err(none()) } else { Ok(()) }
}

/// A category, or an entity type of one.
fn scope(name: &str) -> Result<(), String> {
    if is_category(name) || EntityType::parse(name).is_some() {
        return Ok(());
    }
    Err(["an entity type or a category (", &CATEGORIES.join(", "), ")"].concat())
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
        assert_eq!((path.as_str(), found.as_str()), ("purposez", "an unknown field"));
        assert!(expected.ends_with("(perhaps purposes)"), "{expected}");

        let (path, expected, found) = error("\"contract\"", "\"contrakt\"");
        assert_eq!((path.as_str(), found.as_str()), ("purposes[0].basis", "\"contrakt\""));
        assert_eq!(expected, "one of consent, contract, legitimate-interest (perhaps contract)");

        let (path, expected, found) = error("\"version\": \"1\"", "\"version\": 1");
        assert_eq!((path.as_str(), expected.as_str(), found.as_str()), ("version", "a text", "a number"));

        let (path, expected, found) = error("\"version\": \"1\",", "");
        assert_eq!((path.as_str(), expected.as_str(), found.as_str()), ("version", "a value", "nothing"));

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
