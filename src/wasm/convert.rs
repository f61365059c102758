//! Rust's values to JavaScript's and back.

use js_sys::JSON;
use wasm_bindgen::JsValue;

use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;

/// What is thrown: an object with `code`, `message`, and `path`, `expected` and `found` where there are any. The
/// package's own JS makes a `HushgateError` of it.
pub fn error(error: Error) -> JsValue {
    parsed(|json| error.write(json)).unwrap_or_else(|parsing| parsing)
}

/// A JavaScript value of plain values: the package has put it through JSON, so that there are no others in it.
pub fn document(value: JsValue) -> Result<Document, JsValue> {
    // What serde says of a value could quote it.
    serde_wasm_bindgen::from_value(value).map_err(|_| {
        let depth = Document::DEPTH.to_string();
        let expected = ["texts, numbers, lists and plain objects, at most ", &depth, " deep"].concat();
        error(Error::field(Code::OptionsInvalid, ".", expected, "something else"))
    })
}

/// Options from JavaScript; `undefined` and `null` count as an empty object.
pub fn options(value: JsValue) -> Result<Document, JsValue> {
    Ok(match document(value)? {
        Document::Null => Document::Object(Vec::new()),
        document => document,
    })
}

/// JSON text as a JavaScript value.
pub fn parsed(write: impl FnOnce(&mut Json)) -> Result<JsValue, JsValue> {
    JSON::parse(&Json::of(write))
}
