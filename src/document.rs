//! Structured values from outside: policies, options, scopes.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::error::{Code, Error};
use crate::hash::sha256;
use crate::json::Json;

/// A value as JSON has them. Fields keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// `null`, or JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// Any text.
    Text(String),
    /// A list.
    List(Vec<Document>),
    /// An object.
    Object(Vec<(String, Document)>),
}

impl Document {
    /// How deep a document may be nested when it is read: one that contains itself has to end somewhere.
    pub const DEPTH: usize = 32;

    /// Reads JSON text.
    ///
    /// # Errors
    /// With the given code, if it is not JSON, or more follows it.
    pub fn from_json(text: &str, code: Code) -> Result<Document, Error> {
        serde_json::from_str(text).map_err(|error| Error::field(code, ".", "one JSON document", error.to_string()))
    }

    /// Canonical JSON as in RFC 8785: fields sorted, no white space. It is that of the RFC for numbers with at most three
    /// decimals below 10^15, and for objects that have each field once; shapes refuse other ones.
    pub fn canonical_json(&self) -> String {
        Json::of(|json| self.canonical(json))
    }

    /// SHA-256 over [`Document::canonical_json`].
    pub fn hash(&self) -> [u8; 32] {
        sha256(&[self.canonical_json().as_bytes()])
    }

    fn canonical(&self, json: &mut Json) {
        match self {
            Document::Null => json.word("null"),
            Document::Bool(value) => json.word(if *value { "true" } else { "false" }),
            Document::Number(number) => json.number(*number),
            Document::Text(text) => json.text(text),
            Document::List(items) => json.list(&mut |json| items.iter().for_each(|item| item.canonical(json))),
            Document::Object(fields) => json.object(&mut |json| {
                for (name, value) in in_canonical_order(fields) {
                    value.canonical(json.name(name));
                }
            }),
        }
    }
}

/// RFC 8785 sorts by UTF-16 units. Objects are small: each field goes in where it belongs.
fn in_canonical_order(fields: &[(String, Document)]) -> Vec<&(String, Document)> {
    let mut order: Vec<&(String, Document)> = Vec::with_capacity(fields.len());
    for field in fields {
        let place = order.partition_point(|(name, _)| name.encode_utf16().le(field.0.encode_utf16()));
        order.insert(place, field);
    }
    order
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Document, D::Error> {
        Nested { depth: Document::DEPTH }.deserialize(deserializer)
    }
}

/// A value that may have so many levels.
#[derive(Clone, Copy)]
struct Nested {
    depth: usize,
}

impl Nested {
    /// What may be inside it.
    fn inside<E: serde::de::Error>(self) -> Result<Nested, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom("too deep"))?;
        Ok(Nested { depth })
    }
}

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Document;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a plain value")
    }

    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_none<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Document, E> {
        Ok(Document::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Document, E> {
        Ok(Document::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Document, E> {
        Ok(Document::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Document, E> {
        Ok(Document::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Document, E> {
        Ok(Document::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Document, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Document::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Document, A::Error> {
        let inside = self.inside()?;
        let mut fields = Vec::new();
        while let Some(name) = entries.next_key()? {
            fields.push((name, entries.next_value_seed(inside)?));
        }
        Ok(Document::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(json: &str) -> Document {
        Document::from_json(json, Code::OptionsInvalid).unwrap()
    }

    #[test]
    fn canonical_json_sorts_and_writes_numbers_plainly() {
        // U+FB33 sorts after U+1F600 by code point, and before it by UTF-16 unit (RFC 8785 §3.2.3).
        let value = document(r#"{ "b": [1, 0.50, -2.125, true, null], "a": "é\"\n", "😀": 1, "\ufb33": 2 }"#);
        let text = value.canonical_json();
        assert_eq!(text, "{\"a\":\"é\\\"\\n\",\"b\":[1,0.5,-2.125,true,null],\"😀\":1,\"\u{FB33}\":2}");
        assert_eq!(value.hash(), document(r#"{"\ufb33":2,"😀":1,"a":"é\"\n","b":[1,0.5,-2.125,true,null]}"#).hash());
    }

    #[test]
    fn the_examples_of_rfc_8785() {
        // Section 3.2.2, without its numbers, which no document of ours may hold; and section 3.2.3.
        let literals = document(
            r#"{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false], "numbers": [4.50, 2e-3] }"#,
        );
        let canonical = r#"{"literals":[null,true,false],"numbers":[4.5,0.002],"string":"€$\u000f\nA'B\"\\\\\"/"}"#;
        assert_eq!(literals.canonical_json(), canonical);
        let sorted = document(
            r#"{ "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }"#,
        );
        let canonical = [
            r#"{"\r":"Carriage Return","1":"One",""#,
            "\u{80}",
            r#"":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","#,
            r#""😀":"Emoji: Grinning Face","#,
            "\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
        ];
        assert_eq!(sorted.canonical_json(), canonical.concat());
    }

    #[test]
    fn what_is_nested_too_deep_is_an_error() {
        let nested = |depth| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(Document::from_json(&nested(Document::DEPTH), Code::OptionsInvalid).is_ok());
        assert!(Document::from_json(&nested(Document::DEPTH + 1), Code::OptionsInvalid).is_err());
    }

    #[test]
    fn what_is_not_json_is_an_error() {
        for text in ["", "{", "[1] 2", "nul"] {
            assert_eq!(Document::from_json(text, Code::PolicyInvalid).unwrap_err().code(), Code::PolicyInvalid);
        }
    }
}
