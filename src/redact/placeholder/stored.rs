//! A conversation's placeholders as JSON.

use super::name::{is_kind, is_mark};
use super::{Entry, Mark, Placeholders};
use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::{bytes_of, hexadecimal};
use crate::json::Json;
use crate::order::in_order_of;
use crate::redact::keyed::Key;
use crate::redact::operator::WHOLE;
use crate::redact::said::Said;
use crate::shape::Need::{Optional, Required};
use crate::shape::Shape;

impl Entry {
    /// Without its value if that is stored elsewhere.
    fn write(&self, json: &mut Json, value: bool) {
        json.object(&mut |json| {
            json.name("kind").text(&self.kind);
            for (name, types) in [("types", &self.types), ("also", &self.also)] {
                if !types.is_empty() {
                    json.name(name).texts(types);
                }
            }
            json.name("number").text(&self.number.to_string());
            if value {
                json.name("value").text(&self.value);
            } else if let Some(day) = self.day {
                json.name("day").text(&day.to_string());
            }
            json.optional("surrogate", self.surrogate.as_deref());
            json.name("sentTo").texts(&self.sent_to);
        });
    }
}

impl Placeholders {
    /// The whole table. As secret as the originals.
    pub fn write(&self, json: &mut Json) {
        self.write_table(json, true);
    }

    /// The table without the values, which [`Placeholders::write_values`] writes. Surrogates are in it, and what was sent to whom.
    pub fn write_names(&self, json: &mut Json) {
        self.write_table(json, false);
    }

    /// The values that may be kept until a day, by their places in the table.
    pub fn write_values(&self, day: u64, json: &mut Json) {
        json.object(&mut |json| {
            for (index, entry) in self.entries.iter().enumerate() {
                if entry.day == Some(day) && !entry.value.is_empty() {
                    json.name(&index.to_string()).text(&entry.value);
                }
            }
        });
    }

    /// The days until which values are kept, each once.
    pub fn days(&self) -> Vec<u64> {
        let kept = self.entries.iter().filter(|entry| !entry.value.is_empty());
        let mut days: Vec<u64> = kept.filter_map(|entry| entry.day).collect();
        in_order_of(&mut days, |day| *day);
        days.dedup();
        days
    }

    /// Says of each value of which nobody has said yet until when it may be kept: by the types that it was found as.
    pub fn date(&mut self, mut until: impl FnMut(&[String]) -> u64) {
        for entry in &mut self.entries {
            if entry.day.is_none() {
                entry.day = Some(until(&entry.types));
            }
        }
    }

    /// Forgets the values that may not be kept any more on this day. What stands for them stays what it is, in every text, and is
    /// not issued again. Whether there were any.
    pub fn expire(&mut self, today: u64) -> bool {
        let mut any = false;
        for index in 0..self.entries.len() {
            let entry = &self.entries[index];
            if entry.day.is_some_and(|day| day < today) && !entry.value.is_empty() {
                self.by_value.retain(|known| *known != index);
                let entry = &mut self.entries[index];
                entry.value.clear();
                entry.sent_to.clear();
                any = true;
            }
        }
        any
    }

    fn write_table(&self, json: &mut Json, values: bool) {
        json.object(&mut |json| {
            json.name("mark").text(self.mark());
            json.name("key").text(&hexadecimal(&self.key));
            json.name("entries").list(&mut |json| self.entries.iter().for_each(|entry| entry.write(json, values)));
            json.name("burned").texts(&self.burned);
            json.name("said").text(&hexadecimal(self.said.bits()));
        });
    }

    /// Reads what [`Placeholders::write`] gave.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Placeholders, Error> {
        Placeholders::read_with(document, &[])
    }

    /// Reads what [`Placeholders::write_names`] gave, with what [`Placeholders::write_values`] gave for each day that is left. A value
    /// that is not in that of its day is gone.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read_with(document: &Document, values: &[(u64, Document)]) -> Result<Placeholders, Error> {
        const ENTRY: Shape = Shape::Object(&[
            ("kind", Required, Shape::Accepted(kind)),
            ("types", Optional, Shape::List(&Shape::Text)),
            ("also", Optional, Shape::List(&Shape::Text)),
            ("number", Required, Shape::Accepted(digits)),
            ("value", Optional, Shape::Text),
            ("day", Optional, Shape::Accepted(digits)),
            ("surrogate", Optional, Shape::Text),
            ("sentTo", Required, Shape::List(&Shape::Text)),
        ]);
        const SHAPE: Shape = Shape::Object(&[
            ("mark", Required, Shape::Accepted(mark)),
            ("key", Required, Shape::Accepted(key)),
            ("entries", Required, Shape::List(&ENTRY)),
            ("burned", Required, Shape::List(&Shape::Text)),
            ("said", Required, Shape::Accepted(bits)),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        let [key, said] = ["key", "said"].map(|name| bytes_of(&fields.text(name)).unwrap_or_default());
        let key = Key::try_from(key).expect("the key was checked");
        let mut placeholders = Placeholders::new(Mark(fields.text("mark")), key);
        placeholders.said = Said::from_bits(said).expect("the bits were checked");
        placeholders.burned = fields.texts("burned");
        for (index, entry) in fields.list("entries").enumerate() {
            let (kind, surrogate) = (entry.text("kind"), entry.optional_text("surrogate"));
            let day = entry.optional_text("day").and_then(|day| day.parse().ok());
            let value = entry.optional_text("value").or_else(|| value_at(values, day?, index)).unwrap_or_default();
            let number = entry.text("number").parse().expect("the number was checked");
            let twice = surrogate.as_deref().is_some_and(|surrogate| placeholders.is_surrogate(surrogate));
            let free = placeholders.place_of(&kind, &value, surrogate.is_some()).err().filter(|_| !twice);
            // Those that are gone are not looked up.
            let place = if value.is_empty() { Some(0) } else { free };
            let Some(place) = place else {
                let path = format!("entries[{index}]");
                return Err(Error::field(Code::OptionsInvalid, path, "each value once", "one twice"));
            };
            if !WHOLE && surrogate.is_some() {
                let path = format!("entries[{index}].surrogate");
                return Err(Error::field(Code::OptionsInvalid, path, "nothing in this engine", "a surrogate"));
            }
            if surrogate.is_none() && placeholders.is_issued(&placeholders.squashed(&kind, number)) {
                let path = format!("entries[{index}].number");
                return Err(Error::field(Code::OptionsInvalid, path, "each placeholder once", "one twice"));
            }
            let reference = placeholders.add(place, kind, number, value, surrogate);
            let read = &mut placeholders.entries[reference.0];
            (read.types, read.also, read.sent_to) = (entry.texts("types"), entry.texts("also"), entry.texts("sentTo"));
            read.day = day;
            if read.value.is_empty() {
                read.sent_to.clear();
                placeholders.by_value.retain(|known| *known != index);
            }
        }
        Ok(placeholders)
    }
}

/// The value of this place, in what is stored of its day. That of another day can be left of a conversation before.
fn value_at(values: &[(u64, Document)], day: u64, index: usize) -> Option<String> {
    let name = index.to_string();
    values.iter().filter(|(known, _)| *known == day).find_map(|(_, values)| {
        let Document::Object(fields) = values else { return None };
        fields.iter().find_map(|(known, value)| match value {
            Document::Text(value) if *known == name => Some(value.clone()),
            _ => None,
        })
    })
}

/// A kind, as a map has it.
fn kind(text: &str) -> Result<(), String> {
    is_kind(text.as_bytes()).then_some(()).ok_or_else(|| "a kind, EMAIL".to_owned())
}

/// A mark, as a map has it.
fn mark(text: &str) -> Result<(), String> {
    is_mark(text.as_bytes()).then_some(()).ok_or_else(|| "a mark, K7Q".to_owned())
}

/// A number in digits, as a map has it.
fn digits(text: &str) -> Result<(), String> {
    text.parse::<u32>().map(|_| ()).map_err(|_| "a number in digits".to_owned())
}

/// A key as a map has it: 32 bytes.
fn key(text: &str) -> Result<(), String> {
    let known = bytes_of(text).is_some_and(|bytes| bytes.len() == size_of::<Key>());
    known.then_some(()).ok_or_else(|| "64 hexadecimal digits".to_owned())
}

/// What was said, as a map has it.
fn bits(text: &str) -> Result<(), String> {
    bytes_of(text).and_then(Said::from_bits).map(|_| ()).ok_or_else(|| "4,096 hexadecimal digits, or none".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_in_which_one_placeholder_means_two_values_is_refused() {
        let entry = |value: &str| format!(r#"{{ "kind": "EMAIL", "number": "1", "value": "{value}", "sentTo": [] }}"#);
        let json = format!(
            r#"{{ "mark": "K7Q", "entries": [{}, {}], "burned": [], "key": "{}", "said": "" }}"#,
            entry("a"),
            entry("b"),
            "07".repeat(32)
        );
        let error = Placeholders::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap()).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("entries[1].number"));
    }

    #[test]
    fn a_map_with_another_mark_or_kind_is_refused() {
        let map = |mark: &str, kind: &str| {
            let entry = format!(r#"{{ "kind": "{kind}", "number": "1", "value": "a", "sentTo": [] }}"#);
            let json = format!(
                r#"{{ "mark": "{mark}", "entries": [{entry}], "burned": [], "key": "{}", "said": "" }}"#,
                "07".repeat(32)
            );
            Placeholders::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap())
        };
        assert!(map("K7Q", "EMAIL").is_ok());
        assert_eq!(map("", "EMAIL").unwrap_err().path.as_deref(), Some("mark"));
        assert_eq!(map("K7Q", "4111").unwrap_err().path.as_deref(), Some("entries[0].kind"));
    }
}
