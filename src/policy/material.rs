//! What of a policy matters, and what of it is wording.

use crate::document::Document;
use crate::hash::{hexadecimal, sha256};
use crate::json::Json;

use super::{Policy, Purpose};

/// What says nothing of what happens to data. Everything else matters, also what is added to policies one day.
const WORDING: [&str; 5] = ["$schema", "version", "validFrom", "texts", "signature"];
const WORDING_OF_CONTROLLER: [&str; 4] = ["contact", "address", "dpo", "authority"];
const WORDING_OF_PURPOSE: [&str; 2] = ["title", "refusalEffect"];

/// The document without its wording.
pub(super) fn of(document: &Document) -> Document {
    let mut document = without(document, &WORDING);
    if let Document::Object(fields) = &mut document {
        for (name, value) in fields {
            match (name.as_str(), &mut *value) {
                ("controller", controller) => *controller = without(controller, &WORDING_OF_CONTROLLER),
                ("purposes", Document::List(purposes)) => {
                    purposes.iter_mut().for_each(|purpose| *purpose = without(purpose, &WORDING_OF_PURPOSE));
                }
                _ => {}
            }
        }
    }
    document
}

/// An object without some of its fields, and without those that are null, which count as missing.
pub(super) fn without(document: &Document, names: &[&str]) -> Document {
    let Document::Object(fields) = document else { return document.clone() };
    let stays = |(name, value): &&(String, Document)| *value != Document::Null && !names.contains(&name.as_str());
    Document::Object(fields.iter().filter(stays).cloned().collect())
}

impl Policy {
    /// SHA-256 of the policy as canonical JSON, in hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The same of what matters only: two policies that differ in their version, titles, translations and in how to
    /// reach the controller have the same one. A default that is written out makes another, and
    /// [`diff`](super::diff) then finds nothing.
    pub fn material_hash(&self) -> &str {
        &self.material_hash
    }

    /// The words that a person is shown in a language, as canonical JSON: the controller's, the recipients' names, and
    /// of each purpose the title, what refusing it does and what protects a transfer. Words that are not translated
    /// are there in the document's own language.
    pub fn notice(&self, locale: &str) -> String {
        Json::of(|json| {
            json.object(&mut |json| {
                json.name("controller").object(&mut |json| {
                    let c = &self.controller;
                    for (name, text) in [
                        ("address", &c.address),
                        ("authority", &c.authority),
                        ("contact", &c.contact),
                        ("dpo", &c.dpo),
                        ("name", &c.name),
                    ] {
                        json.name(name).text(text);
                    }
                });
                json.name("purposes").list(&mut |json| {
                    self.purposes.iter().for_each(|purpose| self.write_words(purpose, locale, json));
                });
                json.name("recipients").list(&mut |json| {
                    for recipient in &self.recipients {
                        let id = ["recipients.", &recipient.id, ".name"].concat();
                        json.text(self.text(locale, &id).unwrap_or(&recipient.name));
                    }
                });
            });
        })
    }

    /// SHA-256 of [`Policy::notice`], in hexadecimal.
    pub fn notice_hash(&self, locale: &str) -> String {
        hexadecimal(&sha256(&[self.notice(locale).as_bytes()]))
    }

    fn write_words(&self, purpose: &Purpose, locale: &str, json: &mut Json) {
        let words = |field: &str, own: &str| {
            let id = ["purposes.", &purpose.id, ".", field].concat();
            self.text(locale, &id).unwrap_or(own).to_owned()
        };
        json.object(&mut |json| {
            json.name("refusalEffect").text(&words("refusalEffect", &purpose.refusal_effect));
            json.optional("safeguard", purpose.transfer.as_ref().map(|transfer| transfer.safeguard.as_str()));
            json.name("title").text(&words("title", &purpose.title));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;
    use serde_json::{Value, json};

    const WHOLE: &str = include_str!("../../tests/policies/whole.json");

    /// The whole policy with one value changed, or taken out where it is null.
    fn changed(at: &str, value: Value) -> Policy {
        let mut policy: Value = serde_json::from_str(WHOLE).unwrap();
        *policy.pointer_mut(at).unwrap_or_else(|| panic!("{at}")) = value;
        Policy::from_json(&policy.to_string()).unwrap_or_else(|error| panic!("{at}: {error}"))
    }

    /// A value of the document, by its pointer, and another that may stand there.
    fn places() -> Vec<(&'static str, Value, bool)> {
        let wording = [
            ("/$schema", json!("x")),
            ("/version", json!("3")),
            ("/validFrom", json!("2027-01-01")),
            ("/controller/contact", json!("x")),
            ("/controller/address", json!("x")),
            ("/controller/dpo", json!("x")),
            ("/controller/authority", json!("x")),
            ("/purposes/0/title", json!("x")),
            ("/purposes/1/refusalEffect", json!("x")),
            ("/texts", json!({})),
            ("/signature/value", json!("x")),
        ];
        let material = [
            ("/controller/id", json!("x")),
            ("/controller/name", json!("x")),
            ("/controller/country", json!("FR")),
            ("/recipients/0/name", json!("x")),
            ("/recipients/0/class", json!("crm")),
            ("/recipients/0/role", json!("controller")),
            ("/recipients/0/country", json!("FR")),
            ("/recipients/0/placeholders", json!(false)),
            ("/recipients/0/honoursPurposes", json!(true)),
            ("/purposes/0/basis", json!("consent")),
            ("/purposes/0/recipients", json!(["bot"])),
            ("/purposes/0/required", json!(["contact.email"])),
            ("/purposes/0/optional", json!(["financial"])),
            ("/purposes/0/essential", json!(false)),
            ("/purposes/0/retention/contact", json!("P31D")),
            ("/purposes/0/transfer/countries", json!(["CA"])),
            ("/purposes/0/transfer/safeguard", json!("x")),
            ("/purposes/1/saleLike", json!(false)),
            ("/purposes/1/automatedDecision", json!(false)),
            ("/purposes/1/expires", json!("P7M")),
            ("/categories/financial/tier", json!("sensitive")),
            ("/operators/financial", json!("keep")),
            ("/threshold", json!(0.5)),
            ("/thresholds/online", json!(0.5)),
            ("/retention/online", json!("P2Y")),
            ("/jurisdictions", json!(["EU"])),
            ("/allow/0/values", json!([])),
            ("/custom/0/pattern", json!("x")),
        ];
        let of = |places: Vec<(&'static str, Value)>, matters| places.into_iter().map(move |(at, v)| (at, v, matters));
        of(wording.to_vec(), false).chain(of(material.to_vec(), true)).collect()
    }

    #[test]
    fn what_matters_changes_the_hash_and_wording_does_not() {
        let whole = Policy::from_json(WHOLE).unwrap();
        for (at, value, matters) in places() {
            let policy = changed(at, value);
            assert_ne!(policy.hash(), whole.hash(), "{at}");
            assert_eq!(policy.material_hash() != whole.material_hash(), matters, "{at}");
        }
    }

    #[test]
    fn order_of_fields_nulls_and_digits_do_not_matter() {
        // serde_json sorts the fields.
        let sorted: Value = serde_json::from_str(WHOLE).unwrap();
        let whole = Policy::from_json(WHOLE).unwrap();
        assert_eq!(Policy::from_json(&sorted.to_string()).unwrap().hash(), whole.hash());
        let digits = WHOLE.replace("0.625", "6.2500e-1");
        assert_eq!(Policy::from_json(&digits).unwrap().hash(), whole.hash());
        let null = Policy::from_json(
            &WHOLE.replacen('{', r#"{ "retention": null, "#, 1).replace(r#""retention": { "online": "P1Y" },"#, ""),
        );
        let none = Policy::from_json(&WHOLE.replace(r#""retention": { "online": "P1Y" },"#, ""));
        assert_eq!(null.unwrap().material_hash(), none.unwrap().material_hash());
    }

    #[test]
    fn a_category_that_is_called_like_wording_matters() {
        // "contact" is how to reach the controller, and a category.
        let policy = changed("/operators", json!({ "contact": "remove" }));
        assert_ne!(policy.material_hash(), changed("/operators", json!({})).material_hash());
    }

    #[test]
    fn the_notice_is_of_words_in_their_language() {
        let whole = Policy::from_json(WHOLE).unwrap();
        assert!(whole.notice("de").contains("Um Ihre Nachricht") && whole.notice("de").contains("Der Bot des Ladens"));
        assert!(whole.notice("fr").contains("To answer your message."));
        let hashes = [whole.notice_hash("en"), whole.notice_hash("de"), whole.notice_hash("de-AT")];
        assert!(hashes[0] != hashes[1] && hashes[1] != hashes[2]);
        assert_eq!(whole.notice_hash("fr"), whole.notice_hash("en"));
        let title = changed("/purposes/0/title", json!("x"));
        assert_ne!(title.notice_hash("en"), whole.notice_hash("en"));
        assert_eq!(title.notice_hash("de"), whole.notice_hash("de"));
        assert_eq!(changed("/threshold", json!(0.5)).notice("en"), whole.notice("en"));
        let canonical = Document::from_json(&whole.notice("de"), Code::PolicyInvalid).unwrap().canonical_json();
        assert_eq!(whole.notice("de"), canonical);
    }
}
