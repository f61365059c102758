//! Redacting and restoring texts without a policy: what the command line does. There is no recipient and no
//! consent here, so nothing that runs in a page uses it.

use crate::detect::Detector;
use crate::document::Document;
use crate::error::Error;
use crate::hash::sha256;
use crate::json::Json;
use crate::order::in_order_of;
use crate::redact::{Edit, Mark, Operator, Placeholders, Restorer, masked, rewrite};

/// Who the placeholders count as sent to: whoever has the redacted text.
const READER: &str = "reader";

/// Redacts texts with one operator, and keeps what restores them.
#[derive(Debug)]
pub struct Redactor {
    placeholders: Placeholders,
}

impl Redactor {
    /// With an empty map, under a mark and a key made from random bytes, 40 of them at least. `None` if the bytes make no mark:
    /// try others.
    pub fn new(random: &[u8]) -> Option<Redactor> {
        let mark = Mark::from_random(random, 3)?;
        Some(Redactor { placeholders: Placeholders::new(mark, sha256(&[random])) })
    }

    /// With a map that [`Redactor::write_map`] wrote.
    ///
    /// # Errors
    /// [`Code::OptionsInvalid`](crate::error::Code::OptionsInvalid) if it is not such a map.
    pub fn from_map(map: &Document) -> Result<Redactor, Error> {
        Ok(Redactor { placeholders: Placeholders::read(map)? })
    }

    /// Writes the placeholders with their originals. As secret as the originals.
    pub fn write_map(&self, json: &mut Json) {
        self.placeholders.write(json);
    }

    /// The text with this operator applied to every finding of at least this confidence.
    pub fn redact(&mut self, detector: &Detector, text: &str, operator: Operator, threshold: f32) -> String {
        self.placeholders.burn_look_alikes(text);
        let mut edits = self.placeholders.surrogates_in(text);
        let left = masked(text, &edits);
        for finding in detector.detect(&left, "").into_iter().filter(|f| f.confidence >= threshold) {
            let span = (finding.start, finding.end);
            let replaced = self.placeholders.replace(operator, &finding.entity, text, span);
            replaced.reference.into_iter().for_each(|reference| self.placeholders.sent(reference, READER));
            edits.retain(|edit| edit.end <= finding.start || finding.end <= edit.start);
            edits.push(Edit { start: finding.start, end: finding.end, replacement: replaced.text });
        }
        in_order_of(&mut edits, |edit| edit.start);
        rewrite(text, &edits)
    }

    /// What puts the originals back.
    pub fn restorer(&self) -> Restorer {
        Restorer::new(&self.placeholders, READER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    #[test]
    fn a_map_restores_what_was_redacted() {
        let detector = Detector::new();
        let mut redactor = Redactor::new(&[0, 8, 9]).unwrap();
        let text = "ana@example.com and bo@example.com and ana@example.com, not [EMAIL_1_2BC]";
        let redacted = redactor.redact(&detector, text, Operator::Placeholder, 0.5);
        assert_eq!(redacted, "[EMAIL_2_2BC] and [EMAIL_3_2BC] and [EMAIL_2_2BC], not [EMAIL_1_2BC]");
        let map = Json::of(|json| redactor.write_map(json));
        let map = Document::from_json(&map, Code::OptionsInvalid).unwrap();
        let again = Redactor::from_map(&map).unwrap();
        assert_eq!(again.restorer().restore(&redacted), text);
        assert_eq!(Redactor::from_map(&Document::Null).unwrap_err().code(), Code::OptionsInvalid);
    }
}
