//! The detector for JavaScript: texts in, flat arrays out.

use wasm_bindgen::prelude::*;

use super::convert;
use crate::detect::explain::in_utf16;
use crate::detect::utf16::{Utf16Offsets, byte_at};
use crate::detect::{Detector, Finding, Hints};
use crate::error::{Code, Error};
use crate::region::Regions;
use crate::shape::Need::Optional;
use crate::shape::{Checked, Shape};

/// Finds personal data.
#[wasm_bindgen(js_name = Detector)]
pub struct JsDetector {
    detector: Detector,
    regions: Regions,
}

/// The detector with the caller's patterns.
#[cfg(feature = "custom")]
pub fn with_custom(custom: Option<Checked>) -> Result<Detector, JsValue> {
    use crate::detect::custom::CustomRecognizers;
    let Some(custom) = custom else { return Ok(Detector::new()) };
    let compiled = CustomRecognizers::read(custom.document()).map_err(convert::error)?;
    Ok(Detector::with_custom(compiled))
}

/// This engine has no room for patterns: the package loads the other one when there are any.
#[cfg(not(feature = "custom"))]
pub fn with_custom(custom: Option<Checked>) -> Result<Detector, JsValue> {
    if custom.is_some() {
        return Err(convert::error(Error::field(Code::OptionsInvalid, "custom", "nothing in this engine", "patterns")));
    }
    Ok(Detector::new())
}

#[wasm_bindgen(js_class = Detector)]
impl JsDetector {
    /// From `{ custom?, regions? }`.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<JsDetector, JsValue> {
        const OPTIONS: Shape =
            Shape::Object(&[("custom", Optional, Shape::Any), ("regions", Optional, Regions::SHAPE)]);
        let options = convert::document(options)?;
        let options = OPTIONS.check(&options, "", Code::OptionsInvalid).map_err(convert::error)?;
        let detector = with_custom(options.field("custom"))?;
        Ok(JsDetector { detector, regions: Regions::of(options.value("regions")) })
    }

    /// Name and entity type of every recognizer, one after the other, by number.
    pub fn recognizers(&self) -> Vec<String> {
        self.detector.recognizers().flat_map(|(name, entity)| [name.to_owned(), entity.to_owned()]).collect()
    }

    /// Four numbers a finding: start and end in UTF-16 units, the recognizer's number, and the confidence in thousandths
    /// with, in the upper half, how many numbers follow: those of recognizers whose type it could have instead.
    pub fn detect(&self, text: &str, previous: &str, regions: JsValue) -> Result<Vec<u32>, JsValue> {
        let given = given(regions)?;
        let findings = self.detector.detect_with(text, &self.hints(previous, given.as_ref()));
        Ok(self.flat(text, &findings))
    }

    /// The same for UTF-8, which is the quicker way in for long texts.
    #[wasm_bindgen(js_name = detectUtf8)]
    pub fn detect_utf8(&self, text: &[u8], previous: &str, regions: JsValue) -> Result<Vec<u32>, JsValue> {
        let text = std::str::from_utf8(text).map_err(|error| {
            let message = format!("the text is not valid UTF-8 after byte {}", error.valid_up_to());
            convert::error(Error::new(Code::TextInvalid, message))
        })?;
        self.detect(text, previous, regions)
    }

    /// Why a stretch of a text, in UTF-16 units, is a finding or not.
    pub fn explain(
        &self,
        text: &str,
        start: Option<f64>,
        end: Option<f64>,
        previous: &str,
        regions: JsValue,
    ) -> Result<JsValue, JsValue> {
        let place = |name: &str, unit: Option<f64>| {
            let whole = unit.filter(|unit| *unit >= 0.0 && unit.fract() == 0.0);
            whole.and_then(|unit| byte_at(text, unit as usize)).ok_or_else(|| {
                convert::error(Error::field(Code::OptionsInvalid, name, "an offset in the text", "something else"))
            })
        };
        let (start, end) = (place("start", start)?, place("end", end)?);
        let given = given(regions)?;
        let mut accounts = self.detector.explain(text, &self.hints(previous, given.as_ref()), start, end);
        in_utf16(text, &mut accounts);
        convert::parsed(|json| json.list(&mut |json| accounts.iter().for_each(|a| a.write(&self.detector, json))))
    }
}

impl JsDetector {
    /// The regions that come with a text take the place of the detector's own.
    fn hints<'h>(&'h self, previous: &'h str, given: Option<&'h Regions>) -> Hints<'h> {
        Hints { previous, regions: given.unwrap_or(&self.regions).codes() }
    }

    fn flat(&self, text: &str, findings: &[Finding]) -> Vec<u32> {
        let mut offsets = Utf16Offsets::new(text);
        let mut out = Vec::with_capacity(findings.len() * 4);
        for finding in findings {
            let (start, end) = (offsets.at(finding.start) as u32, offsets.at(finding.end) as u32);
            let also = self.detector.also(finding);
            out.extend([start, end, u32::from(finding.number), finding.thousandths() | (also.len() as u32) << 16]);
            out.extend(also.into_iter().map(u32::from));
        }
        out
    }
}

fn given(regions: JsValue) -> Result<Option<Regions>, JsValue> {
    if regions.is_undefined() {
        return Ok(None);
    }
    Regions::read(&convert::document(regions)?).map(Some).map_err(convert::error)
}
