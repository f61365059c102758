//! Reading a policy: each field by the shape table, and then what one field says of another.

use crate::decide::{Basis, Tier};
use crate::detect::declared::Declared;
use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::hexadecimal;
use crate::redact::Operator;
use crate::shape::{Checked, one_of, quoted};

use super::calendar::{DAY, Date};
use super::duration::Duration;
use super::fields::{BASES, OPERATORS, POLICY, PURPOSES_AT_MOST, TIERS};
use super::{Allowed, Controller, Policy, Purpose, Recipient, THRESHOLD, Transfer, material};

impl Policy {
    /// Reads and checks a policy.
    ///
    /// # Errors
    /// [`Code::PolicyInvalid`] with the field's path, what was expected and what was found.
    pub fn from_document(document: &Document) -> Result<Policy, Error> {
        let fields = POLICY.check(document, "", Code::PolicyInvalid)?;
        let controller = fields.value("controller");
        let valid_from = fields.field("validFrom").and_then(|date| Date::parse(date.as_text()));
        let policy = Policy {
            version: fields.text("version"),
            valid_from: valid_from.map(|date| date.days() * DAY),
            controller: Controller {
                id: controller.text("id"),
                name: controller.text("name"),
                contact: controller.text("contact"),
                address: controller.text("address"),
                country: controller.text("country"),
                dpo: controller.text("dpo"),
                authority: controller.text("authority"),
            },
            recipients: fields.list("recipients").map(Recipient::read).collect(),
            purposes: fields.list("purposes").map(Purpose::read).collect(),
            tiers: tiers(fields.value("categories")),
            operators: by_name(fields.value("operators"), |value| Operator::ALL[place_of(&OPERATORS, value.as_text())]),
            threshold: fields.share_or("threshold", THRESHOLD),
            thresholds: by_name(fields.value("thresholds"), |value| value.share()),
            retention: durations(fields.value("retention")),
            jurisdictions: fields.texts("jurisdictions"),
            texts: by_name(fields.value("texts"), |texts| by_name(texts, |text| text.as_text().to_owned())),
            allow: fields.list("allow").map(Allowed::read).collect(),
            custom: fields.list("custom").map(Declared::of).collect(),
            hash: hexadecimal(&document.hash()),
            material_hash: hexadecimal(&material::of(document).hash()),
        };
        policy.check_ids()?;
        policy.check_protection()?;
        policy.check_texts()?;
        Ok(policy)
    }

    /// Reads and checks a policy in JSON.
    ///
    /// # Errors
    /// As [`Policy::from_document`]; text that is not JSON at all has the path `.`.
    pub fn from_json(text: &str) -> Result<Policy, Error> {
        Policy::from_document(&Document::from_json(text, Code::PolicyInvalid)?)
    }

    /// Ids are there, each is its own, and each that is named exists.
    fn check_ids(&self) -> Result<(), Error> {
        let recipients: Vec<&str> = self.recipients.iter().map(|r| r.id.as_str()).collect();
        let purposes: Vec<&str> = self.purposes.iter().map(|p| p.id.as_str()).collect();
        unique("recipients", &recipients)?;
        unique("purposes", &purposes)?;
        if purposes.len() > PURPOSES_AT_MOST {
            let found = [&purposes.len().to_string(), " of them"].concat();
            return wrong(&["purposes"], "at most nine, because people can't judge more", &found);
        }
        for (index, purpose) in self.purposes.iter().enumerate() {
            let list = ["purposes[", &index.to_string(), "].recipients"].concat();
            if purpose.recipients.is_empty() {
                return wrong(&[&list], "at least one recipient", "an empty list");
            }
            for (index, id) in purpose.recipients.iter().enumerate() {
                if !recipients.contains(&id.as_str()) {
                    return wrong(&[&list, "[", &index.to_string(), "]"], &one_of(&recipients, id), &quoted(id));
                }
            }
        }
        Ok(())
    }

    /// Nothing gets less protection than it has by itself.
    fn check_protection(&self) -> Result<(), Error> {
        for (scope, tier) in &self.tiers {
            let category = scope.split('.').next().unwrap_or_default();
            let least = Tier::of(category);
            if *tier < least {
                let expected = ["at least ", least.as_str(), ", which it is by itself"].concat();
                return wrong(&["categories.", scope, ".tier"], &expected, tier.as_str());
            }
        }
        for (scope, threshold) in &self.thresholds {
            let tier = self.tier(scope);
            if tier >= Tier::Special && *threshold > THRESHOLD {
                let expected = ["at most 0.5, because it is ", tier.as_str()].concat();
                return wrong(&["thresholds.", scope], &expected, "a higher one");
            }
        }
        for (index, allowed) in self.allow.iter().enumerate() {
            if let Some(scope) = &allowed.scope
                && self.tier(scope) >= Tier::Special
            {
                let found = [scope, ", which is ", self.tier(scope).as_str()].concat();
                let expected = "a type or category that is neither special nor secret";
                return wrong(&["allow[", &index.to_string(), "].type"], expected, &found);
            }
        }
        Ok(())
    }

    /// Every text is for something that is there.
    fn check_texts(&self) -> Result<(), Error> {
        let mut ids = Vec::new();
        for purpose in &self.purposes {
            ids.push(["purposes.", &purpose.id, ".title"].concat());
            ids.push(["purposes.", &purpose.id, ".refusalEffect"].concat());
        }
        ids.extend(self.recipients.iter().map(|recipient| ["recipients.", &recipient.id, ".name"].concat()));
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        for (locale, texts) in &self.texts {
            if let Some((id, _)) = texts.iter().find(|(id, _)| !ids.contains(&id.as_str())) {
                return wrong(&["texts.", locale, ".", id], &one_of(&ids, id), "an unknown id");
            }
        }
        Ok(())
    }
}

impl Recipient {
    fn read(fields: Checked) -> Recipient {
        Recipient {
            id: fields.text("id"),
            name: fields.text("name"),
            class: fields.text("class"),
            role: fields.text("role"),
            country: fields.text("country"),
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
            basis: Basis::ALL[place_of(&BASES, fields.value("basis").as_text())],
            recipients: fields.texts("recipients"),
            required: fields.texts("required"),
            optional: fields.texts("optional"),
            sale_like: fields.bool_or("saleLike", false),
            essential: fields.bool_or("essential", false),
            automated_decision: fields.bool_or("automatedDecision", false),
            refusal_effect: fields.text("refusalEffect"),
            expires: fields.field("expires").map(duration),
            retention: durations(fields.value("retention")),
            transfer: fields.field("transfer").map(|transfer| Transfer {
                countries: transfer.texts("countries"),
                safeguard: transfer.text("safeguard"),
            }),
        }
    }
}

impl Allowed {
    fn read(fields: Checked) -> Allowed {
        Allowed { scope: fields.optional_text("type"), values: fields.texts("values") }
    }
}

/// The entries of a map, in its order.
fn by_name<T>(fields: Checked, read: fn(Checked) -> T) -> Vec<(String, T)> {
    fields.entries().map(|(name, value)| (name.to_owned(), read(value))).collect()
}

fn durations(fields: Checked) -> Vec<(String, Duration)> {
    by_name(fields, duration)
}

fn duration(text: Checked) -> Duration {
    Duration::parse(text.as_text()).expect("the duration was checked")
}

/// The categories that say a tier.
fn tiers(fields: Checked) -> Vec<(String, Tier)> {
    let said = fields.entries().filter_map(|(name, category)| Some((name, category.field("tier")?)));
    said.map(|(name, tier)| (name.to_owned(), Tier::ALL[place_of(&TIERS, tier.as_text())])).collect()
}

/// Where a word that was checked is among those that it may be.
fn place_of(words: &[&str], word: &str) -> usize {
    words.iter().position(|known| *known == word).expect("the word was checked")
}

/// Ids are there, and each is its own.
fn unique(list: &str, ids: &[&str]) -> Result<(), Error> {
    for (index, id) in ids.iter().enumerate() {
        if id.is_empty() || ids[..index].contains(id) {
            return wrong(&[list, "[", &index.to_string(), "].id"], "an id of its own", &quoted(id));
        }
    }
    if ids.is_empty() { wrong(&[list], "at least one", "an empty list") } else { Ok(()) }
}

fn wrong(path: &[&str], expected: &str, found: &str) -> Result<(), Error> {
    Err(Error::field(Code::PolicyInvalid, path.concat(), expected, found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::EntityType;
    use serde_json::Value;

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

    const WHOLE: &str = include_str!("../../tests/policies/whole.json");

    #[test]
    fn every_field_is_read() {
        let policy = Policy::from_json(WHOLE).unwrap();
        assert_eq!(policy.valid_from, Some(1_796_083_200_000));
        assert_eq!(policy.controller.authority, "Data Protection Commission");
        let model = &policy.recipients[1];
        assert_eq!(
            (model.class.as_str(), model.role.as_str(), model.country.as_str()),
            ("llm-provider", "processor", "US")
        );
        let [reply, ads] = policy.purposes.as_slice() else { panic!("two purposes") };
        assert_eq!(reply.transfer.as_ref().unwrap().countries, ["US"]);
        assert!(reply.essential && !reply.automated_decision && ads.automated_decision && ads.sale_like);
        assert_eq!((ads.expires, reply.expires), (Duration::parse("P6M"), None));
        assert_eq!(policy.custom[0].confidence, 0.9);
        assert_eq!(policy.jurisdictions, ["EU", "US-CA"]);
    }

    /// The same documents are held against the JSON Schema; those with `reader` only a reader can refuse.
    #[test]
    fn errors_say_where_what_was_expected_and_what_was_probably_meant() {
        let refused: Vec<Value> = serde_json::from_str(include_str!("../../tests/policies/refused.json")).unwrap();
        for case in refused {
            let mut policy: Value = serde_json::from_str(WHOLE).unwrap();
            let (parent, name) = case["at"].as_str().unwrap().rsplit_once('/').unwrap();
            match policy.pointer_mut(parent).unwrap() {
                Value::Object(fields) => match case.get("to") {
                    Some(value) => drop(fields.insert(name.to_owned(), value.clone())),
                    None => drop(fields.remove(name).unwrap()),
                },
                Value::Array(items) => items[name.parse::<usize>().unwrap()] = case["to"].clone(),
                other => panic!("{case}: {other}"),
            }
            let error = Policy::from_json(&policy.to_string()).expect_err(&case.to_string());
            assert_eq!(error.code(), Code::PolicyInvalid, "{case}");
            assert_eq!(error.path.as_deref(), case["path"].as_str(), "{case}: {error}");
            let expected = error.expected.as_deref().unwrap();
            assert!(expected.contains(case["expected"].as_str().unwrap()), "{case}: {expected}");
        }
    }

    #[test]
    fn a_person_can_judge_nine_purposes() {
        let with = |count: usize| {
            let mut policy: Value = serde_json::from_str(GOOD).unwrap();
            let one = policy["purposes"][0].clone();
            let numbered = |number: usize| {
                let mut one = one.clone();
                one["id"] = number.to_string().into();
                one
            };
            policy["purposes"] = (0..count).map(numbered).collect();
            Policy::from_json(&policy.to_string())
        };
        assert!(with(9).is_ok());
        let error = with(10).unwrap_err();
        assert_eq!(
            error.message(),
            "purposes: expected at most nine, because people can't judge more, found 10 of them"
        );
    }

    #[test]
    fn what_is_special_may_count_from_a_half() {
        let with = |threshold: f64| {
            let mut policy: Value = serde_json::from_str(GOOD).unwrap();
            policy["thresholds"] = serde_json::json!({ "health": threshold });
            Policy::from_json(&policy.to_string())
        };
        assert!(with(0.5).is_ok());
        assert_eq!(with(0.501).unwrap_err().path.as_deref(), Some("thresholds.health"));
    }

    #[test]
    fn a_field_that_is_there_twice_is_refused() {
        for (from, to, path) in [
            ("\"version\"", "\"version\": \"2\", \"version\"", "version"),
            ("\"financial\":", "\"financial\": \"keep\", \"financial\":", "operators.financial"),
        ] {
            let error = Policy::from_json(&GOOD.replacen(from, to, 1)).unwrap_err();
            assert_eq!((error.path.as_deref(), error.found.as_deref()), (Some(path), Some("it twice")));
        }
    }

    #[test]
    fn text_that_is_not_json_is_an_error() {
        for text in ["", "nul", "[", "{\"version\": \"1\"", "3"] {
            assert_eq!(Policy::from_json(text).unwrap_err().code(), Code::PolicyInvalid, "{text}");
        }
    }
}
