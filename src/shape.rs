//! What a document has to look like: checked in one walk over a table, with the path of what is wrong. What was checked
//! is then read without any further error.
//!
//! Readers that check as they read, derived or by hand, were the largest part of the engine; see DESIGN.md.

use crate::document::Document;
use crate::error::{Code, Error};

#[cfg(not(target_arch = "wasm32"))]
mod described;
#[cfg(not(target_arch = "wasm32"))]
pub use described::Described;

/// What a value has to be.
#[derive(Debug)]
pub enum Shape {
    /// Anything: another reader checks it.
    Any,
    /// A text.
    Text,
    /// `true` or `false`.
    Bool,
    /// A number from 0 to 1 with at most three decimals, which are all that [`Json`](crate::json::Json) writes.
    Share,
    /// A whole number from 0 to 2^53 - 1, the largest that JavaScript counts to.
    Whole,
    /// One of these texts.
    Word(&'static [&'static str]),
    /// A text that this accepts; else it says what was expected.
    Accepted(fn(&str) -> Result<(), String>),
    /// A list of such values.
    List(&'static Shape),
    /// An object with these fields and no others. A `Null` field counts as missing.
    Object(&'static [(&'static str, Need, Shape)]),
    /// An object with any fields whose names this accepts, and what their values have to be.
    Map(fn(&str) -> Result<(), String>, &'static Shape),
    /// One of the others, and what a JSON Schema says of it. Not in the engine: see the macro `about`.
    #[cfg(not(target_arch = "wasm32"))]
    Described(&'static Described),
}

/// A shape with words for its JSON Schema, and perhaps a function that writes further keywords: those that an
/// [`Accepted`](Shape::Accepted) can't tell of itself. In the engine only the shape is left.
#[cfg(not(target_arch = "wasm32"))]
macro_rules! about {
    ($words:literal, $shape:expr) => {
        $crate::shape::about!($words, $shape, |_| ())
    };
    ($words:literal, $shape:expr, $keywords:expr) => {
        $crate::shape::Shape::Described(&$crate::shape::Described { words: $words, keywords: $keywords, shape: $shape })
    };
}
#[cfg(target_arch = "wasm32")]
macro_rules! about {
    ($words:literal, $shape:expr $(, $keywords:expr)?) => {
        $shape
    };
}
pub(crate) use about;

/// Whether a field has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It has to.
    Required,
    /// It may be missing.
    Optional,
}

impl Shape {
    /// Checks a document that stands at `path`, which is empty for the root.
    ///
    /// # Errors
    /// With the path of the first place that is wrong, such as `purposes[0].basis`, or `.` for the root.
    pub fn check<'d>(&self, document: &'d Document, path: &str, code: Code) -> Result<Checked<'d>, Error> {
        Check { path: path.to_owned(), code }.value(document, self)?;
        Ok(Checked(document))
    }
}

struct Check {
    path: String,
    code: Code,
}

impl Check {
    fn value(&mut self, document: &Document, shape: &Shape) -> Result<(), Error> {
        match (shape, document) {
            #[cfg(not(target_arch = "wasm32"))]
            (Shape::Described(described), _) => self.value(document, &described.shape),
            (Shape::Any, _) => Ok(()),
            (Shape::Text, Document::Text(_)) | (Shape::Bool, Document::Bool(_)) => Ok(()),
            (Shape::Share, Document::Number(number)) if is_share(*number) => Ok(()),
            (Shape::Share, Document::Number(_)) => self.wrong(shape.name(), "another number"),
            (Shape::Whole, Document::Number(number)) if whole(*number).is_some() => Ok(()),
            (Shape::Whole, Document::Number(_)) => self.wrong(shape.name(), "another number"),
            (Shape::Word(words), Document::Text(text)) if words.contains(&text.as_str()) => Ok(()),
            (Shape::Word(words), Document::Text(text)) => self.wrong(&one_of(words, text), &quoted(text)),
            (Shape::Accepted(accept), Document::Text(text)) => self.accepted(text, *accept),
            (Shape::List(shape), Document::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.inside(&format!("[{index}]"), &mut |check| check.value(item, shape))?;
                }
                Ok(())
            }
            (Shape::Object(known), Document::Object(fields)) => self.fields(fields, known),
            (Shape::Map(accept, shape), Document::Object(fields)) => {
                for (name, value) in fields {
                    self.inside(name, &mut |check| {
                        check.accepted(name, *accept)?;
                        check.value(value, shape)
                    })?;
                }
                self.each_once(fields)
            }
            (shape, found) => self.wrong(shape.name(), found.kind()),
        }
    }

    fn fields(&mut self, fields: &[(String, Document)], known: &[(&'static str, Need, Shape)]) -> Result<(), Error> {
        for (name, _) in fields {
            if !known.iter().any(|(known, ..)| known == name) {
                let names: Vec<&str> = known.iter().map(|(name, ..)| *name).collect();
                let expected = one_of(&names, name);
                return self.inside(name, &mut |check| check.wrong(&expected, "an unknown field"));
            }
        }
        for (name, need, shape) in known {
            let mut missing = *need == Need::Required;
            for (_, value) in fields.iter().filter(|(known, value)| known == name && *value != Document::Null) {
                missing = false;
                self.inside(name, &mut |check| check.value(value, shape))?;
            }
            if missing {
                return self.inside(name, &mut |check| check.wrong("a value", "nothing"));
            }
        }
        self.each_once(fields)
    }

    /// A field that is there twice would be read as one or as the other, depending on who reads.
    fn each_once(&mut self, fields: &[(String, Document)]) -> Result<(), Error> {
        for (index, (name, _)) in fields.iter().enumerate() {
            if fields[..index].iter().any(|(before, _)| before == name) {
                return self.inside(name, &mut |check| check.wrong("a field once", "it twice"));
            }
        }
        Ok(())
    }

    /// Checks something one step further down: a field, or `[0]`.
    fn inside(&mut self, step: &str, check: &mut dyn FnMut(&mut Check) -> Result<(), Error>) -> Result<(), Error> {
        let length = self.path.len();
        if length > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        check(self)?;
        self.path.truncate(length);
        Ok(())
    }

    fn accepted(&self, text: &str, accept: fn(&str) -> Result<(), String>) -> Result<(), Error> {
        accept(text).or_else(|expected| self.wrong(&expected, &quoted(text)))
    }

    fn wrong(&self, expected: &str, found: &str) -> Result<(), Error> {
        let path = if self.path.is_empty() { "." } else { &self.path };
        Err(Error::field(self.code, path, expected, found))
    }
}

impl Shape {
    /// What is expected, where something of another kind was found.
    fn name(&self) -> &'static str {
        match self {
            Shape::Any => "anything",
            Shape::Text | Shape::Word(_) | Shape::Accepted(_) => "a text",
            Shape::Bool => "true or false",
            Shape::Share => "a number from 0 to 1 with at most three decimals",
            Shape::Whole => "a whole number",
            Shape::List(_) => "a list",
            Shape::Object(_) | Shape::Map(..) => "an object",
            #[cfg(not(target_arch = "wasm32"))]
            Shape::Described(described) => described.shape.name(),
        }
    }
}

/// Whether it is from 0 to 1, and the number that three decimals write.
fn is_share(number: f64) -> bool {
    (0.0..=1.0).contains(&number) && (number * 1000.0).round() / 1000.0 == number
}

impl Document {
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

/// A value in a document that has the shape its reader counts on. What is not there reads as empty.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'d>(&'d Document);

impl<'d> Checked<'d> {
    /// A field of an object, unless it is missing or `Null`.
    pub fn field(self, name: &str) -> Option<Checked<'d>> {
        let found = self.entries().find(|(known, value)| *known == name && *value.0 != Document::Null);
        found.map(|(_, value)| value)
    }

    /// What is in a field, if anything.
    pub fn value(self, name: &str) -> Checked<'d> {
        self.field(name).unwrap_or(Checked(&Document::Null))
    }

    /// An object's fields.
    pub fn entries(self) -> impl Iterator<Item = (&'d str, Checked<'d>)> {
        let fields = if let Document::Object(fields) = self.0 { fields.as_slice() } else { &[] };
        fields.iter().map(|(name, value)| (name.as_str(), Checked(value)))
    }

    /// A list's items.
    pub fn items(self) -> impl Iterator<Item = Checked<'d>> {
        let items = if let Document::List(items) = self.0 { items.as_slice() } else { &[] };
        items.iter().map(Checked)
    }

    /// The items of the list in a field.
    pub fn list(self, name: &str) -> impl Iterator<Item = Checked<'d>> {
        self.value(name).items()
    }

    /// The whole value, for another reader.
    pub fn document(self) -> &'d Document {
        self.0
    }

    /// This text.
    pub fn as_text(self) -> &'d str {
        if let Document::Text(text) = self.0 { text } else { "" }
    }

    /// The text in a field.
    pub fn text(self, name: &str) -> String {
        self.optional_text(name).unwrap_or_default()
    }

    /// The text in a field, if it is there.
    pub fn optional_text(self, name: &str) -> Option<String> {
        self.field(name).map(|field| field.as_text().to_owned())
    }

    /// The list of texts in a field.
    pub fn texts(self, name: &str) -> Vec<String> {
        self.list(name).map(|item| item.as_text().to_owned()).collect()
    }

    /// The `true` or `false` in a field, or a default.
    pub fn bool_or(self, name: &str, default: bool) -> bool {
        if let Some(Checked(Document::Bool(value))) = self.field(name) { *value } else { default }
    }

    /// The whole number in a field, if it is there.
    pub fn whole(self, name: &str) -> Option<u64> {
        if let Some(Checked(Document::Number(number))) = self.field(name) { whole(*number) } else { None }
    }

    /// This number; 0 if it is none.
    pub fn share(self) -> f32 {
        if let Document::Number(number) = self.0 { *number as f32 } else { 0.0 }
    }

    /// The number in a field, or a default.
    pub fn share_or(self, name: &str, default: f32) -> f32 {
        self.field(name).map_or(default, Checked::share)
    }
}

/// A number as a whole one, if it is one that JavaScript counts to.
fn whole(number: f64) -> Option<u64> {
    const LARGEST: f64 = 9_007_199_254_740_991.0;
    ((0.0..=LARGEST).contains(&number) && number.trunc() == number).then_some(number as u64)
}

/// A text in quotation marks, for an error message.
pub fn quoted(text: &str) -> String {
    ["\"", text, "\""].concat()
}

/// `one of a, b, c`, with the one that was probably meant.
pub fn one_of(names: &[&str], found: &str) -> String {
    let hint = near(names, found).map_or(String::new(), |name| [" (perhaps ", name, ")"].concat());
    ["one of ", &names.join(", "), &hint].concat()
}

/// The name that was probably meant, if there is one.
pub fn near<'n>(names: &[&'n str], found: &str) -> Option<&'n str> {
    let distances = names.iter().map(|name| (strsim::levenshtein(name, found), *name));
    distances.min().filter(|(distance, name)| distance * 2 < name.len()).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: Shape = Shape::Object(&[
        ("name", Need::Optional, Shape::Text),
        ("color", Need::Optional, Shape::Word(&["red", "blue"])),
    ]);
    const ROOT: Shape = Shape::Object(&[("list", Need::Required, Shape::List(&ITEM))]);

    fn message(json: &str) -> String {
        let document = Document::from_json(json, Code::OptionsInvalid).unwrap();
        ROOT.check(&document, "", Code::OptionsInvalid).unwrap_err().message().to_owned()
    }

    #[test]
    fn errors_name_the_path_and_what_was_probably_meant() {
        let table = [
            (
                r#"{ "list": [{ "kolor": "red" }] }"#,
                "list[0].kolor: expected one of name, color (perhaps color), found an unknown field",
            ),
            (r#"{ "list": [{}, { "name": 3 }] }"#, "list[1].name: expected a text, found a number"),
            (
                r#"{ "list": [{ "color": "rad" }] }"#,
                "list[0].color: expected one of red, blue (perhaps red), found \"rad\"",
            ),
            (r#"{ "list": {} }"#, "list: expected a list, found an object"),
            ("{}", "list: expected a value, found nothing"),
            ("3", ".: expected an object, found a number"),
            // Whichever a reader takes, it is right; and it is not there twice.
            (r#"{ "list": [], "list": 3 }"#, "list: expected a list, found a number"),
            (r#"{ "list": [], "list": [] }"#, "list: expected a field once, found it twice"),
        ];
        for (json, expected) in table {
            assert_eq!(message(json), expected);
        }
    }

    #[test]
    fn what_was_checked_is_read() {
        let document = Document::from_json(r#"{ "list": [{ "name": "a" }, { "name": null }] }"#, Code::OptionsInvalid);
        let document = document.unwrap();
        let checked = ROOT.check(&document, "", Code::OptionsInvalid).unwrap();
        let names: Vec<_> = checked.list("list").map(|item| item.optional_text("name")).collect();
        assert_eq!(names, [Some("a".to_owned()), None]);
        assert!(checked.field("list").is_some() && checked.field("none").is_none());
    }
}
