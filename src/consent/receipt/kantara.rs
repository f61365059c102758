//! Kantara Initiative Consent Receipt 1.1.0, as JSON.
//!
//! Source: Kantara Initiative, "Consent Receipt Specification", version 1.1.0 of 2018-02-20,
//! <https://kantarainitiative.org/download/consent-receipt-specification/>, section 4; its JSON schema is
//! `CR_v1_1/kantara-consent-receipt-v1_1-schema.json` in KantaraInitiative/consent-receipt-v-next. The form leaves room for
//! other fields: `hushgate` is the event as it is kept.

use crate::consent::event::{self, Event};
use crate::consent::state::State;
use crate::decide::Tier;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape, quoted};

use super::proposal::agree;
use super::terms::Namespaces;
use super::{NOT_GIVEN, Receipt, Use, date, fields, given};

/// The field that says which form this is.
pub(super) const VERSION: &str = "version";

/// What a receipt has to have to be read.
pub(super) const SHAPE: Shape = Shape::Object(&[
    (VERSION, Required, Shape::Word(&["KI-CR-v1.1.0"])),
    ("jurisdiction", Required, Shape::Text),
    ("consentTimestamp", Required, Shape::Whole),
    ("collectionMethod", Required, Shape::Text),
    ("consentReceiptID", Required, Shape::Text),
    ("publicKey", Optional, Shape::Text),
    ("language", Optional, Shape::Text),
    ("piiPrincipalId", Required, Shape::Text),
    ("piiControllers", Required, Shape::List(&CONTROLLER)),
    ("policyUrl", Required, Shape::Text),
    ("services", Required, Shape::List(&SERVICE)),
    ("sensitive", Required, Shape::Bool),
    ("spiCat", Required, Shape::List(&Shape::Text)),
    (EVENT, Required, event::SHAPE),
]);

const CONTROLLER: Shape = Shape::Object(&[
    ("piiController", Required, Shape::Text),
    ("onBehalf", Optional, Shape::Bool),
    ("contact", Required, Shape::Text),
    ("address", Required, Shape::Any),
    ("email", Required, Shape::Text),
    ("phone", Required, Shape::Text),
    ("piiControllerUrl", Optional, Shape::Text),
]);

const SERVICE: Shape =
    Shape::Object(&[("service", Required, Shape::Text), ("purposes", Required, Shape::List(&PURPOSE))]);

const PURPOSE: Shape = Shape::Object(&[
    ("purpose", Optional, Shape::Text),
    ("purposeCategory", Required, Shape::List(&Shape::Text)),
    ("consentType", Required, Shape::Text),
    ("piiCategory", Required, Shape::List(&Shape::Text)),
    ("primaryPurpose", Optional, Shape::Bool),
    ("termination", Required, Shape::Text),
    ("thirdPartyDisclosure", Required, Shape::Bool),
    ("thirdPartyName", Optional, Shape::Text),
]);

/// What is Hushgate's own.
const EVENT: &str = "hushgate";

pub(super) fn write(receipt: &Receipt, json: &mut Json) {
    let (event, controller) = (&receipt.event, &receipt.policy.controller);
    let uses = receipt.uses();
    let surface = event.notice.as_ref().map_or("", |notice| &notice.surface);
    let jurisdictions = event.terms.jurisdictions.join(", ");
    json.object(&mut |json| {
        fields(
            json,
            &[(VERSION, "KI-CR-v1.1.0"), ("jurisdiction", given(&jurisdictions)), ("consentReceiptID", &event.record)],
        );
        json.name("consentTimestamp").number((event.time / 1_000) as f64);
        fields(
            json,
            &[
                ("collectionMethod", &[event.method.as_str(), ", in the chat: ", given(surface)].concat()),
                ("language", receipt.language()),
                ("piiPrincipalId", &event.terms.subject),
            ],
        );
        json.name("piiControllers").list(&mut |json| {
            json.object(&mut |json| {
                let contact = controller.contact.as_str();
                let email = if contact.contains('@') && !contact.contains(' ') { contact } else { "" };
                fields(json, &[("piiController", &controller.name), ("contact", given(contact))]);
                json.name("address").object(&mut |json| fields(json, &[("streetAddress", given(&controller.address))]));
                fields(json, &[("email", given(email)), ("phone", NOT_GIVEN)]);
            });
        });
        fields(json, &[("policyUrl", NOT_GIVEN)]);
        json.name("services").list(&mut |json| {
            json.object(&mut |json| {
                fields(json, &[("service", &["Chat of ", &controller.name].concat())]);
                json.name("purposes").list(&mut |json| {
                    uses.iter().for_each(|purpose| json.object(&mut |json| write_purpose(receipt, purpose, json)));
                });
            });
        });
        let all = uses.iter().flat_map(|purpose| &purpose.categories);
        let sensitive = classes(all.filter(|name| receipt.policy.tier(name) > Tier::Ordinary));
        json.name("sensitive").bool(!sensitive.is_empty());
        json.name("spiCat").texts(&sensitive);
        event.write(json.name(EVENT));
    });
}

fn write_purpose(receipt: &Receipt, purpose: &Use, json: &mut Json) {
    let event = &receipt.event;
    fields(json, &[("purpose", purpose.title)]);
    json.name("purposeCategory").list(&mut |json| json.text(&Namespaces::WHOLE.purpose(purpose.id)));
    // §4.5.6: whatever is not explicit is described.
    let described = ["Expressed, not explicit: ", event.method.as_str()].concat();
    fields(json, &[("consentType", if event.explicit { "EXPLICIT" } else { &described })]);
    json.name("piiCategory").texts(&classes(purpose.categories.iter()));
    json.name("primaryPurpose").bool(purpose.primary);
    fields(json, &[("termination", &termination(event, receipt.written()))]);
    let third = purpose.recipients.iter().filter(|recipient| recipient.is_third);
    let names: Vec<&str> = third.map(|recipient| recipient.name).collect();
    json.name("thirdPartyDisclosure").bool(!names.is_empty());
    if !names.is_empty() {
        fields(json, &[("thirdPartyName", &names.join(", "))]);
    }
}

/// When consent ends.
fn termination(event: &Event, written: fn(u64) -> String) -> String {
    let once = if event.binding.is_some() { "For one value in one message only. " } else { "" };
    match event.expires {
        Some(expires) => [once, "Until ", &written(expires), ", or withdrawn before"].concat(),
        None => [once, "Until withdrawn"].concat(),
    }
}

/// The classes of categories, each once.
fn classes<'a>(names: impl Iterator<Item = &'a &'a str>) -> Vec<String> {
    let mut classes: Vec<String> = Vec::new();
    for name in names {
        let class = Namespaces::WHOLE.category(name);
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    classes
}

/// The event in a receipt that was checked against [`SHAPE`], with its path. What stands beside it says the same.
pub(super) fn events(receipt: Checked) -> Result<Vec<(String, Event)>, Error> {
    let event = Event::read(receipt.value(EVENT).document())?;
    agree("consentReceiptID", &event.record, &receipt.text("consentReceiptID"))?;
    agree("piiPrincipalId", &event.terms.subject, &receipt.text("piiPrincipalId"))?;
    let seconds = receipt.whole("consentTimestamp").unwrap_or_default();
    agree("consentTimestamp", &(event.time / 1_000).to_string(), &seconds.to_string())?;
    agree("hushgate.state", State::Granted.as_str(), event.state.as_str())?;
    for (service, at) in receipt.list("services").zip(0_usize..) {
        for (purpose, index) in service.list("purposes").zip(0_usize..) {
            let found = purpose.text("termination");
            let ends = [date::day, date::second].map(|written| termination(&event, written));
            if !ends.contains(&found) {
                let path = ["services[", &at.to_string(), "].purposes[", &index.to_string(), "].termination"].concat();
                return Err(Error::field(Code::ReceiptInvalid, path, quoted(&ends[0]), quoted(&found)));
            }
        }
    }
    Ok(vec![(EVENT.to_owned(), event)])
}
