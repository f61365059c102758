//! JSON, every string, number and name of it.
//!
//! The grammar is serde_json's: it checks the text first. What follows then only has to tell strings and numbers
//! apart, and leaves every other byte as it was, so that nothing about numbers, order or repeated fields changes.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use crate::error::{Code, Error};
use crate::json;
use crate::redact::find_ignoring_case;

use super::{Body, Part};

/// Kinds of message parts that can't be read here: pictures, sound, files.
const UNSCANNABLE_TYPES: [&str; 10] =
    ["image", "image_url", "input_image", "audio", "input_audio", "video", "file", "input_file", "document", "pdf"];

/// Fields whose strings are pictures.
const UNSCANNABLE_FIELDS: [&str; 2] = ["images", "image"];

/// Fields whose objects hold a file's bytes under any name.
const UNSCANNABLE_OBJECTS: [&str; 2] = ["inlineData", "inline_data"];

/// Fields that say of what kind the content beside them is, in the protocols of chat SDKs.
const MEDIA_TYPE_FIELDS: [&str; 6] =
    ["contentType", "content_type", "mediaType", "media_type", "mimeType", "mime_type"];

/// Fields whose strings are of the protocol, not of the conversation.
const PROTOCOL_FIELDS: [&str; 6] = ["role", "type", "model", "object", "id", "status"];

/// Words of the protocols of chat that are no one's data, whoever asked for what. Most texts of a request are one of these,
/// and need not be looked at.
const PLAIN_WORDS: [&str; 24] = [
    "role",
    "content",
    "type",
    "text",
    "user",
    "assistant",
    "system",
    "tool",
    "function",
    "messages",
    "message",
    "model",
    "id",
    "name",
    "parts",
    "input",
    "output",
    "metadata",
    "input_text",
    "output_text",
    "tool_calls",
    "arguments",
    "tool_call_id",
    "state",
];

/// Fields whose strings name a conversation or a part of one, to the host that made them up: their names say nothing of what
/// a person typed. Without case, `_` and `-`.
const NAMING_FIELDS: [&str; 14] = [
    "sessionid",
    "conversationid",
    "threadid",
    "chatid",
    "messageid",
    "requestid",
    "correlationid",
    "traceid",
    "spanid",
    "runid",
    "responseid",
    "callid",
    "toolcallid",
    "clientactivityid",
];

/// How much of what was said before counts as context, in bytes: with a field's name, what a detector reads.
const SENTENCES: usize = 448;

/// The most characters of a field's name in a path.
const SEGMENT: usize = 64;

/// How deep lists and objects may be nested. What is deeper can't be read.
const LEVELS: usize = 128;

/// How often JSON may stand in a string of JSON. What is deeper can't be read.
const DEPTH: usize = 8;

/// That a text is JSON.
///
/// # Errors
/// [`Code::BodyInvalid`] if it isn't.
pub(super) fn check(text: &str) -> Result<(), Error> {
    serde_json::from_str::<IgnoredAny>(text).map(|_| ()).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = format!("the body is not JSON (line {line}, column {column}); nothing was sent");
        Error::new(Code::BodyInvalid, message)
    })
}

/// Puts every string, number and field name of a JSON text through `redact`.
///
/// # Errors
/// [`Code::BodyInvalid`] if it is not JSON.
pub(super) fn rewrite(text: &str, redact: &mut dyn FnMut(Part) -> String) -> Result<Body, Error> {
    check(text)?;
    Ok(rewrite_checked(text, redact))
}

/// The same for what is known to be JSON.
pub(super) fn rewrite_checked(text: &str, redact: &mut dyn FnMut(Part) -> String) -> Body {
    let mut walk = Walk::new(redact);
    walk.run(text);
    walk.body()
}

/// An object or a list that is open.
struct Level {
    /// How much of the path leads to it.
    path: usize,
    /// For a list, the index of the item; for an object, nothing.
    index: Option<usize>,
    /// An object's next string is a field's name.
    name_next: bool,
}

/// A walk through a body: what was rewritten so far, and where in it we are.
pub(super) struct Walk<'r> {
    redact: &'r mut dyn FnMut(Part) -> String,
    out: String,
    path: String,
    levels: Vec<Level>,
    /// The name of the innermost field.
    field: String,
    /// The last strings with a space in them: what was said before.
    sentence: String,
    unscannable: bool,
    /// How many strings we are inside of.
    depth: usize,
}

impl<'r> Walk<'r> {
    /// At the start of a body.
    pub fn new(redact: &'r mut dyn FnMut(Part) -> String) -> Walk<'r> {
        Walk {
            redact,
            out: String::new(),
            path: String::new(),
            levels: Vec::new(),
            field: String::new(),
            sentence: String::new(),
            unscannable: false,
            depth: 0,
        }
    }

    /// What came of it.
    pub fn body(self) -> Body {
        Body { text: self.out, unscannable: self.unscannable }
    }

    /// Something in it can't be read.
    pub fn is_unscannable(&mut self) {
        self.unscannable = true;
    }

    /// What is between the texts, and goes out as it is.
    pub fn pass(&mut self, between: &str) {
        self.out.push_str(between);
    }

    /// One line of a body that has a JSON text on each.
    pub fn line(&mut self, index: usize, text: &str) {
        self.path.clear();
        self.step(index);
        self.run(text);
    }

    /// A field of a form: its name and its value, rewritten.
    pub fn field(&mut self, name: &str, value: &str) -> (String, String) {
        self.field.clear();
        self.levels.push(Level { path: 0, index: None, name_next: true });
        self.path.clear();
        self.segment(name);
        let new_name = self.redacted(name);
        self.field.push_str(name);
        let new_value = self.value(value);
        self.levels.pop();
        (new_name, new_value)
    }

    /// A text that stands for itself: JSON is walked, the rest is looked at as a whole.
    pub fn value(&mut self, text: &str) -> String {
        self.unscannable |= is_opaque_data(text);
        let rewritten = if is_json(text) { self.within(text) } else { self.redacted(text) };
        self.said(text);
        rewritten
    }

    /// Adds a name to the path.
    fn segment(&mut self, name: &str) {
        self.path.push('/');
        for c in name.chars().take(SEGMENT) {
            match c {
                '~' => self.path.push_str("~0"),
                '/' => self.path.push_str("~1"),
                c => self.path.push(c),
            }
        }
    }

    /// Notes what was said: context for what follows.
    fn said(&mut self, text: &str) {
        if !text.as_bytes().contains(&b' ') {
            return;
        }
        self.sentence.push('\n');
        self.sentence.push_str(text);
        let mut from = self.sentence.len().saturating_sub(SENTENCES);
        if from == 0 {
            return;
        }
        while !self.sentence.is_char_boundary(from) {
            from += 1;
        }
        // Whole lines, as long as there is one: those are known already.
        if !self.sentence[..from].ends_with('\n')
            && let Some(line) = self.sentence[from..].find('\n')
        {
            from += line;
        }
        self.sentence.drain(..from);
    }

    fn run(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            let end = token_end(bytes, i);
            let token = &text[i..end];
            match bytes[i] {
                b'{' => self.open(None),
                b'[' => self.open(Some(0)),
                b'}' | b']' => {
                    let level = self.levels.pop();
                    self.path.truncate(level.map_or(0, |level| level.path));
                }
                b',' => self.next(),
                b'"' => {
                    self.string(token);
                    i = end;
                    continue;
                }
                b'-' | b'0'..=b'9' => {
                    self.number(token);
                    i = end;
                    continue;
                }
                _ => {}
            }
            self.out.push_str(token);
            i = end;
        }
    }

    fn open(&mut self, index: Option<usize>) {
        self.unscannable |= self.levels.len() >= LEVELS;
        if self.unscannable {
            // Nothing of it will be sent: no need to know where in it we are.
            self.path.clear();
        }
        self.levels.push(Level { path: self.path.len(), index, name_next: index.is_none() });
        if let Some(index) = index {
            self.step(index);
        }
    }

    fn step(&mut self, index: usize) {
        self.path.push('/');
        self.path.push_str(&index.to_string());
    }

    /// After a comma.
    fn next(&mut self) {
        let level = self.levels.last_mut().expect("a comma stands in a list or an object");
        self.path.truncate(level.path);
        if let Some(index) = level.index.map(|index| index + 1) {
            level.index = Some(index);
            self.step(index);
        } else {
            level.name_next = true;
        }
    }

    fn string(&mut self, token: &str) {
        let text = unescape(&token[1..token.len() - 1]);
        let is_name = self.levels.last().is_some_and(|level| level.name_next);
        let rewritten = if is_name {
            let level = self.levels.last_mut().expect("a name stands in an object");
            level.name_next = false;
            self.unscannable |= UNSCANNABLE_OBJECTS.contains(&&*text);
            self.segment(&text);
            self.field.clear();
            let rewritten = self.redacted(&text);
            self.field.push_str(&text);
            rewritten
        } else {
            let kind = self.field == "type" && UNSCANNABLE_TYPES.contains(&&*text);
            let media = MEDIA_TYPE_FIELDS.contains(&&*self.field) && is_unscannable_media(&text);
            self.unscannable |= kind || media || UNSCANNABLE_FIELDS.contains(&&*self.field);
            self.value(&text)
        };
        if rewritten == text {
            self.out.push_str(token);
        } else {
            self.out.push_str(&json::quoted(&rewritten));
        }
    }

    /// JSON inside a string, as tool arguments are: walked like the rest, the path leading on into it.
    fn within(&mut self, text: &str) -> String {
        if self.depth == DEPTH {
            self.unscannable = true;
            return String::new();
        }
        let (path, out, levels) = (self.path.len(), std::mem::take(&mut self.out), std::mem::take(&mut self.levels));
        let field = self.field.clone();
        self.depth += 1;
        self.run(text);
        self.depth -= 1;
        self.path.truncate(path);
        self.levels = levels;
        self.field = field;
        std::mem::replace(&mut self.out, out)
    }

    /// A number that may not leave as it is becomes a string.
    fn number(&mut self, token: &str) {
        // `4111111111111111.0` is the same number.
        let digits = token.trim_end_matches('0').strip_suffix('.').unwrap_or(token);
        let rewritten = self.redacted(digits);
        if rewritten == digits {
            self.out.push_str(token);
        } else {
            self.out.push_str(&json::quoted(&rewritten));
        }
    }

    fn redacted(&mut self, text: &str) -> String {
        if PLAIN_WORDS.contains(&text) {
            return text.to_owned();
        }
        // A field's name and the protocol's own words answer no question: `"role": "user"` is not the password that was
        // asked for.
        let is_name = self.field.is_empty() && self.levels.last().is_some_and(|level| level.index.is_none());
        let naming = is_naming_field(&self.field);
        let protocol = is_name || naming || PROTOCOL_FIELDS.contains(&&*self.field);
        let sentence = if protocol { "" } else { &self.sentence };
        let field = if naming { "" } else { &self.field };
        let context = [sentence, "\n", field].concat();
        (self.redact)(Part { path: &self.path, text, context: &context })
    }
}

/// Where a token of valid JSON ends: a string, a number, or one byte of anything else.
fn token_end(bytes: &[u8], start: usize) -> usize {
    match bytes[start] {
        b'"' => {
            let mut i = start + 1;
            while bytes[i] != b'"' {
                i += if bytes[i] == b'\\' { 2 } else { 1 };
            }
            i + 1
        }
        b'-' | b'0'..=b'9' => {
            let part = |b: &u8| b.is_ascii_digit() || b"+-.eE".contains(b);
            start + bytes[start..].iter().take_while(|b| part(b)).count()
        }
        // Outside strings, JSON is ASCII.
        _ => start + 1,
    }
}

/// The text that the inside of a valid JSON string stands for. Half a surrogate pair becomes U+FFFD.
fn unescape(inside: &str) -> Cow<'_, str> {
    if !inside.as_bytes().contains(&b'\\') {
        return Cow::Borrowed(inside);
    }
    let mut out = String::with_capacity(inside.len());
    let mut units: Vec<u16> = Vec::new();
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' { chars.next() } else { None };
        if escaped == Some('u') {
            let digits = chars.as_str().get(..4).unwrap_or("0");
            units.push(u16::from_str_radix(digits, 16).unwrap_or(0xFFFD));
            chars = chars.as_str().get(4..).unwrap_or("").chars();
            continue;
        }
        out.push_str(&String::from_utf16_lossy(&units));
        units.clear();
        out.push(match escaped {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{C}',
            Some(other) => other,
            None => c,
        });
    }
    out.push_str(&String::from_utf16_lossy(&units));
    Cow::Owned(out)
}

/// An object or a list, as text.
fn is_json(text: &str) -> bool {
    matches!(text.as_bytes().trim_ascii_start().first(), Some(b'{' | b'['))
        && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// Whether a field is one of [`NAMING_FIELDS`].
fn is_naming_field(field: &str) -> bool {
    const LONGEST: usize = 24;
    let letters = || field.bytes().filter(|b| !b"_-".contains(b)).map(|b| b.to_ascii_lowercase());
    field.len() <= LONGEST && NAMING_FIELDS.iter().any(|name| name.bytes().eq(letters()))
}

/// Whether content of this media type can't be read here: pictures, sound, and whatever is not text.
pub(super) fn is_unscannable_media(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let readable = essence.is_empty()
        || essence.starts_with("text/")
        || ["json", "xml", "x-www-form-urlencoded"].iter().any(|kind| essence.ends_with(kind))
        // Cards of bots are JSON, and stand beside.
        || essence.starts_with("application/vnd.microsoft.card");
    !readable
}

/// A picture or another file inside a string.
fn is_opaque_data(text: &str) -> bool {
    let after = |end: usize| &text.as_bytes()[end..];
    find_ignoring_case(text, "data:").any(|end| {
        let kind = after(end).split(|b| *b == b',').next().unwrap_or_default();
        kind.len() < 128 && kind.len() >= 7 && kind[kind.len() - 7..].eq_ignore_ascii_case(b";base64")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(text: &str) -> (String, Vec<String>) {
        let mut paths = Vec::new();
        let body = rewrite(text, &mut |part| {
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
        assert_eq!(rewritten(r#" "a secret" "#), (r#" "a [X]" "#.into(), vec!["=a secret".into()]));
    }

    #[test]
    fn words_of_the_protocol_are_not_looked_at() {
        let (_, paths) = rewritten(r#"{"role":"user","content":"users"}"#);
        assert_eq!(paths, ["/content=users"]);
    }

    #[test]
    fn escapes_do_not_hide_anything() {
        let (text, paths) = rewritten(r#"["\u0073ecret \ud83d\ude00\n\"\\", "\ud83d", "\u00e9\/"]"#);
        assert_eq!(text, "[\"[X] 😀\\n\\\"\\\\\", \"\\ud83d\", \"\\u00e9\\/\"]");
        assert_eq!(paths, ["/0=secret 😀\n\"\\", "/1=\u{FFFD}", "/2=é/"]);
    }

    #[test]
    fn json_in_a_string_is_read_as_json() {
        let inner = |text: &str| serde_json::to_string(text).unwrap();
        let body = format!(r#"{{"payload":{}}}"#, inner(r#"{"note":"a\nsecret","n":[12]}"#));
        let (text, paths) = rewritten(&body);
        assert_eq!(text, format!(r#"{{"payload":{}}}"#, inner(r#"{"note":"a\n[X]","n":[12]}"#)));
        assert_eq!(paths[1..], ["/payload/note=note", "/payload/note=a\nsecret", "/payload/n=n", "/payload/n/0=12"]);
        let mut deep = "[]".to_owned();
        for _ in 0..=DEPTH {
            deep = format!("[{}]", inner(&deep));
        }
        assert!(rewrite(&deep, &mut |part| part.text.to_owned()).unwrap().unscannable);
    }

    #[test]
    fn paths_follow_lists_and_objects() {
        let (_, paths) = rewritten(r#"[[1,[2]],{"a":{"b":3},"c":[]},4,{},5]"#);
        let values: Vec<_> = paths.iter().filter(|p| p.ends_with(|c: char| c.is_ascii_digit())).collect();
        assert_eq!(values, ["/0/0=1", "/0/1/0=2", "/1/a/b=3", "/2=4", "/4=5"]);
    }

    #[test]
    fn numbers_keep_their_digits_and_fields_their_order() {
        let text = r#"{"z":12345678901234567890123,"a":1e400,  "a" : 2,"m":-0.10}"#;
        assert_eq!(rewritten(text).0, text);
    }

    #[test]
    fn a_number_that_must_not_leave_becomes_text() {
        let body =
            rewrite(r#"{"n":123}"#, &mut |part| if part.text == "123" { "[N]".into() } else { part.text.into() });
        assert_eq!(body.unwrap().text, r#"{"n":"[N]"}"#);
    }

    #[test]
    fn the_sentence_before_and_the_field_are_context() {
        let mut contexts = Vec::new();
        let body = r#"{"messages":[{"content":"What is your SSN?"},{"ssn":"078051120"}]}"#;
        rewrite(body, &mut |part| {
            contexts.push((part.text.to_owned(), part.context.to_owned()));
            part.text.to_owned()
        })
        .unwrap();
        assert_eq!(contexts.last().unwrap(), &("078051120".to_owned(), "\nWhat is your SSN?\nssn".to_owned()));
    }

    #[test]
    fn what_cannot_be_read_is_noticed() {
        for body in [
            r#"{"content":[{"type":"image_url","image_url":{"url":"https://example.com/x.png"}}]}"#,
            r#"["data:image/png;base64,AAAA"]"#,
            r#"["see ![x](DATA:image/png;base64,AAAA)"]"#,
            r#"{"images":["iVBORw0KGgo"]}"#,
            r#"{"parts":[{"inlineData":{"mimeType":"image/png","data":"iVBORw0KGgo"}}]}"#,
            r#"{"type":"input_audio"}"#,
        ] {
            assert!(rewrite(body, &mut |part| part.text.to_owned()).unwrap().unscannable, "{body}");
        }
        assert!(!rewrite(r#"["data: a word, and more"]"#, &mut |part| part.text.to_owned()).unwrap().unscannable);
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for body in ["", "hello", "{", "{} {}", "[1,]"] {
            let error = rewrite(body, &mut |part| part.text.to_owned()).err().unwrap();
            assert_eq!(error.code(), Code::BodyInvalid, "{body}");
        }
        let deep = "[".repeat(10_000);
        assert!(rewrite(&deep, &mut |part| part.text.to_owned()).is_err());
        let deep = format!("{deep}{}", "]".repeat(10_000));
        assert!(rewrite(&deep, &mut |part| part.text.to_owned()).unwrap().unscannable);
    }
}
