//! Forms: `application/x-www-form-urlencoded` (WHATWG URL, §5) and `multipart/form-data` (RFC 7578).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::error::{Code, Error};

use super::json::{Walk, is_unscannable_media};
use super::{Body, Part};

/// What a form leaves as it is, besides letters and digits.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// Names and values, percent-encoded. Any text is one of these.
pub(super) fn rewrite_urlencoded(text: &str, redact: &mut dyn FnMut(Part) -> String) -> Body {
    let mut walk = Walk::new(redact);
    for (index, pair) in text.split('&').enumerate() {
        if index > 0 {
            walk.pass("&");
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name_read, value_read) = (decoded(name), decoded(value));
        let (new_name, new_value) = walk.field(&name_read, &value_read);
        walk.pass(&encoded(name, &name_read, new_name));
        // `a` and `a=` are not the same.
        walk.pass(&pair[name.len()..pair.len() - value.len()]);
        walk.pass(&encoded(value, &value_read, new_value));
    }
    walk.body()
}

/// What an encoded text says.
fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// The text as it was, if nothing about it changed; else what it became, encoded.
fn encoded(text: &str, was: &str, is: String) -> String {
    if is == was { text.to_owned() } else { utf8_percent_encode(&is, FORM).to_string() }
}

/// Parts between boundaries, each with headers of its own. File names are looked at too; a file that is not text can't be
/// read.
///
/// # Errors
/// [`Code::BodyInvalid`] if the parts are not as RFC 7578 has them.
pub(super) fn rewrite_multipart(
    content_type: &str,
    text: &str,
    redact: &mut dyn FnMut(Part) -> String,
) -> Result<Body, Error> {
    let invalid = |what: &str| {
        let message = ["the form can't be read (", what, "); nothing was sent"].concat();
        Error::new(Code::BodyInvalid, message)
    };
    let boundary = parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty());
    let boundary = boundary.ok_or_else(|| invalid("its content type has no boundary"))?;
    let delimiter = ["--", boundary].concat();
    let mut walk = Walk::new(redact);
    let mut rest = text.strip_prefix(&*delimiter).ok_or_else(|| invalid("it does not begin with its boundary"))?;
    walk.pass(&delimiter);
    let inner = ["\r\n", &delimiter].concat();
    loop {
        if let Some(after) = rest.strip_prefix("--") {
            if !matches!(after, "" | "\r\n") {
                return Err(invalid("something follows its end"));
            }
            walk.pass(rest);
            return Ok(walk.body());
        }
        let part = rest.strip_prefix("\r\n").ok_or_else(|| invalid("a boundary does not end its line"))?;
        let (headers, content) = part.split_once("\r\n\r\n").ok_or_else(|| invalid("a part has no end of headers"))?;
        let (content, after) = content.split_once(&*inner).ok_or_else(|| invalid("a part has no end"))?;
        walk.pass("\r\n");
        let mut name = String::new();
        for (index, line) in headers.split("\r\n").enumerate() {
            if index > 0 {
                walk.pass("\r\n");
            }
            let (header, value) = line.split_once(':').ok_or_else(|| invalid("a header has no value"))?;
            if header.eq_ignore_ascii_case("content-type") && is_unscannable_media(value) {
                walk.is_unscannable();
            }
            if header.eq_ignore_ascii_case("content-disposition") {
                name = parameter(value, "name").unwrap_or_default().to_owned();
            }
            let written = walk.field(header, value).1;
            // A header is one line: what would break it is not sent.
            walk.pass(&[header, ":", &written.replace(['\r', '\n'], " ")].concat());
        }
        walk.pass("\r\n\r\n");
        let written = walk.field(&name, content).1;
        if written.contains(&delimiter) {
            return Err(invalid("a part has the boundary in it"));
        }
        walk.pass(&written);
        walk.pass(&inner);
        rest = after;
    }
}

/// A parameter of a header's value, with or without quotation marks.
fn parameter<'h>(value: &'h str, name: &str) -> Option<&'h str> {
    value.split(';').skip(1).find_map(|part| {
        let (found, value) = part.split_once('=')?;
        let value = value.trim();
        let unquoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        found.trim().eq_ignore_ascii_case(name).then_some(unquoted.unwrap_or(value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(part: Part) -> String {
        part.text.replace("secret", "[X]")
    }

    #[test]
    fn a_form_keeps_what_is_not_rewritten_byte_for_byte() {
        let form = |text: &str| rewrite_urlencoded(text, &mut replaced).text;
        assert_eq!(form("a=1&b=x+y%20z&c&d=&=e"), "a=1&b=x+y%20z&c&d=&=e");
        assert_eq!(form("note=a+secret%21&x=1"), "note=a%20%5BX%5D%21&x=1");
        assert_eq!(form("se%63ret=1"), "%5BX%5D=1");
        assert_eq!(form("j=%7B%22a%22%3A%22secret%22%7D"), "j=%7B%22a%22%3A%22%5BX%5D%22%7D");
        assert_eq!(form(""), "");
    }

    const TYPE: &str = "multipart/form-data; boundary=\"--b\"";

    fn multipart(text: &str) -> Result<Body, Error> {
        rewrite_multipart(TYPE, text, &mut replaced)
    }

    fn parts(parts: &[(&str, &str)]) -> String {
        let part = |(headers, content): &(&str, &str)| format!("----b\r\n{headers}\r\n\r\n{content}\r\n");
        parts.iter().map(part).collect::<String>() + "----b--\r\n"
    }

    #[test]
    fn every_part_of_a_form_is_looked_at_and_its_file_names() {
        let body = parts(&[
            ("Content-Disposition: form-data; name=\"message\"", "a secret\r\nand more"),
            (
                "Content-Disposition: form-data; name=\"f\"; filename=\"secret.txt\"\r\nContent-Type: text/plain",
                "secret",
            ),
        ]);
        let read = multipart(&body).unwrap();
        assert_eq!(read.text, body.replace("secret", "[X]"));
        assert!(!read.unscannable);
        let plain = body.replace("secret", "nothing");
        assert_eq!(multipart(&plain).unwrap().text, plain);
    }

    #[test]
    fn a_file_that_is_not_text_cannot_be_read() {
        let headers = "Content-Disposition: form-data; name=\"f\"; filename=\"x\"\r\nContent-Type: ";
        for (kind, unscannable) in [("image/png", true), ("application/octet-stream", true), ("text/csv", false)] {
            let body = parts(&[(&format!("{headers}{kind}"), "x")]);
            assert_eq!(multipart(&body).unwrap().unscannable, unscannable, "{kind}");
        }
    }

    #[test]
    fn a_form_that_is_not_one_is_refused() {
        let good = parts(&[("Content-Disposition: form-data; name=\"a\"", "secret")]);
        assert!(multipart(&good).is_ok());
        for (from, to) in [
            ("----b\r\nC", "x----b\r\nC"),
            ("\r\n\r\n", "\r\n"),
            ("----b--\r\n", ""),
            ("----b--\r\n", "----b--\r\na secret after the end"),
            ("Content-Disposition:", "Content-Disposition"),
            ("secret\r\n", "secret"),
        ] {
            assert!(good.contains(from));
            assert!(multipart(&good.replacen(from, to, 1)).is_err(), "{from:?} {to:?}");
        }
        assert!(rewrite_multipart("multipart/form-data", &good, &mut replaced).is_err());
    }
}
