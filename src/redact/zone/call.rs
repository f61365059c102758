//! Tool calls: names of fields whose values are run or fetched.

/// Fields whose values are sent to a tool, in the protocols of chat. Without case, `_` and `-`.
const CALLS: [&str; 13] = [
    "arguments",
    "args",
    "input",
    "parameters",
    "toolcall",
    "toolcalls",
    "tooluse",
    "toolinput",
    "toolinvocations",
    "functioncall",
    "functioncalls",
    "partialjson",
    "inputjson",
];

/// Fields whose values are fetched, or shown as markup.
const FETCHED: [&str; 19] = [
    "src",
    "srcset",
    "srcdoc",
    "action",
    "formaction",
    "image",
    "images",
    "img",
    "avatar",
    "icon",
    "thumbnail",
    "poster",
    "background",
    "callback",
    "redirect",
    "svg",
    "css",
    "style",
    "script",
];

/// How the names of such fields end.
const FETCHED_ENDS: [&str; 7] = ["url", "uri", "href", "link", "endpoint", "webhook", "html"];

/// The longest name that is looked at.
pub(in super::super) const LONGEST: usize = 64;

/// Whether nothing under a field of this name is shown.
pub(in super::super) fn is_closed_field(name: &str) -> bool {
    let name = letters(name);
    is_call(&name) || FETCHED.contains(&&*name) || FETCHED_ENDS.iter().any(|end| name.ends_with(end))
}

fn is_call(letters: &str) -> bool {
    CALLS.contains(&letters)
}

fn letters(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect()
}

/// Looks for a tool call that is written out in a text: `"arguments": …`. What follows one is closed to the end.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    /// The letters that stand before.
    word: String,
    /// They were a tool call's field, and a quotation mark ended them.
    named: bool,
    closed: bool,
}

impl Call {
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    pub fn read(&mut self, c: char) {
        match c {
            '\\' => return,
            ' ' | '\t' | '\n' | '\r' if self.named => return,
            ':' => self.closed |= self.named,
            '"' | '\'' => {
                self.named = is_call(&letters(&self.word));
                self.word.clear();
                return;
            }
            _ => {}
        }
        self.named = false;
        if c.is_ascii_alphabetic() || matches!(c, '_' | '-') {
            if self.word.len() < LONGEST {
                self.word.push(c);
            }
        } else {
            self.word.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_known_by_its_field() {
        let closed = |text: &str| {
            let mut call = Call::default();
            text.chars().for_each(|c| call.read(c));
            call.is_closed()
        };
        for text in [r#"{"arguments":"#, r#"{\"tool_calls\" : "#, "'args':", r#"x "functionCall":["#] {
            assert!(closed(text), "{text}");
        }
        for text in ["arguments: x", r#""the arguments" are"#, r#""my arguments":"#, r#"{"text":"#] {
            assert_eq!(closed(text), text.contains("my"), "{text}");
        }
    }

    #[test]
    fn fields_are_known_however_they_are_written() {
        for name in ["tool_calls", "toolCalls", "Arguments", "image_url", "imageUrl", "src", "contentHtml"] {
            assert!(is_closed_field(name), "{name}");
        }
        for name in ["content", "text", "email", "address", "message", "output"] {
            assert!(!is_closed_field(name), "{name}");
        }
    }
}
