//! Structured values from outside (policies, options, scopes), and reading them with the path of what is wrong.
//!
//! Derived readers with paths were the largest part of the engine; see DESIGN.md.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use sha2::{Digest, Sha256};

use crate::error::{Code, Error};
use crate::order::sorted;

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
    /// An object with these fields; those that are `Null` are left out.
    pub fn object(fields: Vec<(&str, Document)>) -> Document {
        let mut owned = Vec::with_capacity(fields.len());
        for (name, value) in fields {
            if value != Document::Null {
                owned.push((name.to_owned(), value));
            }
        }
        Document::Object(owned)
    }

    /// A list of texts.
    pub fn texts(texts: &[String]) -> Document {
        Document::List(texts.iter().map(Document::from).collect())
    }

    /// Reads JSON text.
    ///
    /// # Errors
    /// With the given code, if it is not JSON, or more follows it.
    pub fn from_json(text: &str, code: Code) -> Result<Document, Error> {
        serde_json::from_str(text).map_err(|error| Error::field(code, ".", "one JSON document", error.to_string()))
    }

    /// The document as the root of what is read.
    pub fn root(&self, code: Code) -> Field<'_> {
        Field { document: self, path: String::new(), code }
    }

    /// The document as the value of a field of this name.
    pub fn root_named(&self, name: &str, code: Code) -> Field<'_> {
        Field { document: self, path: name.to_owned(), code }
    }

    /// SHA-256 over canonical JSON as in RFC 8785: fields sorted, no white space. Numbers have at most three
    /// decimals here, which is all that a policy needs.
    pub fn hash(&self) -> [u8; 32] {
        let mut text = String::new();
        self.canonical(&mut text);
        Sha256::digest(text).into()
    }

    fn canonical(&self, out: &mut String) {
        match self {
            Document::Null => out.push_str("null"),
            Document::Bool(true) => out.push_str("true"),
            Document::Bool(false) => out.push_str("false"),
            Document::Number(number) => {
                let thousandths = (number * 1000.0).round() as i64;
                let (sign, size) = (if thousandths < 0 { "-" } else { "" }, thousandths.unsigned_abs());
                let text = format!("{sign}{}.{:03}", size / 1000, size % 1000);
                out.push_str(text.trim_end_matches('0').trim_end_matches('.'));
            }
            Document::Text(text) => quote(text, out),
            Document::List(items) => {
                list(out, ('[', ']'), items.iter(), |out, item| item.canonical(out));
            }
            Document::Object(fields) => {
                // RFC 8785 sorts by UTF-16 units.
                let order = sorted(fields.iter().map(|(name, _)| name.encode_utf16().collect::<Vec<_>>()));
                list(out, ('{', '}'), order.into_iter(), |out, index| {
                    let (name, value) = &fields[index];
                    quote(name, out);
                    out.push(':');
                    value.canonical(out);
                });
            }
        }
    }

    /// What it is, for an error message. Never a text's content: it could be a person's.
    fn kind(&self) -> &'static str {
        match self {
            Document::Null => "nothing",
            Document::Bool(true) => "true",
            Document::Bool(false) => "false",
            Document::Number(_) => "a number",
            Document::Text(_) => "a text",
            Document::List(_) => "a list",
            Document::Object(_) => "an object",
        }
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Document {
        Document::Text(text.to_owned())
    }
}

impl From<&String> for Document {
    fn from(text: &String) -> Document {
        Document::Text(text.clone())
    }
}

impl From<f64> for Document {
    fn from(number: f64) -> Document {
        Document::Number(number)
    }
}

impl From<u64> for Document {
    /// Above 2^53 the nearest number that JSON readers agree on.
    fn from(number: u64) -> Document {
        Document::Number(number as f64)
    }
}

impl<T: Into<Document>> From<Option<T>> for Document {
    fn from(value: Option<T>) -> Document {
        value.map_or(Document::Null, Into::into)
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Document::Null => serializer.serialize_unit(),
            Document::Bool(value) => serializer.serialize_bool(*value),
            Document::Number(number) => serializer.serialize_f64(*number),
            Document::Text(text) => serializer.serialize_str(text),
            Document::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Document::Object(fields) => {
                let mut object = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    object.serialize_entry(name, value)?;
                }
                object.end()
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::to_string(text).expect("a text can be written as JSON"));
}

fn list<T>(
    out: &mut String,
    (open, close): (char, char),
    items: impl Iterator<Item = T>,
    each: impl Fn(&mut String, T),
) {
    out.push(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        each(out, item);
    }
    out.push(close);
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_any(DocumentVisitor)
    }
}

struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
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
        Document::deserialize(deserializer)
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
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Document::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Document, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = entries.next_entry()? {
            fields.push(field);
        }
        Ok(Document::Object(fields))
    }
}

/// A value in a document, with its path: `purposes[0].basis`, or `.` for the whole.
#[derive(Clone, Debug)]
pub struct Field<'d> {
    document: &'d Document,
    path: String,
    code: Code,
}

impl<'d> Field<'d> {
    /// An error about this field.
    pub fn wrong(&self, expected: impl Into<String>, found: impl Into<String>) -> Error {
        let path = if self.path.is_empty() { "." } else { &self.path };
        Error::field(self.code, path, expected, found)
    }

    fn unlike(&self, expected: &str) -> Error {
        self.wrong(expected, self.document.kind())
    }

    /// Its path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A text.
    ///
    /// # Errors
    /// If it is none.
    pub fn text(&self) -> Result<&'d str, Error> {
        match self.document {
            Document::Text(text) => Ok(text),
            _ => Err(self.unlike("a text")),
        }
    }

    /// `true` or `false`.
    ///
    /// # Errors
    /// If it is neither.
    pub fn bool(&self) -> Result<bool, Error> {
        match self.document {
            Document::Bool(value) => Ok(*value),
            _ => Err(self.unlike("true or false")),
        }
    }

    /// A number from 0 to 1.
    ///
    /// # Errors
    /// If it is none.
    pub fn share(&self) -> Result<f32, Error> {
        match self.document {
            Document::Number(number) if (0.0..=1.0).contains(number) => Ok(*number as f32),
            Document::Number(_) => Err(self.wrong("a number from 0 to 1", "a number outside of that")),
            _ => Err(self.unlike("a number from 0 to 1")),
        }
    }

    /// One of several words, by its name.
    ///
    /// # Errors
    /// If it is another.
    pub fn choice<T: Copy>(&self, choices: &[T], name: impl Fn(T) -> &'static str) -> Result<T, Error> {
        let names: Vec<&str> = choices.iter().map(|choice| name(*choice)).collect();
        Ok(choices[self.place(&names)?])
    }

    /// The place of a text among those that it may be.
    ///
    /// # Errors
    /// If it is another.
    pub fn place(&self, names: &[&str]) -> Result<usize, Error> {
        let text = self.text()?;
        let place = names.iter().position(|name| *name == text);
        place.ok_or_else(|| self.wrong(one_of(names, text), quoted(text)))
    }

    /// A list's items.
    ///
    /// # Errors
    /// If it is no list.
    pub fn items(&self) -> Result<Vec<Field<'d>>, Error> {
        let Document::List(items) = self.document else {
            return Err(self.unlike("a list"));
        };
        let mut fields = Vec::with_capacity(items.len());
        for (index, document) in items.iter().enumerate() {
            fields.push(Field { document, path: format!("{}[{index}]", self.path), code: self.code });
        }
        Ok(fields)
    }

    /// A list of texts.
    ///
    /// # Errors
    /// If it is none.
    pub fn texts(&self) -> Result<Vec<String>, Error> {
        self.each(|item| Ok(item.text()?.to_owned()))
    }

    /// A list's items, each read.
    ///
    /// # Errors
    /// If it is no list, or an item is wrong.
    pub fn each<T>(&self, read: impl Fn(Field<'d>) -> Result<T, Error>) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        for item in self.items()? {
            all.push(read(item)?);
        }
        Ok(all)
    }

    /// An object's fields, whatever their names.
    ///
    /// # Errors
    /// If it is no object.
    pub fn entries(&self) -> Result<Vec<(&'d str, Field<'d>)>, Error> {
        let Document::Object(fields) = self.document else {
            return Err(self.unlike("an object"));
        };
        let mut entries = Vec::with_capacity(fields.len());
        for (name, document) in fields {
            entries.push((name.as_str(), self.child(name, document)));
        }
        Ok(entries)
    }

    /// An object's fields, none but these.
    ///
    /// # Errors
    /// If it is no object, or has another field.
    pub fn object(self, known: &[&str]) -> Result<Object<'d>, Error> {
        let fields = self.entries()?;
        if let Some((name, field)) = fields.iter().find(|(name, _)| !known.contains(name)) {
            return Err(field.wrong(one_of(known, name), "an unknown field"));
        }
        Ok(Object { fields, field: self })
    }

    fn child(&self, name: &str, document: &'d Document) -> Field<'d> {
        let dot = if self.path.is_empty() { "" } else { "." };
        Field { document, path: format!("{}{dot}{name}", self.path), code: self.code }
    }
}

/// An object whose field names are known.
#[derive(Clone, Debug)]
pub struct Object<'d> {
    fields: Vec<(&'d str, Field<'d>)>,
    field: Field<'d>,
}

impl<'d> Object<'d> {
    /// A field, unless it is missing or `null`.
    pub fn optional(&self, name: &str) -> Option<&Field<'d>> {
        let found = self.fields.iter().find(|(known, _)| *known == name).map(|(_, field)| field);
        found.filter(|field| *field.document != Document::Null)
    }

    /// A field that has to be there.
    ///
    /// # Errors
    /// If it is not.
    pub fn required(&self, name: &str) -> Result<&Field<'d>, Error> {
        self.optional(name).ok_or_else(|| self.field.child(name, self.field.document).wrong("a value", "nothing"))
    }

    /// A text that has to be there.
    ///
    /// # Errors
    /// If it is not, or is no text.
    pub fn text(&self, name: &str) -> Result<String, Error> {
        Ok(self.required(name)?.text()?.to_owned())
    }

    /// A text, if it is there.
    ///
    /// # Errors
    /// If it is no text.
    pub fn optional_text(&self, name: &str) -> Result<Option<String>, Error> {
        self.optional(name).map(|field| Ok(field.text()?.to_owned())).transpose()
    }

    /// A list of texts; empty if it is not there.
    ///
    /// # Errors
    /// If it is another thing.
    pub fn texts(&self, name: &str) -> Result<Vec<String>, Error> {
        self.optional(name).map_or(Ok(Vec::new()), Field::texts)
    }

    /// `true` or `false`, or a default if it is not there.
    ///
    /// # Errors
    /// If it is another thing.
    pub fn bool_or(&self, name: &str, default: bool) -> Result<bool, Error> {
        self.optional(name).map_or(Ok(default), Field::bool)
    }

    /// A number from 0 to 1, or a default if it is not there.
    ///
    /// # Errors
    /// If it is another thing.
    pub fn share_or(&self, name: &str, default: f32) -> Result<f32, Error> {
        self.optional(name).map_or(Ok(default), Field::share)
    }
}

/// A text in quotation marks, for an error message.
pub fn quoted(text: &str) -> String {
    ["\"", text, "\""].concat()
}

/// `one of a, b, c`, with the one that was probably meant.
fn one_of(names: &[&str], found: &str) -> String {
    let distances = names.iter().map(|name| (strsim::levenshtein(name, found), *name));
    let near = distances.min().filter(|(distance, name)| distance * 2 < name.len());
    let hint = near.map_or(String::new(), |(_, name)| format!(" (perhaps {name})"));
    format!("one of {}{hint}", names.join(", "))
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
        let mut text = String::new();
        value.canonical(&mut text);
        assert_eq!(text, "{\"a\":\"é\\\"\\n\",\"b\":[1,0.5,-2.125,true,null],\"😀\":1,\"\u{FB33}\":2}");
        assert_eq!(value.hash(), document(r#"{"\ufb33":2,"😀":1,"a":"é\"\n","b":[1,0.5,-2.125,true,null]}"#).hash());
    }

    #[test]
    fn errors_name_the_path_and_what_was_probably_meant() {
        let value = document(r#"{ "list": [{ "name": 3, "kolor": "red" }] }"#);
        let list = value.root(Code::OptionsInvalid).object(&["list"]).unwrap();
        let item = list.required("list").unwrap().items().unwrap().remove(0);
        let error = item.clone().object(&["name", "color"]).unwrap_err();
        assert_eq!(
            error.message(),
            "list[0].kolor: expected one of name, color (perhaps color), found an unknown field"
        );
        let object = item.object(&["name", "kolor"]).unwrap();
        assert_eq!(object.text("name").unwrap_err().message(), "list[0].name: expected a text, found a number");
        let error = object.required("kolor").unwrap().place(&["rad", "blue"]).unwrap_err();
        assert_eq!(error.message(), "list[0].kolor: expected one of rad, blue (perhaps rad), found \"red\"");
        assert_eq!(list.required("list").unwrap().text().unwrap_err().message(), "list: expected a text, found a list");
    }

    #[test]
    fn what_is_not_json_is_an_error() {
        for text in ["", "{", "[1] 2", "nul"] {
            assert_eq!(Document::from_json(text, Code::PolicyInvalid).unwrap_err().code(), Code::PolicyInvalid);
        }
    }
}
