//! Rust's values to JavaScript's and back. Offsets become UTF-16 units here.

use std::collections::BTreeMap;

use js_sys::Reflect;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::error::{Code, Error};
use crate::gate::{Judged, Request, Sealed, Verdict};
use crate::policy::read;

/// A JavaScript error with `code`, and `path`, `expected` and `found` where there are any. The package's own JS
/// makes a `HushgateError` of it.
pub fn error(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(error.message());
    let code = Some(error.code().as_str().to_owned());
    for (name, value) in [("code", code), ("path", error.path), ("expected", error.expected), ("found", error.found)] {
        if let Some(value) = value {
            // Setting a property of a new error object can't fail.
            let _ = Reflect::set(&thrown, &name.into(), &value.into());
        }
    }
    thrown.into()
}

/// Options from JavaScript; `undefined` and `null` count as an empty object.
pub fn options<T: for<'de> Deserialize<'de>>(value: JsValue) -> Result<T, JsValue> {
    let value = if value.is_undefined() || value.is_null() { js_sys::Object::new().into() } else { value };
    read(serde_wasm_bindgen::Deserializer::from(value), Code::OptionsInvalid).map_err(error)
}

/// Any serialisable value as plain JavaScript objects.
pub fn object(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}

#[derive(Serialize)]
struct FindingOut<'v> {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    entity: &'v str,
    category: &'v str,
    confidence: f64,
    recognizer: &'v str,
    action: &'static str,
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    placeholder: Option<&'v str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'v str>,
}

#[derive(Serialize)]
struct VerdictOut<'v> {
    decision: &'static str,
    text: &'v str,
    findings: Vec<FindingOut<'v>>,
    reasons: Vec<&'static str>,
    ask: Vec<BTreeMap<&'static str, &'v str>>,
}

#[derive(Serialize)]
struct SealedOut<'v> {
    decision: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<&'v Request>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket: Option<&'v str>,
    verdict: VerdictOut<'v>,
    manifest: BTreeMap<&'static str, &'v [String]>,
}

/// A confidence as it is written: 0.98, not the nearest 32-bit number.
pub fn confidence(confidence: f32) -> u32 {
    (confidence * 1000.0).round() as u32
}

fn finding(judged: &Judged) -> FindingOut<'_> {
    let finding = &judged.finding;
    FindingOut {
        start: judged.utf16.0,
        end: judged.utf16.1,
        entity: finding.entity.as_str(),
        category: finding.entity.category(),
        confidence: f64::from(confidence(finding.confidence)) / 1000.0,
        recognizer: &finding.recognizer,
        action: judged.action.as_str(),
        reason: judged.outcome.reason.as_str(),
        placeholder: judged.placeholder.as_deref(),
        path: judged.path.as_deref(),
    }
}

fn verdict_out(verdict: &Verdict) -> VerdictOut<'_> {
    VerdictOut {
        decision: verdict.decision(),
        text: &verdict.text,
        findings: verdict.findings.iter().map(finding).collect(),
        reasons: verdict.reasons.iter().map(|r| r.as_str()).collect(),
        ask: verdict
            .ask
            .iter()
            .map(|a| [("purpose", a.purpose.as_str()), ("category", a.category.as_str())].into())
            .collect(),
    }
}

/// A verdict for JavaScript.
pub fn verdict(verdict: &Verdict) -> Result<JsValue, JsValue> {
    object(&verdict_out(verdict))
}

/// A sealed request for JavaScript.
pub fn sealed(sealed: &Sealed) -> Result<JsValue, JsValue> {
    object(&SealedOut {
        decision: sealed.decision,
        request: sealed.request.as_ref(),
        ticket: sealed.ticket.as_deref(),
        verdict: verdict_out(&sealed.verdict),
        manifest: [("purposes", sealed.manifest.purposes.as_slice())].into(),
    })
}
