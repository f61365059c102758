//! The body of a request: JSON, every string and number of it.

use serde_json::{Map, Value};

use crate::error::{Code, Error};

/// Kinds of message parts that can't be read here: pictures, sound, files.
const UNSCANNABLE_TYPES: [&str; 10] =
    ["image", "image_url", "input_image", "audio", "input_audio", "video", "file", "input_file", "document", "pdf"];

/// One string or number of a body.
pub(super) struct Part<'b> {
    /// RFC 6901 pointer.
    pub path: &'b str,
    pub text: &'b str,
    /// What stands before it: the last sentence that came before, and the name of its field.
    pub context: &'b str,
}

/// A body after rewriting.
pub(super) struct Body {
    pub text: String,
    /// It has parts that can't be read.
    pub unscannable: bool,
}

/// Puts every string, number and field name of a JSON text through `redact`.
///
/// # Errors
/// [`Code::BodyInvalid`] if it is not JSON.
pub(super) fn rewrite(text: &str, redact: impl FnMut(Part) -> String) -> Result<Body, Error> {
    let mut value: Value = serde_json::from_str(text).map_err(|error| {
        let message =
            format!("the body is not JSON (line {}, column {}); nothing was sent", error.line(), error.column());
        Error::new(Code::BodyInvalid, message)
    })?;
    let mut walk =
        Walk { redact, path: String::new(), sentence: String::new(), context: String::new(), unscannable: false };
    walk.value(&mut value, "");
    Ok(Body { text: value.to_string(), unscannable: walk.unscannable })
}

struct Walk<F> {
    redact: F,
    path: String,
    /// The last string with a space in it: what was said before.
    sentence: String,
    context: String,
    unscannable: bool,
}

impl<F: FnMut(Part) -> String> Walk<F> {
    fn value(&mut self, value: &mut Value, field: &str) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => {
                let text = number.to_string();
                let rewritten = self.text(&text, field);
                if rewritten != text {
                    *value = Value::String(rewritten);
                }
            }
            Value::String(text) => {
                self.unscannable |= is_opaque_data(text);
                let rewritten = self.text(text, field);
                if text.contains(' ') {
                    self.sentence.clone_from(text);
                }
                *text = rewritten;
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.within(&index.to_string(), |walk| walk.value(item, field));
                }
            }
            Value::Object(fields) => self.object(fields),
        }
    }

    fn object(&mut self, fields: &mut Map<String, Value>) {
        let kind = fields.get("type").and_then(Value::as_str);
        self.unscannable |= kind.is_some_and(|kind| UNSCANNABLE_TYPES.contains(&kind));
        let rewritten = std::mem::take(fields).into_iter().map(|(name, mut value)| {
            let segment = name.replace('~', "~0").replace('/', "~1");
            self.within(&segment, |walk| {
                let new_name = walk.text(&name, "");
                walk.value(&mut value, &name);
                (new_name, value)
            })
        });
        *fields = rewritten.collect();
    }

    fn within<T>(&mut self, segment: &str, step: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(segment);
        let result = step(self);
        self.path.truncate(length);
        result
    }

    fn text(&mut self, text: &str, field: &str) -> String {
        self.context.clear();
        self.context.push_str(&self.sentence);
        self.context.push('\n');
        self.context.push_str(field);
        (self.redact)(Part { path: &self.path, text, context: &self.context })
    }
}

/// A picture or another file inside a string.
fn is_opaque_data(text: &str) -> bool {
    let Some(rest) = text.trim_start().strip_prefix("data:") else {
        return false;
    };
    rest.split_once(',').is_some_and(|(kind, _)| kind.ends_with(";base64") && !kind.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(text: &str) -> (String, Vec<String>) {
        let mut paths = Vec::new();
        let body = rewrite(text, |part| {
            paths.push(format!("{}={}", part.path, part.text));
            part.text.replace("secret", "[X]")
        });
        (body.unwrap().text, paths)
    }

    #[test]
    fn every_string_number_and_name_goes_through() {
        let (text, paths) = rewritten(r#"{"a":["secret",{"b/c":12.50}],"secret":null}"#);
        assert_eq!(text, r#"{"a":["[X]",{"b/c":12.50}],"[X]":null}"#);
        assert_eq!(paths, ["/a=a", "/a/0=secret", "/a/1/b~1c=b/c", "/a/1/b~1c=12.50", "/secret=secret"]);
    }

    #[test]
    fn numbers_keep_their_digits_and_fields_their_order() {
        let text = r#"{"z":12345678901234567890123,"a":1e+400,"m":-0.10}"#;
        assert_eq!(rewritten(text).0, text);
    }

    #[test]
    fn a_number_that_must_not_leave_becomes_text() {
        let body = rewrite(r#"{"n":123}"#, |part| if part.text == "123" { "[N]".into() } else { part.text.into() });
        assert_eq!(body.unwrap().text, r#"{"n":"[N]"}"#);
    }

    #[test]
    fn the_sentence_before_and_the_field_are_context() {
        let mut contexts = Vec::new();
        let body = r#"{"messages":[{"content":"What is your SSN?"},{"ssn":"078051120"}]}"#;
        rewrite(body, |part| {
            contexts.push((part.text.to_owned(), part.context.to_owned()));
            part.text.to_owned()
        })
        .unwrap();
        assert_eq!(contexts.last().unwrap(), &("078051120".to_owned(), "What is your SSN?\nssn".to_owned()));
    }

    #[test]
    fn what_cannot_be_read_is_noticed() {
        for body in [
            r#"{"content":[{"type":"image_url","image_url":{"url":"https://example.com/x.png"}}]}"#,
            r#"["data:image/png;base64,AAAA"]"#,
            r#"{"type":"input_audio"}"#,
        ] {
            assert!(rewrite(body, |part| part.text.to_owned()).unwrap().unscannable, "{body}");
        }
        assert!(!rewrite(r#"["data: a word, and more"]"#, |part| part.text.to_owned()).unwrap().unscannable);
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for body in ["", "hello", "{", "{} {}", "[1,]"] {
            let error = rewrite(body, |part| part.text.to_owned()).err().unwrap();
            assert_eq!(error.code(), Code::BodyInvalid, "{body}");
        }
        let deep = "[".repeat(10_000);
        assert!(rewrite(&deep, |part| part.text.to_owned()).is_err());
    }
}
