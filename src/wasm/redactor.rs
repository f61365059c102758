//! Redacting without a policy, for the command line.

use wasm_bindgen::prelude::*;

use super::convert;
use super::world::Browser;
use crate::detect::Detector;
use crate::error::{Code, Error};
use crate::gate::World;
use crate::redact::Operator;
use crate::redactor::Redactor;
use crate::shape::quoted;

/// Redacts and restores texts.
#[wasm_bindgen(js_name = Redactor)]
pub struct JsRedactor {
    detector: Detector,
    redactor: Redactor,
}

#[wasm_bindgen(js_class = Redactor)]
impl JsRedactor {
    /// With a map that `map` wrote, or `undefined` for an empty one.
    #[wasm_bindgen(constructor)]
    pub fn new(map: JsValue) -> Result<JsRedactor, JsValue> {
        let redactor = match map.is_undefined() {
            false => Redactor::from_map(&convert::document(map)?).map_err(convert::error)?,
            true => loop {
                let mut bytes = [0; 48];
                Browser.random(&mut bytes);
                if let Some(redactor) = Redactor::new(&bytes) {
                    break redactor;
                }
            },
        };
        Ok(JsRedactor { detector: Detector::new(), redactor })
    }

    /// The text with an operator applied to every finding of at least this confidence.
    pub fn redact(&mut self, text: &str, operator: &str, threshold: f32) -> Result<String, JsValue> {
        let operator = Operator::parse(operator).ok_or_else(|| {
            let expected = Operator::NAMES.join(", ");
            convert::error(Error::field(Code::OptionsInvalid, "operator", expected, quoted(operator)))
        })?;
        Ok(self.redactor.redact(&self.detector, text, operator, threshold))
    }

    /// The text with originals in place of placeholders.
    pub fn restore(&self, text: &str) -> String {
        self.redactor.restorer().restore(text)
    }

    /// The map.
    pub fn map(&self) -> Result<JsValue, JsValue> {
        convert::parsed(|json| self.redactor.write_map(json))
    }
}
