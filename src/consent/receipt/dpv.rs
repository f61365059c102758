//! ISO/IEC TS 27560:2023 in terms of the W3C Data Privacy Vocabulary 2, as JSON-LD: a receipt around one record.
//!
//! Source: "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV", Final Community Group Report of
//! 2024-08-01, <https://w3id.org/dpv/guides/consent-27560>. Whatever the vocabulary has no words for stands in
//! `hushgate:event`, the event as it is kept.

use crate::consent::event::{self, Actor, Event};
use crate::decide::Tier;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape};

use super::proposal::agree;
use super::terms::Namespaces;
use super::{NO_LANGUAGE, Party, Receipt, Use, date, fields, given};

/// What the prefixes stand for: <https://w3id.org/dpv>, and `code/vocab_csv/Namespaces.csv` in w3c/dpv.
const CONTEXT: [(&str, &str); 7] = [
    ("dpv", "https://w3id.org/dpv#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("loc", "https://w3id.org/dpv/loc#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("hushgate", "urn:hushgate:receipt:1:"),
];

const RECEIPT_PROFILE: &str = "https://w3id.org/dpv/schema/dpv-27560#receipt";
const RECORD_PROFILE: &str = "https://w3id.org/dpv/schema/dpv-27560#record";

/// What a receipt has to have to be read. What is mandatory and not looked at is there, whatever it is.
pub(super) const SHAPE: Shape = Shape::Object(&[
    ("@context", Required, Shape::Any),
    ("@id", Required, Shape::Text),
    ("@type", Required, Shape::Word(&["dpv:ConsentReceipt"])),
    ("dct:identifier", Required, Shape::Text),
    ("dct:conformsTo", Required, Shape::Word(&[RECEIPT_PROFILE])),
    ("dct:created", Required, Shape::Text),
    ("dct:provenance", Optional, Shape::Text),
    ("dpv:hasRecordOfActivity", Required, Shape::List(&RECORD)),
]);

const RECORD: Shape = Shape::Object(&[
    ("@id", Required, Shape::Text),
    ("@type", Required, Shape::Word(&["dpv:ConsentRecord"])),
    ("dct:identifier", Required, Shape::Text),
    ("dct:conformsTo", Required, Shape::Word(&[RECORD_PROFILE])),
    ("dpv:hasDataSubject", Required, NODE),
    ("dpv:hasDataController", Required, CONTROLLER),
    ("dpv:hasJurisdiction", Required, Shape::List(&Shape::Text)),
    ("dpv:hasProcess", Required, Shape::List(&PROCESS)),
    ("dpv:hasConsentControl", Required, Shape::Any),
    ("dpv:hasRight", Required, Shape::Any),
    ("dpv:hasNotice", Required, Shape::Any),
    ("dpv:hasConsentStatus", Required, Shape::List(&STATUS)),
    (EVENT, Required, event::SHAPE),
]);

const NODE: Shape = Shape::Object(&[
    ("@id", Required, Shape::Text),
    ("@type", Required, Shape::Text),
    ("dct:identifier", Required, Shape::Text),
]);

const CONTROLLER: Shape = Shape::Object(&[
    ("@id", Required, Shape::Text),
    ("@type", Required, Shape::Text),
    ("dct:identifier", Required, Shape::Text),
    ("dpv:hasName", Required, Shape::Text),
    ("dpv:hasContact", Required, Shape::Text),
    ("dpv:hasAddress", Required, Shape::Text),
]);

const PROCESS: Shape = Shape::Object(&[
    ("@type", Required, Shape::Word(&["dpv:Process"])),
    ("dct:identifier", Required, Shape::Text),
    ("dpv:hasPurpose", Required, Shape::Any),
    ("dpv:hasLegalBasis", Required, Shape::List(&Shape::Text)),
    ("dpv:hasPersonalData", Required, Shape::List(&Shape::Text)),
    ("dpv:hasRecipient", Required, Shape::List(&Shape::Any)),
    ("dpv:hasStorageCondition", Required, Shape::Any),
]);

const STATUS: Shape = Shape::Object(&[
    ("@type", Required, Shape::List(&Shape::Text)),
    ("dpv:isIndicatedBy", Required, Shape::Text),
    ("dpv:hasIndicationMethod", Optional, Shape::Text),
    ("dpv:isIndicatedAtTime", Required, Shape::Text),
    ("dpv:hasDuration", Required, DURATION),
]);

const DURATION: Shape = Shape::Object(&[("@type", Required, Shape::Text), ("rdf:value", Required, Shape::Text)]);

/// What is Hushgate's own.
const EVENT: &str = "hushgate:event";

/// How long a choice lasts that has no end of its own.
const OPEN: &str = "the next choice";

/// A notice is named by its hash.
const HASH: &str = "sha256:";

pub(super) fn write(receipt: &Receipt, json: &mut Json) {
    let record = receipt.event.record.as_str();
    let version = &receipt.policy.version;
    json.object(&mut |json| {
        json.name("@context").object(&mut |json| {
            fields(json, &CONTEXT);
            json.name(EVENT).object(&mut |json| fields(json, &[("@type", "@json")]));
        });
        fields(
            json,
            &[
                ("@id", &["urn:hushgate:receipt:", record].concat()),
                ("@type", "dpv:ConsentReceipt"),
                ("dct:identifier", &["receipt-", record].concat()),
                ("dct:conformsTo", RECEIPT_PROFILE),
                ("dct:created", &receipt.date(receipt.issued)),
                (
                    "dct:provenance",
                    &["Written by Hushgate on the person's device, in the words of policy ", version, ". Not signed."]
                        .concat(),
                ),
            ],
        );
        json.name("dpv:hasRecordOfActivity").list(&mut |json| json.object(&mut |json| write_record(receipt, json)));
    });
}

fn write_record(receipt: &Receipt, json: &mut Json) {
    let (event, controller) = (&receipt.event, &receipt.policy.controller);
    let Event { record, terms, .. } = event;
    fields(
        json,
        &[
            ("@id", &["urn:uuid:", record].concat()),
            ("@type", "dpv:ConsentRecord"),
            ("dct:identifier", record),
            ("dct:conformsTo", RECORD_PROFILE),
        ],
    );
    json.name("dpv:hasDataSubject").object(&mut |json| node(json, "subject", "DataSubject", &terms.subject));
    json.name("dpv:hasDataController").object(&mut |json| {
        node(json, "controller", "DataController", &controller.id);
        let address = given(&controller.address);
        let contact = &controller.contact;
        fields(json, &[("dpv:hasName", &controller.name), ("dpv:hasContact", contact), ("dpv:hasAddress", address)]);
    });
    json.name("dpv:hasJurisdiction").list(&mut |json| {
        terms.jurisdictions.iter().for_each(|id| json.text(&["loc:", place(id)].concat()));
        if terms.jurisdictions.is_empty() {
            json.text("dpv:UnknownApplicability");
        }
    });
    json.name("dpv:hasProcess").list(&mut |json| {
        receipt.uses().iter().for_each(|purpose| json.object(&mut |json| process(receipt, purpose, json)))
    });
    let exercised = ["the chat, or ", &controller.contact].concat();
    json.name("dpv:hasConsentControl")
        .object(&mut |json| fields(json, &[("@type", "dpv:WithdrawConsent"), ("dpv:isExercisedAt", &exercised)]));
    json.name("dpv:hasRight").object(&mut |json| {
        let right = if in_union(event) { "eu-gdpr:A7-3" } else { "dpv:DataSubjectRight" };
        fields(json, &[("@type", right), ("dpv:isExercisedAt", &exercised)]);
    });
    json.name("dpv:hasNotice").object(&mut |json| {
        fields(json, &[("@type", "dpv:ConsentNotice")]);
        match &event.notice {
            Some(notice) => fields(
                json,
                &[
                    ("dct:identifier", &[HASH, &notice.hash].concat()),
                    ("dct:language", receipt.language()),
                    ("dct:coverage", &notice.surface),
                ],
            ),
            None => fields(json, &[("dct:language", NO_LANGUAGE), ("dpv:hasApplicability", "dpv:NotAvailable")]),
        }
    });
    json.name("dpv:hasConsentStatus").list(&mut |json| json.object(&mut |json| status(receipt, json)));
    event.write(json.name(EVENT));
}

/// A party: the person by their random name, the controller by its id.
fn node(json: &mut Json, kind: &str, class: &str, id: &str) {
    fields(
        json,
        &[
            ("@id", &["urn:hushgate:", kind, ":", id].concat()),
            ("@type", &["dpv:", class].concat()),
            ("dct:identifier", id),
        ],
    );
}

fn process(receipt: &Receipt, purpose: &Use, json: &mut Json) {
    let event = &receipt.event;
    let names = Namespaces::COMPACT;
    fields(json, &[("@type", "dpv:Process"), ("dct:identifier", purpose.id)]);
    json.name("dpv:hasPurpose")
        .object(&mut |json| fields(json, &[("@type", &names.purpose(purpose.id)), ("dct:title", purpose.title)]));
    let special = purpose.categories.iter().any(|name| receipt.policy.tier(name) == Tier::Special);
    json.name("dpv:hasLegalBasis").list(&mut |json| {
        json.text(if event.explicit { "dpv:ExplicitlyExpressedConsent" } else { "dpv:ExpressedConsent" });
        if in_union(event) {
            json.text("eu-gdpr:A6-1-a");
            if special && event.explicit {
                json.text("eu-gdpr:A9-2-a");
            }
        }
    });
    let mut classes: Vec<String> = Vec::new();
    for name in &purpose.categories {
        let class = names.category(name);
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    if classes.is_empty() {
        classes.push(names.category(""));
    }
    if special {
        classes.push("dpv:SpecialCategoryPersonalData".to_owned());
    }
    json.name("dpv:hasPersonalData").texts(&classes);
    json.name("dpv:hasRecipient").list(&mut |json| {
        for Party { id, name, .. } in &purpose.recipients {
            json.object(&mut |json| {
                fields(json, &[("@type", "dpv:Recipient"), ("dct:identifier", id), ("dpv:hasName", name)]);
            });
        }
    });
    // Where and how long recipients keep it is for the policy to say; a receipt does not repeat it.
    json.name("dpv:hasStorageCondition").list(&mut |json| {
        for class in ["dpv:StorageLocation", "dpv:StorageDuration"] {
            json.object(&mut |json| fields(json, &[("@type", class), ("dpv:hasApplicability", "dpv:NotAvailable")]));
        }
    });
}

fn status(receipt: &Receipt, json: &mut Json) {
    let event = &receipt.event;
    json.name("@type").list(&mut |json| json.text(&["dpv:", event.state.dpv()].concat()));
    let by = match event.actor {
        // A browser that signals speaks for the person who set it so.
        Actor::Subject | Actor::UserAgent => "dpv:DataSubject",
        Actor::Guardian => "dpv:GuardianOfDataSubject",
        Actor::System => "dpv:DataController",
    };
    fields(
        json,
        &[
            ("dpv:isIndicatedBy", by),
            ("dpv:hasIndicationMethod", event.method.as_str()),
            ("dpv:isIndicatedAtTime", &receipt.date(event.time)),
        ],
    );
    let (class, until) = match event.expires {
        Some(expires) => ("dpv:UntilTimeDuration", receipt.date(expires)),
        None => ("dpv:UntilEventDuration", OPEN.to_owned()),
    };
    json.name("dpv:hasDuration").object(&mut |json| fields(json, &[("@type", class), ("rdf:value", &until)]));
}

/// The GDPR applies: the person is said to be in the EU or the EEA.
fn in_union(event: &Event) -> bool {
    event.terms.jurisdictions.iter().any(|id| id == "EU" || id.starts_with("EU-"))
}

/// A preset's place in DPV's `loc`, which has ISO 3166-1, the states of the USA, and the EU.
fn place(id: &str) -> &str {
    match id.split_once('-') {
        Some(("EU", country)) => country,
        Some((country, _)) if country != "US" => country,
        None if id == "UK" => "GB",
        _ => id,
    }
}

/// Every event in a receipt that was checked against [`SHAPE`], with its path. What stands beside it says the same.
pub(super) fn events(receipt: Checked) -> Result<Vec<(String, Event)>, Error> {
    for (prefix, name) in CONTEXT {
        agree(&["@context.", prefix].concat(), name, receipt.value("@context").value(prefix).as_text())?;
    }
    let mut events = Vec::new();
    for (index, record) in receipt.list("dpv:hasRecordOfActivity").enumerate() {
        let at = ["dpv:hasRecordOfActivity[", &index.to_string(), "]."].concat();
        let event = Event::read(record.value(EVENT).document())?;
        let beside =
            |path: &str, expected: &str, found: Checked| agree(&[&at, path].concat(), expected, found.as_text());
        let identifier = |path: &str| record.value(path).value("dct:identifier");
        beside("dct:identifier", &event.record, record.value("dct:identifier"))?;
        beside("dpv:hasDataSubject.dct:identifier", &event.terms.subject, identifier("dpv:hasDataSubject"))?;
        beside("dpv:hasDataController.dct:identifier", &event.terms.controller, identifier("dpv:hasDataController"))?;
        if let Some(notice) = &event.notice {
            let hash = [HASH, &notice.hash].concat();
            beside("dpv:hasNotice.dct:identifier", &hash, identifier("dpv:hasNotice"))?;
        }
        let statuses: Vec<Checked> = record.list("dpv:hasConsentStatus").collect();
        let [status] = statuses[..] else {
            let path = [&at, "dpv:hasConsentStatus"].concat();
            return Err(Error::field(Code::ReceiptInvalid, path, "one", statuses.len().to_string()));
        };
        let classes = status.texts("@type").join(" ");
        let state = ["dpv:", event.state.dpv()].concat();
        agree(&[&at, "dpv:hasConsentStatus[0].@type"].concat(), &state, &classes)?;
        let time = status.value("dpv:isIndicatedAtTime");
        beside("dpv:hasConsentStatus[0].dpv:isIndicatedAtTime", &as_there(event.time, time), time)?;
        let until = status.value("dpv:hasDuration").value("rdf:value");
        let expected = event.expires.map_or(OPEN.to_owned(), |expires| as_there(expires, until));
        beside("dpv:hasConsentStatus[0].dpv:hasDuration.rdf:value", &expected, until)?;
        let purposes: Vec<String> =
            record.list("dpv:hasProcess").map(|process| process.text("dct:identifier")).collect();
        if !event.scope.purposes.is_empty() && event.scope.purposes != purposes {
            let path = [&at, "dpv:hasProcess"].concat();
            return Err(Error::field(Code::ReceiptInvalid, path, event.scope.purposes.join(", "), purposes.join(", ")));
        }
        events.push(([&at, EVENT].concat(), event));
    }
    Ok(events)
}

/// A time, to the day if the text that is there is.
fn as_there(time: u64, found: Checked) -> String {
    if found.as_text().contains('T') { date::second(time) } else { date::day(time) }
}
