//! The detector for JavaScript: texts in, flat arrays out.

use wasm_bindgen::prelude::*;

use super::convert;
use crate::detect::utf16::Utf16Offsets;
use crate::detect::{Detector, Finding};
use crate::error::{Code, Error};

/// Finds personal data.
#[wasm_bindgen(js_name = Detector)]
pub struct JsDetector {
    detector: Detector,
}

/// The detector with the caller's patterns.
#[cfg(feature = "custom")]
pub fn with_custom(custom: JsValue) -> Result<Detector, JsValue> {
    use crate::detect::custom::CustomRecognizers;
    let compiled = CustomRecognizers::read(&convert::document(&custom)?).map_err(convert::error)?;
    Ok(Detector::with_custom(compiled))
}

/// This engine has no room for patterns: the package loads the other one when there are any.
#[cfg(not(feature = "custom"))]
pub fn with_custom(custom: JsValue) -> Result<Detector, JsValue> {
    if !custom.is_undefined() {
        return Err(convert::error(Error::field(Code::OptionsInvalid, "custom", "nothing in this engine", "patterns")));
    }
    Ok(Detector::new())
}

#[wasm_bindgen(js_class = Detector)]
impl JsDetector {
    /// With the caller's patterns, or `undefined`.
    #[wasm_bindgen(constructor)]
    pub fn new(custom: JsValue) -> Result<JsDetector, JsValue> {
        Ok(JsDetector { detector: with_custom(custom)? })
    }

    /// Name and entity type of every recognizer, one after the other, by number.
    pub fn recognizers(&self) -> Vec<String> {
        self.detector.recognizers().flat_map(|(name, entity)| [name.to_owned(), entity.to_owned()]).collect()
    }

    /// Four numbers a finding: start and end in UTF-16 units, the recognizer's number, the confidence in
    /// thousandths.
    pub fn detect(&self, text: &str, previous: &str) -> Vec<u32> {
        flat(text, &self.detector.detect(text, previous))
    }

    /// The same for UTF-8, which is the quicker way in for long texts.
    #[wasm_bindgen(js_name = detectUtf8)]
    pub fn detect_utf8(&self, text: &[u8], previous: &str) -> Result<Vec<u32>, JsValue> {
        let text = std::str::from_utf8(text).map_err(|error| {
            let message = format!("the text is not valid UTF-8 after byte {}", error.valid_up_to());
            convert::error(Error::new(Code::TextInvalid, message))
        })?;
        Ok(flat(text, &self.detector.detect(text, previous)))
    }
}

fn flat(text: &str, findings: &[Finding]) -> Vec<u32> {
    let mut offsets = Utf16Offsets::new(text);
    let mut out = Vec::with_capacity(findings.len() * 4);
    for finding in findings {
        let (start, end) = (offsets.at(finding.start) as u32, offsets.at(finding.end) as u32);
        out.extend([start, end, u32::from(finding.number), finding.thousandths()]);
    }
    out
}
