//! The gate for JavaScript. Every export is one synchronous step.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use super::world::Browser;
use super::{convert, detector};
use crate::consent::Scope;
use crate::document::Document;
use crate::error::{Code, Error};
use crate::gate::{Adoption, Circumstances, Context, Gate, Request, Shown};
use crate::jurisdiction::Jurisdictions;
use crate::policy::{Policy, Signed, accept, diff};
use crate::redact::{Format, Reply};
use crate::region::Regions;
use crate::shape::Need::Optional;
use crate::shape::Shape;

/// The gate.
#[wasm_bindgen(js_name = Gate)]
pub struct JsGate {
    pub(super) gate: Gate,
    /// Whose signature a policy needs.
    policy_key: Option<String>,
}

/// What has to be verified of a policy: the key's 32 bytes, the signature's 64, and then what was signed.
#[wasm_bindgen(js_name = signedPolicy)]
pub fn signed_policy(policy: JsValue, key: &str) -> Result<Vec<u8>, JsValue> {
    let Signed { key, signature, bytes } = Signed::read(&convert::document(policy)?, key).map_err(convert::error)?;
    Ok([key, signature, bytes].concat())
}

/// A reply as it streams in.
#[wasm_bindgen(js_name = ReplyStream)]
pub struct JsReplyStream {
    reply: Reply,
    /// How many placeholders stayed since it was asked.
    withheld: usize,
}

#[wasm_bindgen(js_class = Gate)]
impl JsGate {
    /// From `{ policy, policyKey?, interactive?, custom?, regions?, age?, optOutSignal?, jurisdictions? }`. `verified` is what came
    /// of verifying [`signed_policy`], `undefined` where nobody can or has.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue, verified: Option<bool>) -> Result<JsGate, JsValue> {
        const OPTIONS: Shape = Shape::Object(&[
            // What lacks a policy is a policy that lacks everything.
            ("policy", Optional, Shape::Any),
            ("policyKey", Optional, Shape::Text),
            ("interactive", Optional, Shape::Bool),
            ("custom", Optional, Shape::Any),
            ("regions", Optional, Regions::SHAPE),
            ("age", Optional, Shape::Whole),
            ("optOutSignal", Optional, Shape::Bool),
            ("jurisdictions", Optional, Jurisdictions::SHAPE),
            // That what is kept is stored, by whoever calls the steps below.
            ("stored", Optional, Shape::Bool),
        ]);
        let options = convert::document(options)?;
        let options = OPTIONS.check(&options, "", Code::OptionsInvalid).map_err(convert::error)?;
        let policy_text = options.value("policy").document().canonical_json();
        let policy = Policy::from_document(options.value("policy").document()).map_err(convert::error)?;
        policy.check_operators().map_err(convert::error)?;
        let policy_key = options.optional_text("policyKey");
        if policy_key.is_some() {
            accept(verified).map_err(convert::error)?;
        }
        let (own, given) = (options.value("policy").field("custom"), options.field("custom"));
        if own.is_some() && given.is_some() {
            let expected = "patterns in the policy or in the options";
            return Err(convert::error(Error::field(Code::OptionsInvalid, "custom", expected, "them in both")));
        }
        let detector = detector::with_custom(own.or(given))?;
        let gate = Gate::new(detector, policy, options.bool_or("interactive", false));
        let circumstances = Circumstances {
            // Nobody is older than a byte can say.
            age: options.whole("age").map(|age| u8::try_from(age).unwrap_or(u8::MAX)),
            // What the page says can add to what the browser says, not take from it.
            opt_out_signal: options.bool_or("optOutSignal", false) || opt_out_signal(),
            jurisdictions: Jurisdictions::recall(&options.texts("jurisdictions")),
        };
        let gate = gate.in_circumstances(circumstances);
        let gate = gate.in_regions(Regions::of(options.value("regions")));
        let gate = if options.bool_or("stored", false) { gate.with_store(policy_text) } else { gate };
        Ok(JsGate { gate, policy_key })
    }

    /// A dry run.
    pub fn check(&self, text: &str, context: JsValue) -> Result<JsValue, JsValue> {
        let context = read(Context::read, context)?;
        let verdict = self.gate.check(&Browser, text, &context).map_err(convert::error)?;
        convert::parsed(|json| verdict.write(json))
    }

    /// What the policy makes of a reply.
    pub fn review(&mut self, text: &str, context: JsValue) -> Result<JsValue, JsValue> {
        let context = read(Context::read, context)?;
        let verdict = self.gate.review(&Browser, text, &context).map_err(convert::error)?;
        convert::parsed(|json| verdict.write(json))
    }

    /// Decides and rewrites a whole request.
    pub fn seal(&mut self, request: JsValue, context: JsValue) -> Result<JsValue, JsValue> {
        let request = read(Request::read, request)?;
        let context = read(Context::read, context)?;
        let sealed = self.gate.seal(&Browser, request, &context).map_err(convert::error)?;
        convert::parsed(|json| sealed.write(json))
    }

    /// Seals a whole conversation for somebody else.
    #[wasm_bindgen(js_name = handOff)]
    pub fn hand_off(
        &mut self,
        request: JsValue,
        context: JsValue,
        confirmed: Option<String>,
    ) -> Result<JsValue, JsValue> {
        let request = read(Request::read, request)?;
        let context = read(Context::read, context)?;
        let handed = self.gate.hand_off(&Browser, request, &context, confirmed.as_deref()).map_err(convert::error)?;
        convert::parsed(|json| handed.write(json))
    }

    /// What a tool of the page gets of its arguments.
    pub fn reveal(&mut self, arguments: String, context: JsValue) -> Result<JsValue, JsValue> {
        let context = read(Context::read, context)?;
        let revealed = self.gate.reveal(&Browser, arguments, &context).map_err(convert::error)?;
        convert::parsed(|json| revealed.write(json))
    }

    /// Uses up a ticket, right before the request is handed over.
    pub fn redeem(&mut self, ticket: &str, request: JsValue) -> Result<(), JsValue> {
        let request = read(Request::read, request)?;
        self.gate.redeem(&Browser, ticket, &request).map_err(convert::error)
    }

    /// That `as` is a format.
    #[wasm_bindgen(js_name = checkFormat)]
    pub fn check_format(&self, format: &str) -> Result<(), JsValue> {
        format_of(format).map(|_| ())
    }

    /// Puts originals into a reply.
    pub fn restore(
        &mut self,
        text: &str,
        format: &str,
        conversation: Option<String>,
        recipient: &str,
    ) -> Result<String, JsValue> {
        let format = format_of(format)?;
        let restorer = self.gate.restorer(conversation.as_deref(), recipient).map_err(convert::error)?;
        self.gate.note_reply(conversation.as_deref(), text);
        let restored = restorer.restore_as(text, format);
        self.gate.note_withheld(&Browser, recipient, restored.withheld);
        Ok(restored.text)
    }

    /// Records placeholders that stayed in a stream.
    #[wasm_bindgen(js_name = noteWithheld)]
    pub fn note_withheld(&mut self, recipient: &str, withheld: usize) {
        self.gate.note_withheld(&Browser, recipient, withheld);
    }

    /// Notes a reply that came as a stream, when all of it has come.
    #[wasm_bindgen(js_name = noteReply)]
    pub fn note_reply(&mut self, text: &str, conversation: Option<String>) {
        self.gate.note_reply(conversation.as_deref(), text);
    }

    /// The same for a reply that streams in.
    #[wasm_bindgen(js_name = restoreStream)]
    pub fn restore_stream(
        &self,
        format: &str,
        conversation: Option<String>,
        recipient: &str,
    ) -> Result<JsReplyStream, JsValue> {
        let format = format_of(format)?;
        let restorer = self.gate.restorer(conversation.as_deref(), recipient).map_err(convert::error)?;
        Ok(JsReplyStream { reply: Reply::new(restorer, format), withheld: 0 })
    }

    /// Records a grant. `activated` is whether the person acted on the page just now, `undefined` without a page.
    pub fn grant(&mut self, scope: JsValue, details: JsValue, activated: Option<bool>) -> Result<(), JsValue> {
        let scope = read(Scope::read, scope)?;
        let shown = read(Shown::read, details)?;
        self.gate.grant(&Browser, scope, shown, activated).map_err(convert::error)
    }

    /// Records a refusal.
    pub fn deny(&mut self, scope: JsValue) -> Result<(), JsValue> {
        self.gate.deny(&Browser, read(Scope::read, scope)?).map_err(convert::error)
    }

    /// Takes grants back.
    pub fn withdraw(&mut self, scope: JsValue) -> Result<(), JsValue> {
        self.gate.withdraw(&Browser, read(Scope::read, scope)?).map_err(convert::error)
    }

    /// What has to be verified of a policy that is to be adopted, as [`signed_policy`] has it: by this key, or the gate's own.
    /// Nothing where there is neither.
    pub fn signed(&self, policy: JsValue, key: Option<String>) -> Result<Option<Vec<u8>>, JsValue> {
        self.key_or(key).map(|key| signed_policy(policy, &key)).transpose()
    }

    /// Puts a policy in force. `key` and `verified` as for [`JsGate::signed`] and what came of it.
    pub fn adopt(&mut self, policy: JsValue, key: Option<String>, verified: Option<bool>) -> Result<JsValue, JsValue> {
        let document = convert::options(policy)?;
        let policy = Policy::from_document(&document).map_err(convert::error)?;
        let key = self.key_or(key);
        if key.is_some() {
            accept(verified).map_err(convert::error)?;
        }
        let adoption = self.gate.adopt(&Browser, policy).map_err(convert::error)?;
        if let Adoption::Adopted(_) = adoption {
            self.policy_key = key;
            self.gate.set_policy(document.canonical_json());
        }
        let (adopted, changes) = match &adoption {
            Adoption::Adopted(before) => (true, diff(before, self.gate.policy())),
            Adoption::Older(older) => (false, diff(self.gate.policy(), older)),
        };
        convert::parsed(|json| {
            json.object(&mut |json| {
                json.name("adopted").bool(adopted);
                json.name("changes").object(&mut |json| changes.write_fields(json));
            });
        })
    }

    /// What was chosen for one cell.
    pub fn state(&self, purpose: &str, category: &str, recipient: Option<String>) -> Result<String, JsValue> {
        let recipient = self.gate.recipient_of(purpose, recipient.as_deref()).map_err(convert::error)?;
        Ok(self.gate.standing(&Browser, purpose, category, recipient).state.as_str().to_owned())
    }

    /// Whether one cell may be asked for.
    #[wasm_bindgen(js_name = mayAsk)]
    pub fn may_ask(&self, purpose: &str, category: &str, recipient: Option<String>) -> Result<bool, JsValue> {
        let recipient = self.gate.recipient_of(purpose, recipient.as_deref()).map_err(convert::error)?;
        Ok(self.gate.may_ask(&Browser, purpose, category, recipient))
    }

    /// Every choice, oldest first.
    pub fn history(&self) -> Result<JsValue, JsValue> {
        let events = self.gate.history();
        convert::parsed(|json| json.list(&mut |json| events.iter().for_each(|event| event.write(json))))
    }

    /// The audit log, oldest first.
    pub fn entries(&self) -> Result<JsValue, JsValue> {
        let entries = self.gate.entries();
        convert::parsed(|json| json.list(&mut |json| entries.iter().for_each(|entry| entry.write(json))))
    }
}

impl JsGate {
    fn key_or(&self, key: Option<String>) -> Option<String> {
        key.or_else(|| self.policy_key.clone())
    }
}

#[wasm_bindgen(js_class = ReplyStream)]
impl JsReplyStream {
    /// Takes the next piece; returns what is certain by now.
    pub fn push(&mut self, piece: &str) -> String {
        let restored = self.reply.push(piece);
        self.withheld += restored.withheld;
        restored.text
    }

    /// The reply is over; returns the rest.
    pub fn finish(&mut self) -> String {
        let restored = self.reply.finish();
        self.withheld += restored.withheld;
        restored.text
    }

    /// How many placeholders stayed since this was last asked.
    #[wasm_bindgen(js_name = takeWithheld)]
    pub fn take_withheld(&mut self) -> usize {
        std::mem::take(&mut self.withheld)
    }
}

/// The format of this name.
fn format_of(name: &str) -> Result<Format, JsValue> {
    Format::parse(name).ok_or_else(|| {
        let known = Format::ALL.map(Format::as_str).join(", ");
        let message = ["originals can be restored as ", &known, ", not as \"", name, "\""].concat();
        convert::error(Error::new(Code::RestoreUnsupported, message))
    })
}

/// Options from JavaScript, read.
fn read<T>(read: fn(&Document) -> Result<T, Error>, value: JsValue) -> Result<T, JsValue> {
    read(&convert::options(value)?).map_err(convert::error)
}

/// Whether the browser says that its user opts out of the sale and sharing of their data: Global Privacy Control (W3C),
/// which is fixed when the page is loaded. Only `true`, or the header's `"1"`, says so.
fn opt_out_signal() -> bool {
    let of = |object: &JsValue, name: &str| Reflect::get(object, &JsValue::from_str(name)).unwrap_or_default();
    let navigator = of(&js_sys::global(), "navigator");
    let signal = if navigator.is_object() { of(&navigator, "globalPrivacyControl") } else { JsValue::UNDEFINED };
    signal == JsValue::TRUE || signal.as_string().as_deref() == Some("1")
}
