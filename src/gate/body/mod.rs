//! The body of a request: every text of it, and what is between them as it was.

mod form;
mod json;

use crate::error::{Code, Error};

use json::Walk;

/// One text or number of a body.
pub(super) struct Part<'b> {
    /// RFC 6901 pointer; it leads on into strings that are JSON themselves. Fields of forms are its first step.
    pub path: &'b str,
    pub text: &'b str,
    /// What stands before it: the last sentences that came before, and the name of its field.
    pub context: &'b str,
}

/// How JSON is read: with its grammar checked, or without.
type ReadJson = fn(&str, &mut dyn FnMut(Part) -> String) -> Result<Body, Error>;

/// A body after rewriting.
pub(super) struct Body {
    pub text: String,
    /// It has parts that can't be read.
    pub unscannable: bool,
}

/// Puts every text of a body through `redact`. What it is, its content type says; without one it has to be JSON.
///
/// # Errors
/// [`Code::BodyInvalid`] if it is not what its content type says, or of a type that can't be read.
pub(super) fn rewrite(
    content_type: Option<&str>,
    text: &str,
    redact: &mut dyn FnMut(Part) -> String,
) -> Result<Body, Error> {
    walk(content_type, text, json::rewrite, redact)
}

/// The same for a body that [`rewrite`] has read before: its grammar is known to be right.
pub(super) fn rewrite_again(
    content_type: Option<&str>,
    text: &str,
    redact: &mut dyn FnMut(Part) -> String,
) -> Result<Body, Error> {
    walk(content_type, text, |text, redact| Ok(json::rewrite_checked(text, redact)), redact)
}

fn walk(
    content_type: Option<&str>,
    text: &str,
    json: ReadJson,
    redact: &mut dyn FnMut(Part) -> String,
) -> Result<Body, Error> {
    let full = content_type.unwrap_or("application/json");
    let essence = full.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Ok(form::rewrite_urlencoded(text, redact)),
        "multipart/form-data" => form::rewrite_multipart(full, text, redact),
        "application/x-ndjson" | "application/jsonl" | "application/json-lines" => lines(text, redact),
        // What `fetch` calls a string that nobody gave a type: more often than not it is JSON.
        "text/plain" => {
            let mut walk = Walk::new(redact);
            let rewritten = walk.value(text);
            walk.pass(&rewritten);
            Ok(walk.body())
        }
        "application/json" => json(text, redact),
        kind if kind.ends_with("+json") => json(text, redact),
        kind => {
            let message = ["a body of type \"", kind, "\" can't be read, and what can't be read is not sent"].concat();
            Err(Error::new(Code::BodyInvalid, message))
        }
    }
}

/// A JSON text on every line.
fn lines(text: &str, redact: &mut dyn FnMut(Part) -> String) -> Result<Body, Error> {
    let mut walk = Walk::new(redact);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if line.trim().is_empty() {
            walk.pass(line);
        } else {
            json::check(line)?;
            walk.line(index, line);
        }
    }
    Ok(walk.body())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(content_type: &str, text: &str) -> (String, bool, Vec<String>) {
        let mut paths = Vec::new();
        let body = rewrite(Some(content_type), text, &mut |part| {
            paths.push(format!("{}={}", part.path, part.text));
            part.text.replace("secret", "[X]")
        });
        let body = body.unwrap();
        (body.text, body.unscannable, paths)
    }

    #[test]
    fn every_line_is_json() {
        let (text, _, paths) = rewritten("application/x-ndjson", "{\"a\":\"secret\"}\n\n[\"secret\"]");
        assert_eq!(text, "{\"a\":\"[X]\"}\n\n[\"[X]\"]");
        assert_eq!(paths, ["/0/a=a", "/0/a=secret", "/2/0=secret"]);
        assert!(rewrite(Some("application/jsonl"), "{}\nnot json", &mut |part| part.text.to_owned()).is_err());
    }

    #[test]
    fn plain_text_is_one_text_unless_it_is_json() {
        assert_eq!(rewritten("text/plain;charset=UTF-8", "a secret").0, "a [X]");
        assert_eq!(rewritten("text/plain", "{\"a\":\"secret\"}").0, "{\"a\":\"[X]\"}");
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        for kind in ["application/octet-stream", "image/png", "application/x-protobuf", "", "nonsense"] {
            assert!(rewrite(Some(kind), "{}", &mut |part| part.text.to_owned()).is_err(), "{kind}");
        }
        assert!(rewrite(Some("application/vnd.api+json"), "{}", &mut |part| part.text.to_owned()).is_ok());
        assert!(rewrite(None, "hello", &mut |part| part.text.to_owned()).is_err());
    }
}
