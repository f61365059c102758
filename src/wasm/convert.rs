//! Rust's values to JavaScript's and back.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;

/// What is thrown: an object with `code`, `message`, and `path`, `expected` and `found` where there are any. The
/// package's own JS makes a `HushgateError` of it.
pub fn error(error: Error) -> JsValue {
    parsed(|json| error.write(json)).unwrap_or_else(|parsing| parsing)
}

/// A JavaScript value of plain values: the package has put it through JSON, so that there are no others in it.
pub fn document(value: &JsValue) -> Result<Document, JsValue> {
    within(value, DEPTH).ok_or_else(|| {
        let expected = ["texts, numbers, lists and plain objects, at most ", &DEPTH.to_string(), " deep"].concat();
        error(Error::field(Code::OptionsInvalid, ".", expected, "something else"))
    })
}

/// Options from JavaScript; `undefined` and `null` count as an empty object.
pub fn options(value: &JsValue) -> Result<Document, JsValue> {
    Ok(match document(value)? {
        Document::Null => Document::Object(Vec::new()),
        document => document,
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
    } else {
        let mut fields = Vec::new();
        for entry in Object::entries(value.unchecked_ref()).iter() {
            let entry: Array = entry.unchecked_into();
            fields.push((entry.get(0).as_string()?, within(&entry.get(1), depth)?));
        }
        Document::Object(fields)
    })
}

/// JSON text as a JavaScript value.
pub fn parsed(write: impl FnOnce(&mut Json)) -> Result<JsValue, JsValue> {
    JSON::parse(&Json::of(write))
}
