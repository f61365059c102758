//! Rust's values to JavaScript's and back. Offsets become UTF-16 units here.

use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

use crate::document::{Document, Field};
use crate::error::{Code, Error};
use crate::gate::{Judged, Request, Sealed, Verdict};

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

/// A JavaScript value of plain values.
pub fn document(value: JsValue) -> Result<Document, JsValue> {
    within(&value, DEPTH).ok_or_else(|| {
        let expected = format!("texts, numbers, lists and plain objects, at most {DEPTH} deep");
        error(Error::field(Code::OptionsInvalid, ".", expected, "something else"))
    })
}

/// How deep a document may be nested: an object that contains itself has to end somewhere.
const DEPTH: usize = 32;

fn within(value: &JsValue, depth: usize) -> Option<Document> {
    let depth = depth.checked_sub(1)?;
    Some(if value.is_undefined() || value.is_null() {
        Document::Null
    } else if let Some(value) = value.as_bool() {
        Document::Bool(value)
    } else if let Some(number) = value.as_f64() {
        Document::Number(number)
    } else if let Some(text) = value.as_string() {
        Document::Text(text)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        let mut items = Vec::new();
        for item in list.iter() {
            items.push(within(&item, depth)?);
        }
        Document::List(items)
    } else if value.is_function() || value.is_symbol() || value.is_bigint() {
        return None;
    } else {
        let mut fields = Vec::new();
        for entry in Object::entries(value.unchecked_ref()).iter() {
            let entry: Array = entry.unchecked_into();
            fields.push((entry.get(0).as_string()?, within(&entry.get(1), depth)?));
        }
        Document::Object(fields)
    })
}

/// Options from JavaScript; `undefined` and `null` count as an empty object.
pub fn read<T>(value: JsValue, read: impl Fn(Field) -> Result<T, Error>) -> Result<T, JsValue> {
    let document = match document(value)? {
        Document::Null => Document::Object(Vec::new()),
        document => document,
    };
    read(document.root(Code::OptionsInvalid)).map_err(error)
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
struct AskOut<'v> {
    purpose: &'v str,
    category: &'v str,
}

#[derive(Serialize)]
struct ManifestOut<'v> {
    purposes: &'v [String],
}

#[derive(Serialize)]
struct VerdictOut<'v> {
    decision: &'static str,
    text: &'v str,
    findings: Vec<FindingOut<'v>>,
    reasons: Vec<&'static str>,
    ask: Vec<AskOut<'v>>,
}

#[derive(Serialize)]
struct SealedOut<'v> {
    decision: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<&'v Request>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket: Option<&'v str>,
    verdict: VerdictOut<'v>,
    manifest: ManifestOut<'v>,
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
        ask: verdict.ask.iter().map(|a| AskOut { purpose: &a.purpose, category: &a.category }).collect(),
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
        manifest: ManifestOut { purposes: &sealed.manifest.purposes },
    })
}
