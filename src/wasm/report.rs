//! What an exported log says, in figures. Nothing here tells whether it was changed: `verifyLog` does.

use wasm_bindgen::prelude::*;

use super::convert;
use crate::audit::{Incident, Question, Record, Summary};

/// How much of what, for which purpose, when.
#[wasm_bindgen(js_name = summarizeLog)]
pub fn summarize_log(export: JsValue) -> Result<JsValue, JsValue> {
    let summary = Summary::of(&records_of(export)?);
    convert::parsed(|json| summary.write(json))
}

/// What kinds of data recipients were handed, when, under which policy, and by when whom to tell.
#[wasm_bindgen(js_name = incidentOf)]
pub fn incident_of(export: JsValue, question: JsValue) -> Result<JsValue, JsValue> {
    let question = Question::read(&convert::options(question)?).map_err(convert::error)?;
    let incident = Incident::of(&records_of(export)?, &question);
    convert::parsed(|json| incident.write(json))
}

fn records_of(export: JsValue) -> Result<Vec<Record>, JsValue> {
    Record::read_all(&convert::document(export)?).map_err(convert::error)
}
