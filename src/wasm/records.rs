//! What is made of documents and clock alone: receipts, and what a new policy changes. It decides nothing: what comes
//! back from here to a gate is checked there like everything else that a page says.

use wasm_bindgen::prelude::*;

use super::convert;
use super::world::Browser;
use crate::audit::{self, Anchor};
use crate::consent::receipt::{self, Format, Receipt};
use crate::error::{Code, Error};
use crate::gate::World;
use crate::policy::{Policy, Why, diff};

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

/// What can be said of an exported log, by checkpoints that were kept elsewhere.
#[wasm_bindgen(js_name = verifyLog)]
pub fn verify_log(export: JsValue, checkpoints: Vec<String>) -> Result<JsValue, JsValue> {
    let export = convert::document(export)?;
    let mut anchors = Vec::new();
    for (index, text) in checkpoints.iter().enumerate() {
        let path = ["anchors[", &index.to_string(), "]"].concat();
        let wrong = || Error::field(Code::LogInvalid, path, "a checkpoint of a log", "something else");
        anchors.push(Anchor::parse(text).ok_or_else(wrong).map_err(convert::error)?);
    }
    let report = audit::verify(&export, &anchors).map_err(convert::error)?;
    convert::parsed(|json| report.write(json))
}

fn policy_of(document: JsValue) -> Result<Policy, JsValue> {
    Policy::from_document(&convert::document(document)?).map_err(convert::error)
}
