//! Checking policies, their patterns included, for the command line.

use wasm_bindgen::prelude::*;

use super::convert;
use crate::detect::Detector;
use crate::detect::custom::CustomRecognizers;
use crate::error::Error;
use crate::policy::{Policy, accept, warnings};

/// Checks a policy, and returns `{ hash, materialHash, warnings }`.
#[wasm_bindgen(js_name = checkPolicy)]
pub fn check_policy(policy: JsValue) -> Result<JsValue, JsValue> {
    let (policy, detector) = read(policy)?;
    let warnings = warnings(&policy, &detector);
    convert::parsed(|json| {
        json.object(&mut |json| {
            json.name("hash").text(policy.hash());
            json.name("materialHash").text(policy.material_hash());
            json.name("warnings").list(&mut |json| warnings.iter().for_each(|warning| warning.write(json)));
        });
    })
}

/// Takes what came of verifying a policy's signature; throws unless it holds.
#[wasm_bindgen(js_name = acceptSignature)]
pub fn accept_signature(verified: Option<bool>) -> Result<(), JsValue> {
    accept(verified).map_err(convert::error)
}

/// A policy, and a detector with its patterns.
fn read(policy: JsValue) -> Result<(Policy, Detector), JsValue> {
    let read = |document| -> Result<_, Error> {
        let policy = Policy::from_document(document)?;
        let custom = CustomRecognizers::compile(&policy.custom)?;
        Ok((policy, Detector::with_custom(custom)))
    };
    read(&convert::document(policy)?).map_err(convert::error)
}
