//! What is allowed in a policy and probably not meant, or not said and should be. For the command line; not in the engine.

use crate::decide::{Basis, Tier};
use crate::detect::Detector;
use crate::entity::{covers, is_category};
use crate::json::Json;
use crate::shape::near;

use super::{Policy, Purpose, Recipient};

/// One thing that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where: `purposes[0].refusalEffect`.
    pub path: String,
    /// What is to be thought about.
    pub message: String,
}

impl Warning {
    /// Writes `{ path, message }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("path").text(&self.path);
            json.name("message").text(&self.message);
        });
    }
}

/// Everything to look at in a policy, with a detector that has its patterns.
pub fn warnings(policy: &Policy, detector: &Detector) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut warn = |path: String, message: String| warnings.push(Warning { path, message });
    for (index, purpose) in policy.purposes.iter().enumerate() {
        let path = |field: &str| format!("purposes[{index}].{field}");
        if purpose.refusal_effect.is_empty() {
            warn(path("refusalEffect"), "nobody is told what stops working if they refuse".into());
        }
        let forever: Vec<&str> = purpose.declared().filter(|name| policy.retention(purpose, name).is_none()).collect();
        if !forever.is_empty() {
            warn(path("retention"), format!("nobody is told how long recipients keep {}", forever.join(", ")));
        }
        if let Some(other) = mixed_with(policy, purpose) {
            let message = format!("none of them keeps purposes apart: what is refused for {other} is hidden here too");
            warn(path("recipients"), message);
        }
        if purpose.essential && purpose.basis == Basis::Consent {
            let message = "consent has to be as easy to withdraw as to give (GDPR article 7(3)): this needs a switch";
            warn(path("essential"), message.into());
        }
        for name in purpose.declared() {
            let field = if purpose.required.iter().any(|required| required == name) { "required" } else { "optional" };
            match policy.tier(name) {
                Tier::Secret => warn(path(field), format!("{name} is secret: it never leaves, whatever is agreed")),
                Tier::Special if field == "required" => {
                    let message = "leaves only with explicit consent, so the purpose can't count on it";
                    warn(path(field), format!("{name} is special: it {message}"));
                }
                _ => {}
            }
        }
    }
    for (index, recipient) in policy.recipients.iter().enumerate() {
        if !policy.purposes.iter().any(|purpose| purpose.recipients.contains(&recipient.id)) {
            warn(format!("recipients[{index}]"), "no purpose has this recipient".into());
        }
    }
    let types: Vec<&str> = detector.recognizers().map(|(_, entity)| entity).collect();
    for (path, name) in named(policy) {
        if !is_category(name) && !types.iter().any(|entity| covers(name, entity)) {
            let near = near(&types, name).map_or(String::new(), |near| format!(" (perhaps {near})"));
            warn(path, format!("nothing finds {name}{near}"));
        }
    }
    warnings
}

/// Another purpose that hides what it is refused from this one, because every recipient that both have mixes them.
fn mixed_with<'p>(policy: &'p Policy, purpose: &Purpose) -> Option<&'p str> {
    let of = |recipient: &&Recipient| purpose.recipients.contains(&recipient.id);
    let mut recipients = policy.recipients.iter().filter(of);
    let shared =
        |other: &&Purpose| other.id != purpose.id && other.recipients.iter().any(|id| purpose.recipients.contains(id));
    let other = policy.purposes.iter().find(shared)?;
    recipients.all(|recipient| !recipient.honours_purposes).then_some(other.id.as_str())
}

/// Every type and category that is named, with where.
fn named(policy: &Policy) -> Vec<(String, &str)> {
    let mut names: Vec<(String, &str)> = Vec::new();
    let fields = [
        ("categories", policy.tiers.iter().map(|(name, _)| name).collect::<Vec<_>>()),
        ("operators", policy.operators.iter().map(|(name, _)| name).collect()),
        ("thresholds", policy.thresholds.iter().map(|(name, _)| name).collect()),
        ("retention", policy.retention.iter().map(|(name, _)| name).collect()),
    ];
    for (field, list) in &fields {
        names.extend(list.iter().map(|name| (format!("{field}.{name}"), name.as_str())));
    }
    for (index, purpose) in policy.purposes.iter().enumerate() {
        for (field, list) in [("required", &purpose.required), ("optional", &purpose.optional)] {
            let path = |place: usize| format!("purposes[{index}].{field}[{place}]");
            names.extend(list.iter().enumerate().map(|(place, name)| (path(place), name.as_str())));
        }
        let path = |name: &str| format!("purposes[{index}].retention.{name}");
        names.extend(purpose.retention.iter().map(|(name, _)| (path(name), name.as_str())));
    }
    for (index, allowed) in policy.allow.iter().enumerate() {
        names.extend(allowed.scope.iter().map(|scope| (format!("allow[{index}].type"), scope.as_str())));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn of(change: impl FnOnce(&mut Value)) -> Vec<(String, String)> {
        let mut policy: Value =
            serde_json::from_str(include_str!("../../pkg-template/policies/minimal-eu.json")).unwrap();
        change(&mut policy);
        let policy = Policy::from_json(&policy.to_string()).unwrap();
        warnings(&policy, &Detector::new()).into_iter().map(|w| (w.path, w.message)).collect()
    }

    fn requires(policy: &mut Value, category: &str) {
        policy["purposes"][0]["required"] = json!([category]);
        policy["retention"][category] = json!("P1D");
    }

    #[test]
    fn a_ready_policy_has_none() {
        assert_eq!(of(|_| ()), []);
    }

    #[test]
    fn what_is_probably_not_meant_is_said_with_its_place() {
        type Change = fn(&mut Value);
        let table: [(Change, &str, &str); 9] = [
            (|p| p["purposes"][0]["refusalEffect"] = json!(null), "purposes[0].refusalEffect", "stops working"),
            (
                |p| drop(p["retention"].as_object_mut().unwrap().remove("financial")),
                "purposes[0].retention",
                "keep financial",
            ),
            (|p| p["purposes"][0]["basis"] = json!("consent"), "purposes[0].essential", "article 7(3)"),
            (|p| requires(p, "credential"), "purposes[0].required", "never leaves"),
            (|p| requires(p, "health"), "purposes[0].required", "explicit consent"),
            (
                |p| p["recipients"].as_array_mut().unwrap().push(json!({ "id": "x", "name": "X" })),
                "recipients[1]",
                "no purpose",
            ),
            (
                |p| p["operators"] = json!({ "financial.ibann": "remove" }),
                "operators.financial.ibann",
                "perhaps financial.iban",
            ),
            (
                |p| p["allow"] = json!([{ "type": "contact.e_mail", "values": [] }]),
                "allow[0].type",
                "perhaps contact.email",
            ),
            (
                |p| p["purposes"][0]["optional"][0] = json!("person.nickname"),
                "purposes[0].optional[0]",
                "nothing finds person.nickname",
            ),
        ];
        for (change, path, said) in table {
            let warnings = of(change);
            assert_eq!(warnings.len(), 1, "{path}: {warnings:?}");
            assert!(warnings[0].0 == path && warnings[0].1.contains(said), "{warnings:?}");
        }
    }

    #[test]
    fn a_warning_is_written_with_its_place() {
        let warning = Warning { path: "allow[0].type".into(), message: "nothing finds it".into() };
        let written: Value = serde_json::from_str(&Json::of(|json| warning.write(json))).unwrap();
        assert_eq!(written, json!({ "path": "allow[0].type", "message": "nothing finds it" }));
    }

    #[test]
    fn what_needs_no_look_is_not_warned_of() {
        type Change = fn(&mut Value);
        let fine: [Change; 4] = [
            // A purpose that rests on consent and has a switch.
            |p| {
                p["purposes"][0]["basis"] = json!("consent");
                p["purposes"][0]["essential"] = json!(false);
            },
            // Special, and asked for.
            |p| {
                p["purposes"][0]["optional"] = json!(["health"]);
                p["retention"]["health"] = json!("P1D");
            },
            |p| p["operators"] = json!({ "financial.iban": "remove", "health": "remove" }),
            |p| p["allow"] = json!([{ "type": "contact.email", "values": [] }, { "values": [] }]),
        ];
        for (index, change) in fine.into_iter().enumerate() {
            assert_eq!(of(change), [], "{index}");
        }
    }

    #[test]
    fn a_purpose_is_mixed_only_with_one_that_shares_a_recipient() {
        let (apart, path) = ("purposes[1].recipients", "purposes[0].recipients");
        let second = |recipient: &'static str| {
            of(move |policy| {
                let desk = json!({ "id": "desk", "name": "Desk" });
                policy["recipients"].as_array_mut().unwrap().push(desk);
                let mut purpose = policy["purposes"][0].clone();
                purpose["id"] = json!("model.train");
                let bot = policy["recipients"][0]["id"].clone();
                purpose["recipients"] = if recipient == "desk" { json!(["desk"]) } else { json!([bot, "desk"]) };
                policy["purposes"].as_array_mut().unwrap().push(purpose);
            })
        };
        assert_eq!(second("desk"), []);
        let both: Vec<String> = second("both").into_iter().map(|(path, _)| path).collect();
        assert_eq!(both, [path, apart]);
    }

    #[test]
    fn purposes_that_no_recipient_keeps_apart_are_named() {
        let second = |honours: bool| {
            of(move |policy| {
                let mut purpose = policy["purposes"][0].clone();
                purpose["id"] = json!("model.train");
                policy["purposes"].as_array_mut().unwrap().push(purpose);
                policy["recipients"][0]["honoursPurposes"] = json!(honours);
            })
        };
        assert_eq!(second(true), []);
        let paths: Vec<String> = second(false).into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["purposes[0].recipients", "purposes[1].recipients"]);
    }
}
