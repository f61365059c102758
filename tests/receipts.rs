//! Consent receipts against what is published of their forms, and read back.

use hushgate::consent::receipt::{Form, Format, Next, Proposal, Receipt, proposals};
use hushgate::consent::{Actor, Event, Method, Notice, Placed, Scope, State, Terms};
use hushgate::document::Document;
use hushgate::error::{Code, Error};
use hushgate::gate::Shown;
use hushgate::json::Json;
use hushgate::policy::Policy;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

const POLICY: &str = r#"{
    "version": "2026-11",
    "controller": { "id": "shop", "name": "Shop & Co.", "contact": "privacy@shop.example" },
    "recipients": [{ "id": "bot", "name": "The bot" }, { "id": "desk", "name": "Help desk" }],
    "purposes": [
        { "id": "service.reply", "title": "To answer you.", "basis": "contract", "recipients": ["bot", "desk"],
          "required": ["contact"], "optional": ["financial.iban", "health"] },
        { "id": "model.train", "title": "To train a model.", "basis": "consent", "recipients": ["bot"],
          "optional": ["contact.email", "org"] },
        { "id": "shop.raffle", "title": "For the raffle.", "basis": "consent", "recipients": ["desk"] }
    ]
}"#;

const PURPOSES: [&str; 3] = ["service.reply", "model.train", "shop.raffle"];
const CATEGORIES: [&str; 5] = ["contact", "contact.email", "financial.iban", "health", "org"];
const JURISDICTIONS: [&str; 7] = ["EU", "EU-DE", "US-CA", "US", "UK", "CA-QC", "IN"];
const DAY: u64 = 86_400_000;
/// 2026-11-25T07:04:59.123Z
const NOW: u64 = 1_795_590_299_123;

fn policy() -> Policy {
    Policy::from_json(POLICY).unwrap()
}

fn event() -> Event {
    Event {
        record: "0b5c8f3e-6d57-4a35-9d0e-6a2f6b8f1c11".into(),
        previous: Some(("r".into(), "h".into())),
        sequence: 7,
        epoch: 7,
        time: NOW - 3 * DAY,
        expires: Some(NOW + 180 * DAY),
        state: State::Granted,
        method: Method::Save,
        actor: Actor::Subject,
        explicit: false,
        overrides_signal: false,
        scope: Scope {
            purposes: vec!["service.reply".into()],
            categories: vec!["financial.iban".into()],
            recipients: vec![],
        },
        binding: None,
        notice: Some(Notice::of("May the bot see your bank details?", "en", "composer")),
        terms: Terms {
            subject: "c0ffee".into(),
            controller: "shop".into(),
            jurisdictions: vec!["EU-DE".into()],
            placed: Placed::Declared,
            policy_version: "2026-11".into(),
            policy_hash: "h".into(),
        },
    }
}

const DPV: Format = Format { form: Form::Dpv, seconds: false };
const KANTARA: Format = Format { form: Form::Kantara, seconds: false };

fn written(event: &Event, format: Format) -> Value {
    let policy = policy();
    let receipt = Receipt::of(event, &policy, format, NOW).unwrap();
    serde_json::from_str(&Json::of(|json| receipt.write(json))).unwrap()
}

fn read(receipt: &Value) -> Result<Vec<Proposal>, Error> {
    let document = Document::from_json(&receipt.to_string(), Code::OptionsInvalid).unwrap();
    proposals(&document, &policy(), NOW)
}

fn only(receipt: &Value) -> Proposal {
    let mut proposals = read(receipt).unwrap();
    assert_eq!(proposals.len(), 1);
    proposals.remove(0)
}

/// A place in a DPV receipt, in its one record: `dpv:hasNotice/dct:language`. Lists are all looked into.
fn all<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut found = vec![value];
    for name in path.split('/') {
        let inside = |value: &'v Value| match value {
            Value::Array(items) => items.iter().map(|item| &item[name]).collect(),
            value => vec![&value[name]],
        };
        found = found.into_iter().flat_map(inside).collect();
    }
    found
}

/// What ISO/IEC TS 27560:2023 makes mandatory, and where DPV puts it. Source: w3c/dpv, `guides/consent-27560.html`, the
/// table "ISO 27560:2023, EU GDPR, and DPV", and its sections on receipts and on rights, which it adds.
const MANDATORY: &[(&str, &str)] = &[
    ("schema version, of the receipt", "dct:conformsTo"),
    ("receipt id", "dct:identifier"),
    ("creation timestamp (DPV)", "dct:created"),
    ("schema version", "dpv:hasRecordOfActivity/dct:conformsTo"),
    ("record id", "dpv:hasRecordOfActivity/dct:identifier"),
    ("pii principal id", "dpv:hasRecordOfActivity/dpv:hasDataSubject/dct:identifier"),
    ("privacy notice", "dpv:hasRecordOfActivity/dpv:hasNotice/@type"),
    ("language", "dpv:hasRecordOfActivity/dpv:hasNotice/dct:language"),
    ("purpose", "dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPurpose/@type"),
    ("pii information, pii type", "dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPersonalData"),
    ("pii controllers", "dpv:hasRecordOfActivity/dpv:hasDataController/@type"),
    ("storage locations, retention period", "dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasStorageCondition/@type"),
    ("jurisdiction", "dpv:hasRecordOfActivity/dpv:hasJurisdiction"),
    ("recipient third parties", "dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasRecipient"),
    ("withdrawal method", "dpv:hasRecordOfActivity/dpv:hasConsentControl/dpv:isExercisedAt"),
    ("privacy rights (DPV)", "dpv:hasRecordOfActivity/dpv:hasRight/@type"),
    ("party id", "dpv:hasRecordOfActivity/dpv:hasDataController/dct:identifier"),
    ("party address", "dpv:hasRecordOfActivity/dpv:hasDataController/dpv:hasAddress"),
    ("party name", "dpv:hasRecordOfActivity/dpv:hasDataController/dpv:hasName"),
    ("party contact", "dpv:hasRecordOfActivity/dpv:hasDataController/dpv:hasContact"),
    ("party type", "dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasRecipient/@type"),
    ("event time", "dpv:hasRecordOfActivity/dpv:hasConsentStatus/dpv:isIndicatedAtTime"),
    ("validity duration", "dpv:hasRecordOfActivity/dpv:hasConsentStatus/dpv:hasDuration/rdf:value"),
    ("entity id", "dpv:hasRecordOfActivity/dpv:hasConsentStatus/dpv:isIndicatedBy"),
    ("event type", "dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasLegalBasis"),
    ("event state", "dpv:hasRecordOfActivity/dpv:hasConsentStatus/@type"),
];

/// Every term that receipts use outside the tables of purposes and personal data, and the module that has it, as read in
/// w3c/dpv. `dct` and `rdf` are no part of it; the guide uses them so.
const TERMS: &[(&str, &str)] = &[
    ("dpv:ConsentReceipt", "dpv, notice and records; guide 27560"),
    ("dpv:ConsentRecord", "dpv, notice and records; guide 27560"),
    ("dpv:hasRecordOfActivity", "guide 27560"),
    ("dpv:DataSubject", "2.0/dpv/modules/entities_datasubject.csv"),
    ("dpv:GuardianOfDataSubject", "2.0/dpv/modules/entities_datasubject.csv"),
    ("dpv:hasDataSubject", "2.0/dpv/modules/entities_datasubject.csv"),
    ("dpv:DataController", "2.3/dpv/modules/entities_legalrole.csv"),
    ("dpv:hasDataController", "2.3/dpv/modules/entities_legalrole.csv"),
    ("dpv:Recipient", "2.3/dpv/modules/entities_legalrole.csv"),
    ("dpv:hasRecipient", "2.3/dpv/modules/entities_legalrole.csv"),
    ("dpv:hasName", "code/vocab_csv/Entities_properties.csv"),
    ("dpv:hasContact", "code/vocab_csv/Entities_properties.csv"),
    ("dpv:hasAddress", "code/vocab_csv/Entities_properties.csv"),
    ("dpv:hasJurisdiction", "2.3/dpv/modules/jurisdiction.csv"),
    ("dpv:Process", "2.3/dpv/modules/process.csv"),
    ("dpv:hasProcess", "2.3/dpv/modules/process.csv"),
    ("dpv:Purpose", "2.1/dpv/modules/purposes.csv"),
    ("dpv:hasPurpose", "2.1/dpv/modules/purposes.csv"),
    ("dpv:RequestedServiceProvision", "2.1/dpv/modules/purposes.csv"),
    ("dpv:ResearchAndDevelopment", "2.1/dpv/modules/purposes.csv"),
    ("dpv:hasLegalBasis", "guide 27560"),
    ("dpv:ExpressedConsent", "2.3/dpv/modules/consent_types.csv"),
    ("dpv:ExplicitlyExpressedConsent", "2.3/dpv/modules/consent_types.csv"),
    ("dpv:hasPersonalData", "guide 27560"),
    ("dpv:PersonalData", "2.0/dpv/modules/personal_data.csv"),
    ("dpv:SpecialCategoryPersonalData", "guide 27560; parent of terms in 2.1/pd/modules/extended.csv"),
    ("dpv:hasStorageCondition", "guide 27560"),
    ("dpv:StorageLocation", "guide 27560"),
    ("dpv:StorageDuration", "guide 27560"),
    ("dpv:hasConsentControl", "code/vocab_csv/Consent_properties.csv"),
    ("dpv:WithdrawConsent", "2.1/dpv/modules/consent_controls.csv"),
    ("dpv:isExercisedAt", "2.0/dpv/modules/rights.csv"),
    ("dpv:hasRight", "2.0/dpv/modules/rights.csv"),
    ("dpv:DataSubjectRight", "2.0/dpv/modules/rights.csv"),
    ("dpv:hasNotice", "2.3/dpv/modules/notice.csv"),
    ("dpv:ConsentNotice", "2.3/dpv/modules/notice.csv"),
    ("dpv:hasConsentStatus", "code/vocab_csv/Consent_properties.csv"),
    ("dpv:ConsentExpired", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentGiven", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentInvalidated", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentRefused", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentRequestDeferred", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentRequested", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentRevoked", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentUnknown", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:ConsentWithdrawn", "2.0/dpv/modules/consent_status.csv"),
    ("dpv:isIndicatedBy", "guide 27560"),
    ("dpv:hasIndicationMethod", "guide 27560"),
    ("dpv:isIndicatedAtTime", "guide 27560"),
    ("dpv:hasDuration", "2.3/dpv/modules/context.csv"),
    ("dpv:UntilTimeDuration", "2.3/dpv/modules/context.csv"),
    ("dpv:UntilEventDuration", "2.3/dpv/modules/context.csv"),
    ("dpv:hasApplicability", "2.3/dpv/modules/context.csv"),
    ("dpv:NotAvailable", "2.3/dpv/modules/context.csv"),
    ("dpv:UnknownApplicability", "2.3/dpv/modules/context.csv"),
    ("eu-gdpr:A6-1-a", "2.1/legal/eu/gdpr/modules/legal_basis.csv"),
    ("eu-gdpr:A9-2-a", "2.1/legal/eu/gdpr/modules/legal_basis_special.csv"),
    ("eu-gdpr:A7-3", "2.1/legal/eu/gdpr/modules/rights.csv"),
    ("pd:Contact", "2.1/pd/modules/extended.csv"),
    ("pd:EmailAddress", "2.1/pd/modules/extended.csv"),
    ("pd:BankAccount", "2.1/pd/modules/extended.csv"),
    ("pd:MedicalHealth", "2.1/pd/modules/extended.csv"),
    ("loc:EU", "2.0/loc/modules/memberships.csv"),
    ("loc:DE", "2.0/loc/modules/locations.csv"),
    ("loc:US-CA", "2.0/loc/modules/locations.csv"),
    ("loc:US", "2.0/loc/modules/locations.csv"),
    ("loc:GB", "2.0/loc/modules/locations.csv"),
    ("loc:CA", "2.0/loc/modules/locations.csv"),
    ("loc:IN", "2.0/loc/modules/locations.csv"),
    ("dct:identifier", "guide 27560"),
    ("dct:conformsTo", "guide 27560"),
    ("dct:created", "guide 27560"),
    ("dct:provenance", "guide 27560"),
    ("dct:title", "guide 27560"),
    ("dct:language", "guide 27560"),
    ("dct:coverage", "guide 27560"),
    ("rdf:value", "guide 27560"),
];

/// Every compact name in a receipt: names of fields, and texts that begin with a prefix.
fn compact_names(value: &Value, found: &mut Vec<String>) {
    let prefixed = |text: &str| ["dpv:", "pd:", "loc:", "eu-gdpr:", "dct:", "rdf:"].iter().any(|p| text.starts_with(p));
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    // JSON as it is, by the context.
                    "@context" | "hushgate:event" => continue,
                    name if name.contains(':') => found.push(name.to_owned()),
                    name => assert!(name.starts_with('@'), "{name}"),
                }
                compact_names(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| compact_names(item, found)),
        Value::String(text) if prefixed(text) => found.push(text.clone()),
        _ => {}
    }
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty() && items.iter().all(is_something),
        Value::Object(fields) => !fields.is_empty(),
        _ => false,
    }
}

fn check_dpv(receipt: &Value) {
    for (field, path) in MANDATORY {
        let found = all(receipt, path);
        assert!(!found.is_empty() && found.iter().all(|value| is_something(value)), "{field}, {path}: {found:?}");
    }
    let mut names = Vec::new();
    compact_names(receipt, &mut names);
    for name in names {
        assert!(TERMS.iter().any(|(term, _)| *term == name), "{name} is not in the list");
    }
}

fn check_kantara(receipt: &Value) {
    let schema: Value = serde_json::from_str(include_str!("receipts/kantara-1.1.0.schema.json")).unwrap();
    let validator = jsonschema::draft4::new(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(receipt).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

fn events() -> impl Strategy<Value = Event> {
    let names = |all: &'static [&'static str], most: usize| {
        subsequence(all, 0..=most).prop_map(|names| names.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let scope = (names(&PURPOSES, 3), names(&CATEGORIES, 5), names(&["bot", "desk"], 2));
    let how = (select(&State::ALL), select(&Method::ALL), select(&Actor::ALL), select(&Placed::ALL));
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), 0..3_usize);
    (scope, how, flags, 0..=NOW, proptest::option::of(0..2 * NOW), names(&JURISDICTIONS, 3)).prop_map(
        |((mut purposes, categories, recipients), how, flags, time, expires, jurisdictions)| {
            let (state, method, actor, placed) = how;
            let (explicit, overrides_signal, once, notice, locale) = flags;
            if state == State::Granted && purposes.is_empty() {
                purposes.push("model.train".to_owned());
            }
            let locale = ["", "de", "pt-BR"][locale];
            Event {
                time,
                expires,
                state,
                method,
                actor,
                explicit,
                overrides_signal,
                scope: Scope { purposes, categories, recipients },
                binding: once.then(|| "random".to_owned()),
                notice: notice.then(|| Notice::of("\"May we?\" \\", locale, "composer")),
                terms: Terms { placed, jurisdictions, ..event().terms },
                ..event()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_was_chosen_is_written_as_published_and_reads_back(event in events(), seconds in any::<bool>()) {
        let policy = policy();
        let grain = if seconds { 1_000 } else { DAY };
        let floor = |time: u64| time - time % grain;
        for form in [Form::Dpv, Form::Kantara] {
            let format = Format { form, seconds };
            if form == Form::Kantara && event.state != State::Granted {
                let error = Receipt::of(&event, &policy, format, NOW).unwrap_err();
                prop_assert_eq!(error.path.as_deref(), Some("format"));
                continue;
            }
            let receipt = written(&event, format);
            match form {
                Form::Dpv => check_dpv(&receipt),
                Form::Kantara => check_kantara(&receipt),
            }
            let proposal = only(&receipt);
            let expired = event.state == State::Granted && event.expires.is_some_and(|expires| floor(expires) <= NOW);
            prop_assert_eq!(proposal.state, if expired { State::Expired } else { event.state });
            prop_assert_eq!(&proposal.scope, &event.scope);
            prop_assert_eq!(proposal.time, floor(event.time));
            prop_assert_eq!(proposal.expires, event.expires.map(floor));
            prop_assert_eq!(proposal.notice, event.notice.as_ref().map(|notice| notice.hash.clone()));
            prop_assert_eq!(&proposal.source, &event.record);
            prop_assert!(proposal.unknown.is_empty());
            let takes = [State::Denied, State::Withdrawn, State::Revoked, State::Invalidated];
            let next = match event.state {
                _ if expired || event.binding.is_some() => Next::None,
                State::Granted => Next::Confirm,
                state if takes.contains(&state) => Next::Take,
                _ => Next::None,
            };
            prop_assert_eq!(proposal.next, next);
        }
    }
}

#[test]
fn the_law_is_named_where_it_applies_and_no_more_is_claimed() {
    let bases = |event: &Event| {
        written(event, DPV)["dpv:hasRecordOfActivity"][0]["dpv:hasProcess"][0]["dpv:hasLegalBasis"].clone()
    };
    assert_eq!(bases(&event()), json!(["dpv:ExpressedConsent", "eu-gdpr:A6-1-a"]));
    let health = Scope { categories: vec!["health".into()], ..event().scope };
    let explicit = Event { explicit: true, scope: health.clone(), ..event() };
    assert_eq!(bases(&explicit), json!(["dpv:ExplicitlyExpressedConsent", "eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a"]));
    assert_eq!(bases(&Event { scope: health, ..event() }), json!(["dpv:ExpressedConsent", "eu-gdpr:A6-1-a"]));
    for elsewhere in ["US-CA", "UK", "EUROPE"] {
        let terms = Terms { jurisdictions: vec![elsewhere.into()], ..event().terms };
        assert_eq!(bases(&Event { terms, ..explicit.clone() }), json!(["dpv:ExplicitlyExpressedConsent"]));
    }
}

#[test]
fn what_a_grant_does_not_reach_is_not_told_as_granted() {
    let broad = Event { scope: Scope { categories: vec![], ..event().scope }, ..event() };
    let process = |event: &Event| written(event, DPV)["dpv:hasRecordOfActivity"][0]["dpv:hasProcess"][0].clone();
    assert_eq!(process(&broad)["dpv:hasPersonalData"], json!(["pd:Contact", "pd:BankAccount"]));
    assert_eq!(written(&broad, KANTARA)["spiCat"], json!(["https://w3id.org/dpv/pd#BankAccount"]));
    let refused = process(&Event { state: State::Denied, ..broad });
    let everything = json!(["pd:Contact", "pd:BankAccount", "pd:MedicalHealth", "dpv:SpecialCategoryPersonalData"]);
    assert_eq!(refused["dpv:hasPersonalData"], everything);
}

#[test]
fn a_receipt_tells_no_more_of_time_than_was_asked() {
    for format in [DPV, KANTARA] {
        let coarse = written(&event(), format).to_string();
        assert!(!coarse.contains("04:59") && !coarse.contains("299"), "{coarse}");
        let fine = written(&event(), Format { seconds: true, ..format }).to_string();
        assert!(fine.contains("07:04:59") || fine.contains("1795331099"), "{fine}");
        assert!(!fine.contains("299123") && !fine.contains("\"previous\""), "{fine}");
    }
}

#[test]
fn what_nobody_said_is_said_to_be_missing() {
    let receipt = written(&Event { notice: None, ..event() }, KANTARA);
    let controller = &receipt["piiControllers"][0];
    assert_eq!(controller["email"], "privacy@shop.example");
    for missing in [&controller["phone"], &controller["address"]["streetAddress"], &receipt["policyUrl"]] {
        assert_eq!(*missing, "not given");
    }
    assert_eq!(receipt["language"], "und");
    let purpose = &receipt["services"][0]["purposes"][0];
    assert_eq!(purpose["consentType"], "Expressed, not explicit: save");
    assert_eq!(purpose["termination"], "Until 2027-05-24, or withdrawn before");
    assert_eq!(purpose["thirdPartyName"], "The bot, Help desk");
}

/// What the policy says, a receipt says.
#[test]
fn what_the_policy_says_is_told() {
    let told = POLICY
        .replace(
            r#""contact": "privacy@shop.example""#,
            r#""contact": "privacy@shop.example", "address": "1 Example Street""#,
        )
        .replace(r#""name": "The bot""#, r#""name": "The bot", "role": "processor""#)
        .replace(r#""version""#, r#""categories": { "contact.email": { "tier": "special" } }, "version""#);
    let policy = Policy::from_json(&told).unwrap();
    let scope = Scope { purposes: vec!["service.reply".into()], ..Scope::default() };
    let event = Event { explicit: true, scope: Scope { categories: vec!["contact.email".into()], ..scope }, ..event() };
    let write = |format| -> Value {
        let receipt = Receipt::of(&event, &policy, format, NOW).unwrap();
        serde_json::from_str(&Json::of(|json| receipt.write(json))).unwrap()
    };
    let kantara = write(KANTARA);
    assert_eq!(kantara["piiControllers"][0]["address"]["streetAddress"], "1 Example Street");
    assert_eq!(kantara["services"][0]["purposes"][0]["thirdPartyName"], "Help desk", "a processor is no third party");
    assert_eq!(kantara["sensitive"], true, "the policy protects it more");
    let dpv = write(DPV).to_string();
    assert!(dpv.contains("1 Example Street") && dpv.contains("dpv:SpecialCategoryPersonalData"), "{dpv}");
}

#[test]
fn each_place_has_its_name_in_the_vocabulary() {
    let told = |ids: &[&str]| {
        let terms = Terms { jurisdictions: ids.iter().map(|id| (*id).to_owned()).collect(), ..event().terms };
        written(&Event { terms, ..event() }, DPV)["dpv:hasRecordOfActivity"][0]["dpv:hasJurisdiction"].clone()
    };
    assert_eq!(told(&JURISDICTIONS), json!(["loc:EU", "loc:DE", "loc:US-CA", "loc:US", "loc:GB", "loc:CA", "loc:IN"]));
    assert_eq!(told(&[]), json!(["dpv:UnknownApplicability"]));
}

#[test]
fn what_a_kantara_receipt_says_of_each_purpose() {
    let policy = |change: fn(&mut Value)| {
        let mut policy = serde_json::from_str(POLICY).unwrap();
        change(&mut policy);
        Policy::from_json(&policy.to_string()).unwrap()
    };
    let write = |policy: &Policy, purposes: &[&str], categories: &[&str]| -> Value {
        let own = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
        let scope = Scope { purposes: own(purposes), categories: own(categories), recipients: vec![] };
        let receipt = Receipt::of(&Event { scope, ..event() }, policy, KANTARA, NOW);
        serde_json::from_str(&Json::of(|json| receipt.unwrap().write(json))).unwrap()
    };
    let plain = policy(|_| ());
    let receipt = write(&plain, &["service.reply", "model.train"], &["contact.email"]);
    let purposes = &receipt["services"][0]["purposes"];
    assert_eq!((&purposes[0]["primaryPurpose"], &purposes[1]["primaryPurpose"]), (&json!(true), &json!(false)));
    assert_eq!((&receipt["sensitive"], &receipt["spiCat"]), (&json!(false), &json!([])), "an address is not sensitive");
    let iban = json!(["https://w3id.org/dpv/pd#BankAccount"]);
    let receipt = write(&plain, &["service.reply"], &["contact.email", "financial.iban", "financial.iban"]);
    assert_eq!((&receipt["sensitive"], &receipt["spiCat"]), (&json!(true), &iban));
    assert_eq!(purposes[0]["thirdPartyDisclosure"], json!(true));

    let processors = policy(|p| {
        p["recipients"][0]["role"] = json!("processor");
        p["recipients"][1]["role"] = json!("processor");
    });
    let purpose = &write(&processors, &["service.reply"], &[])["services"][0]["purposes"][0];
    assert_eq!((&purpose["thirdPartyDisclosure"], &purpose["thirdPartyName"]), (&json!(false), &Value::Null));

    // A contact is an address only if it is nothing else.
    for (contact, email) in [
        ("privacy@shop.example", "privacy@shop.example"),
        ("https://shop.example/privacy", "not given"),
        ("Write to privacy@shop.example", "not given"),
        ("the desk", "not given"),
    ] {
        let mut policy = plain.clone();
        policy.controller.contact = contact.to_owned();
        let controller = &write(&policy, &["service.reply"], &[])["piiControllers"][0];
        assert_eq!((&controller["email"], &controller["contact"]), (&json!(email), &json!(contact)));
    }
}

#[test]
fn a_grant_is_from_the_future_when_no_clock_is_that_far_off() {
    let receipt = written(&event(), Format { seconds: true, ..DPV });
    let document = Document::from_json(&receipt.to_string(), Code::OptionsInvalid).unwrap();
    let time = event().time / 1_000 * 1_000;
    for (behind, taken) in [(0, true), (300_000, true), (300_001, false)] {
        assert_eq!(proposals(&document, &policy(), time - behind).is_ok(), taken, "{behind}");
    }
}

#[test]
fn another_controllers_choice_is_not_told_in_this_ones_words() {
    let terms = Terms { controller: "rival".into(), ..event().terms };
    let policy = policy();
    let error = Receipt::of(&Event { terms, ..event() }, &policy, DPV, NOW).unwrap_err();
    assert_eq!((error.code(), error.path.as_deref()), (Code::OptionsInvalid, Some("record")));
}

/// A change to a receipt, and the error that it makes: path, expected, found.
type Wrong = (fn(&mut Value), &'static str, &'static str, &'static str);

fn refused(receipt: &Value, wrong: &[Wrong]) {
    assert!(read(receipt).is_ok());
    for (change, path, expected, found) in wrong {
        let mut changed = receipt.clone();
        change(&mut changed);
        assert_ne!(changed, *receipt, "{path}");
        let error = read(&changed).unwrap_err();
        assert_eq!((error.code(), error.path.as_deref()), (Code::ReceiptInvalid, Some(*path)), "{error}");
        assert!(error.expected.as_deref().unwrap().contains(expected), "{path}: {error}");
        assert!(error.found.as_deref().unwrap().contains(found), "{path}: {error}");
    }
}

#[test]
fn a_dpv_receipt_that_is_not_as_it_should_be_is_refused() {
    fn record(receipt: &mut Value) -> &mut Value {
        &mut receipt["dpv:hasRecordOfActivity"][0]
    }
    fn own(receipt: &mut Value) -> &mut Value {
        &mut record(receipt)["hushgate:event"]
    }
    refused(
        &written(&event(), DPV),
        &[
            (|r| *r = json!(7), ".", "an object", "a number"),
            (|r| *r = Value::Null, ".", "an object", "nothing"),
            (|r| *r = json!({}), "@context", "a value", "nothing"),
            (
                |r| r["dct:conformsTo"] = json!("https://w3id.org/dpv/schema/dpv-27560-v2#receipt"),
                "dct:conformsTo",
                "dpv-27560#receipt",
                "v2",
            ),
            (
                |r| r["@context"]["dpv"] = json!("https://elsewhere.example/#"),
                "@context.dpv",
                "w3id.org/dpv#",
                "elsewhere",
            ),
            (|r| r["dct:creatd"] = json!(""), "dct:creatd", "perhaps dct:created", "an unknown field"),
            (|r| r["dpv:hasRecordOfActivity"] = json!({}), "dpv:hasRecordOfActivity", "a list", "an object"),
            (
                |r| {
                    record(r).as_object_mut().unwrap().remove("dpv:hasNotice");
                },
                "dpv:hasRecordOfActivity[0].dpv:hasNotice",
                "a value",
                "nothing",
            ),
            (
                |r| record(r)["dct:identifier"] = json!("other"),
                "dpv:hasRecordOfActivity[0].dct:identifier",
                "0b5c8f3e",
                "other",
            ),
            (
                |r| record(r)["dpv:hasDataSubject"]["dct:identifier"] = json!("x"),
                "dpv:hasRecordOfActivity[0].dpv:hasDataSubject.dct:identifier",
                "c0ffee",
                "x",
            ),
            (
                |r| record(r)["dpv:hasNotice"]["dct:identifier"] = json!("sha256:0"),
                "dpv:hasRecordOfActivity[0].dpv:hasNotice.dct:identifier",
                "sha256:",
                "sha256:0",
            ),
            (
                |r| record(r)["dpv:hasConsentStatus"][0]["@type"] = json!(["dpv:ConsentRefused"]),
                "dpv:hasRecordOfActivity[0].dpv:hasConsentStatus[0].@type",
                "ConsentGiven",
                "ConsentRefused",
            ),
            (
                |r| record(r)["dpv:hasConsentStatus"][0]["@type"] = json!([]),
                "dpv:hasRecordOfActivity[0].dpv:hasConsentStatus[0].@type",
                "ConsentGiven",
                "",
            ),
            (
                |r| record(r)["dpv:hasConsentStatus"] = json!([]),
                "dpv:hasRecordOfActivity[0].dpv:hasConsentStatus",
                "one",
                "0",
            ),
            (
                |r| record(r)["dpv:hasConsentStatus"][0]["dpv:isIndicatedAtTime"] = json!("2020-01-01"),
                "dpv:hasRecordOfActivity[0].dpv:hasConsentStatus[0].dpv:isIndicatedAtTime",
                "2026-11-22",
                "2020-01-01",
            ),
            (
                |r| record(r)["dpv:hasConsentStatus"][0]["dpv:hasDuration"]["rdf:value"] = json!("2099-01-01"),
                "dpv:hasRecordOfActivity[0].dpv:hasConsentStatus[0].dpv:hasDuration.rdf:value",
                "2027-05-24",
                "2099",
            ),
            (
                |r| record(r)["dpv:hasProcess"][0]["dct:identifier"] = json!("model.train"),
                "dpv:hasRecordOfActivity[0].dpv:hasProcess",
                "service.reply",
                "model.train",
            ),
            (
                |r| {
                    record(r).as_object_mut().unwrap().remove("hushgate:event");
                },
                "dpv:hasRecordOfActivity[0].hushgate:event",
                "a value",
                "nothing",
            ),
            (
                |r| own(r)["schema"] = json!("urn:hushgate:consent-event:2"),
                "dpv:hasRecordOfActivity[0].hushgate:event.schema",
                "event:1",
                "event:2",
            ),
            (
                |r| own(r)["time"] = json!("2026"),
                "dpv:hasRecordOfActivity[0].hushgate:event.time",
                "a whole number",
                "a text",
            ),
            (
                |r| own(r)["expires"] = json!(-1),
                "dpv:hasRecordOfActivity[0].hushgate:event.expires",
                "a whole number",
                "another number",
            ),
            // Without an end of its own it would last for ever.
            (
                |r| {
                    own(r).as_object_mut().unwrap().remove("expires");
                },
                "dpv:hasRecordOfActivity[0].dpv:hasConsentStatus[0].dpv:hasDuration.rdf:value",
                "the next choice",
                "2027",
            ),
            (
                |r| own(r)["scope"]["purposes"] = json!([]),
                "dpv:hasRecordOfActivity[0].hushgate:event.scope.purposes",
                "at least one",
                "none",
            ),
            (
                |r| own(r)["scope"]["purposes"] = json!(["model.train"]),
                "dpv:hasRecordOfActivity[0].dpv:hasProcess",
                "model.train",
                "service.reply",
            ),
            (
                |r| {
                    own(r)["controller"] = json!("rival");
                    record(r)["dpv:hasDataController"]["dct:identifier"] = json!("rival");
                },
                "dpv:hasRecordOfActivity[0].hushgate:event.controller",
                "shop",
                "rival",
            ),
        ],
    );
}

#[test]
fn a_kantara_receipt_that_is_not_as_it_should_be_is_refused() {
    refused(
        &written(&event(), KANTARA),
        &[
            (|r| r["version"] = json!("KI-CR-v1.2.0"), "version", "KI-CR-v1.1.0", "KI-CR-v1.2.0"),
            (|r| r["version"] = json!(1), "version", "a text", "a number"),
            (
                |r| {
                    r.as_object_mut().unwrap().remove("piiControllers");
                },
                "piiControllers",
                "a value",
                "nothing",
            ),
            (
                |r| {
                    r["piiControllers"][0].as_object_mut().unwrap().remove("phone");
                },
                "piiControllers[0].phone",
                "a value",
                "nothing",
            ),
            (|r| r["consentTimestamp"] = json!("2026-11-25"), "consentTimestamp", "a whole number", "a text"),
            (|r| r["consentTimestamp"] = json!(1), "consentTimestamp", "1795305600", "1"),
            (|r| r["consentReceiptID"] = json!("other"), "consentReceiptID", "0b5c8f3e", "other"),
            (|r| r["piiPrincipalId"] = json!("x"), "piiPrincipalId", "c0ffee", "x"),
            (
                |r| r["services"][0]["purposes"][0]["termination"] = json!("Never"),
                "services[0].purposes[0].termination",
                "Until 2027-05-24",
                "Never",
            ),
            (
                |r| {
                    r.as_object_mut().unwrap().remove("hushgate");
                },
                "hushgate",
                "a value",
                "nothing",
            ),
            (|r| r["hushgate"]["state"] = json!("denied"), "hushgate.state", "granted", "denied"),
            (|r| r["hushgate"]["state"] = json!("Granted"), "hushgate.state", "a state", "Granted"),
            (|r| r["hushgate"]["controller"] = json!("rival"), "hushgate.controller", "shop", "rival"),
        ],
    );
    // One that another program wrote: its words say nothing that could be held against a policy.
    let foreign = json!({
        "version": "KI-CR-v1.1.0", "jurisdiction": "EU", "consentTimestamp": 1_510_592_400, "collectionMethod": "form",
        "consentReceiptID": "a", "piiPrincipalId": "b", "policyUrl": "https://example.com", "sensitive": false, "spiCat": [],
        "piiControllers": [{ "piiController": "Shop & Co.", "contact": "c", "address": {}, "email": "e", "phone": "p" }],
        "services": [{ "service": "s", "purposes": [{ "consentType": "EXPLICIT", "purposeCategory": [], "piiCategory": [],
            "termination": "N/A", "thirdPartyDisclosure": false }] }]
    });
    assert_eq!(read(&foreign).unwrap_err().path.as_deref(), Some("hushgate"));
}

#[test]
fn a_grant_from_the_future_is_refused_and_a_refusal_from_there_is_not() {
    let tomorrow = |state| Event { time: NOW + 2 * DAY, state, ..event() };
    for (format, path) in [(DPV, "dpv:hasRecordOfActivity[0].hushgate:event.time"), (KANTARA, "hushgate.time")] {
        let error = read(&written(&tomorrow(State::Granted), format)).unwrap_err();
        assert_eq!((error.code(), error.path.as_deref()), (Code::ReceiptInvalid, Some(path)));
    }
    assert_eq!(only(&written(&tomorrow(State::Denied), DPV)).next, Next::Take);
}

#[test]
fn what_ran_out_is_not_put_to_anyone() {
    for format in [DPV, KANTARA] {
        let proposal = only(&written(&Event { expires: Some(NOW - 1), ..event() }, format));
        assert_eq!((proposal.next, proposal.state), (Next::None, State::Expired));
        // Later today is today: no receipt makes a grant last longer.
        let proposal = only(&written(&Event { expires: Some(NOW + 1), ..event() }, format));
        assert_eq!((proposal.next, proposal.state), (Next::None, State::Expired));
    }
}

#[test]
fn what_the_policy_does_not_have_is_left_out_and_never_becomes_everything() {
    let own = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let scope = |purposes: &[&str], categories: &[&str], recipients: &[&str]| Scope {
        purposes: own(purposes),
        categories: own(categories),
        recipients: own(recipients),
    };
    let table = [
        (
            scope(&["service.reply", "ads.share"], &[], &[]),
            scope(&["service.reply"], &[], &[]),
            &["ads.share"][..],
            true,
        ),
        (scope(&["ads.share"], &[], &[]), scope(&[], &[], &[]), &["ads.share"], false),
        (scope(&["service.reply"], &["vehicle"], &[]), scope(&["service.reply"], &[], &[]), &["vehicle"], false),
        (
            scope(&["service.reply"], &["org", "vehicle"], &["bot", "cloud"]),
            scope(&["service.reply"], &["org"], &["bot"]),
            &["vehicle", "cloud"],
            true,
        ),
        (scope(&["service.reply"], &[], &["cloud"]), scope(&["service.reply"], &[], &[]), &["cloud"], false),
    ];
    for (chosen, kept, unknown, something) in table {
        for (state, next) in [(State::Granted, Next::Confirm), (State::Denied, Next::Take)] {
            let proposal = only(&written(&Event { scope: chosen.clone(), state, ..event() }, DPV));
            assert_eq!((&proposal.scope, &proposal.unknown), (&kept, &own(unknown)));
            assert_eq!(proposal.next, if something { next } else { Next::None }, "{chosen:?}");
        }
    }
}

#[test]
fn a_receipt_of_several_records_proposes_each_and_one_wrong_one_spoils_it() {
    let mut both = written(&event(), DPV);
    let refusal = written(&Event { state: State::Denied, expires: None, ..event() }, DPV);
    both["dpv:hasRecordOfActivity"].as_array_mut().unwrap().push(refusal["dpv:hasRecordOfActivity"][0].clone());
    let next: Vec<_> = read(&both).unwrap().into_iter().map(|proposal| proposal.next).collect();
    assert_eq!(next, [Next::Confirm, Next::Take]);
    both["dpv:hasRecordOfActivity"][1]["dct:identifier"] = json!("other");
    assert_eq!(read(&both).unwrap_err().path.as_deref(), Some("dpv:hasRecordOfActivity[1].dct:identifier"));
}

#[test]
fn a_proposal_is_shown_as_it_can_be_given_back() {
    let written = |event: &Event| -> Value {
        let proposal = only(&written(event, DPV));
        serde_json::from_str(&Json::of(|json| proposal.write(json))).unwrap()
    };
    let notice = Notice::of("May the bot see your bank details?", "en", "composer").hash;
    let grant = written(&event());
    let day = |time: u64| time - time % DAY;
    assert_eq!(
        grant,
        json!({
            "next": "confirm", "state": "granted",
            "scope": { "purposes": ["service.reply"], "categories": ["financial.iban"] },
            "unknown": [], "time": day(event().time), "expires": day(NOW + 180 * DAY), "notice": notice,
            "source": event().record,
        })
    );
    let scope =
        Scope { purposes: vec![], categories: vec!["vehicle".into(), "org".into()], recipients: vec!["desk".into()] };
    let refusal = Event { state: State::Denied, expires: None, notice: None, scope, ..event() };
    assert_eq!(
        written(&refusal),
        json!({
            "next": "take", "state": "denied", "scope": { "categories": ["org"], "recipients": ["desk"] },
            "unknown": ["vehicle"], "time": day(event().time), "source": event().record,
        })
    );
    assert_eq!(written(&Event { binding: Some("b".into()), ..event() })["next"], "none");

    // What is confirmed is looked at again: nothing but a grant that was proposed, and no later end.
    let shown = |proposal: &Value| {
        let json = json!({ "notice": "May we?", "surface": "composer", "proposal": proposal }).to_string();
        Shown::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap())
    };
    let proposed = shown(&grant).unwrap().proposal.unwrap();
    assert_eq!(proposed.scope, event().scope);
    assert_eq!(proposed.expires, Some(day(NOW + 180 * DAY)));
    for (field, value) in
        [("next", json!("take")), ("next", json!("none")), ("expires", json!("never")), ("scop", json!({}))]
    {
        let mut changed = grant.clone();
        changed[field] = value;
        let path = format!("proposal.{field}");
        assert_eq!(shown(&changed).unwrap_err().path.as_deref(), Some(path.as_str()));
    }
}

#[test]
fn formats_are_read() {
    let read = |text: &str| Format::read(&Document::from_json(text, Code::OptionsInvalid).unwrap());
    let plain = read("{}").unwrap();
    assert_eq!((plain.form, plain.seconds), (Form::Dpv, false));
    let other = read(r#"{ "format": "kantara", "times": "second" }"#).unwrap();
    assert_eq!((other.form, other.seconds), (Form::Kantara, true));
    for (wrong, path) in
        [(r#"{ "format": "pdf" }"#, "format"), (r#"{ "times": "hour" }"#, "times"), (r#"{ "form": "dpv" }"#, "form")]
    {
        assert_eq!(read(wrong).unwrap_err().path.as_deref(), Some(path));
    }
}
