//! What is made of documents and clock alone: receipts, and what a new policy changes. It decides nothing: what comes
//! back from here to a gate is checked there like everything else that a page says.

use wasm_bindgen::prelude::*;

use super::convert;
use super::world::Browser;
use crate::audit::{self, Anchor, Report};
use crate::consent::receipt::{self, Format, Receipt};
use crate::document::Document;
use crate::error::{Code, Error};
use crate::gate::World;
use crate::policy::{Policy, Signed, Why, diff};

/// A choice of a gate's history as a receipt, in the words of its policy.
#[wasm_bindgen]
pub fn receipt(history: JsValue, record: &str, policy: JsValue, format: JsValue) -> Result<JsValue, JsValue> {
    let format = Format::read(&convert::options(format)?).map_err(convert::error)?;
    let event = receipt::chosen(&convert::document(history)?, record).map_err(convert::error)?;
    let policy = policy_of(policy)?;
    let receipt = Receipt::of(&event, &policy, format, Browser.wall_clock()).map_err(convert::error)?;
    convert::parsed(|json| receipt.write(json))
}

/// What a receipt proposes to who is under a policy.
#[wasm_bindgen]
pub fn proposals(receipt: JsValue, policy: JsValue) -> Result<JsValue, JsValue> {
    let (receipt, policy) = (convert::document(receipt)?, policy_of(policy)?);
    let proposals = receipt::proposals(&receipt, &policy, Browser.wall_clock()).map_err(convert::error)?;
    convert::parsed(|json| json.list(&mut |json| proposals.iter().for_each(|proposal| proposal.write(json))))
}

/// What a new policy changes: `{ supersedes, older, cells, whole, words }`, with what each code in it means.
#[wasm_bindgen(js_name = diffPolicies)]
pub fn diff_policies(old: JsValue, new: JsValue) -> Result<JsValue, JsValue> {
    let (old, new) = (policy_of(old)?, policy_of(new)?);
    let diff = diff(&old, &new);
    convert::parsed(|json| {
        json.object(&mut |json| {
            json.name("supersedes").bool(diff.supersedes());
            json.name("older").bool(new.is_older(&old));
            diff.write_fields(json);
            json.name("words").object(&mut |json| {
                for (why, meaning) in Why::ALL {
                    if diff.whole.contains(why) || diff.cells.iter().any(|cell| cell.why.contains(why)) {
                        json.name(why.as_str()).text(meaning);
                    }
                }
            });
        });
    })
}

/// An exported log that was looked at, but for its signatures, which the browser verifies.
#[wasm_bindgen(js_name = LogCheck)]
pub struct JsLogCheck {
    report: Report,
    signed: Vec<Signed>,
}

#[wasm_bindgen(js_class = LogCheck)]
impl JsLogCheck {
    /// `export` is JSON; `checkpoints` were kept elsewhere.
    #[wasm_bindgen(constructor)]
    pub fn new(export: &str, checkpoints: Vec<String>) -> Result<JsLogCheck, JsValue> {
        let mut anchors = Vec::new();
        for (index, text) in checkpoints.iter().enumerate() {
            let path = ["anchors[", &index.to_string(), "]"].concat();
            let wrong = || Error::field(Code::LogInvalid, path, "a checkpoint of a log", "something else");
            anchors.push(Anchor::parse(text).ok_or_else(wrong).map_err(convert::error)?);
        }
        let export = Document::from_json(export, Code::LogInvalid).map_err(convert::error)?;
        let report = audit::verify(&export, &anchors).map_err(convert::error)?;
        let signed = audit::signatures(&export).map_err(convert::error)?;
        Ok(JsLogCheck { report, signed })
    }

    /// What has to be verified of one signature: the key's 32 bytes, the signature's 64, and then what was signed. Nothing after the
    /// last.
    pub fn signed(&self, index: usize) -> Option<Vec<u8>> {
        let Signed { key, signature, bytes } = self.signed.get(index)?;
        Some([key.as_slice(), signature, bytes].concat())
    }

    /// What can be said of it, with what came of verifying each signature: `undefined` where nobody can.
    pub fn report(self, verified: Vec<JsValue>) -> Result<JsValue, JsValue> {
        // What was not verified at all is like a signature that nobody can verify.
        let holds: Vec<Option<bool>> = verified.iter().map(JsValue::as_bool).collect();
        let report = self.report.with_signatures(&holds);
        convert::parsed(|json| report.write(json))
    }
}

fn policy_of(document: JsValue) -> Result<Policy, JsValue> {
    Policy::from_document(&convert::document(document)?).map_err(convert::error)
}
