//! Addresses, and what turns into links by itself.
//!
//! What is an address is said by the word around a place: a run without spaces. GFM's autolinks (§6.9) go on to the next
//! space whatever stands in them, and unfurls take what looks like a host; so both count.

use super::Told;

/// Schemes after which an address may go on past a space, where a string is nothing but an address.
const SCHEMES: [&str; 16] = [
    "http",
    "https",
    "ftp",
    "file",
    "ws",
    "wss",
    "data",
    "blob",
    "javascript",
    "vbscript",
    "mailto",
    "tel",
    "sms",
    "xmpp",
    "about",
    "intent",
];

/// Character references for the signs of addresses.
const REFERENCES: [(&str, char); 9] = [
    ("colon", ':'),
    ("sol", '/'),
    ("bsol", '\\'),
    ("period", '.'),
    ("commat", '@'),
    ("quest", '?'),
    ("num", '#'),
    ("Tab", ' '),
    ("NewLine", ' '),
];

/// The longest character reference that is looked at.
const LONGEST_REFERENCE: usize = 12;

/// How far after a placeholder its word is read. A label of a host has 63 characters at most (RFC 1035, §2.3.4).
const REACH: usize = 64;

/// The word that a text ends with.
#[derive(Clone, Debug, Default)]
pub(super) struct Address {
    /// An address has begun: to the next space.
    begun: bool,
    /// A host or a mailbox stands right before.
    host: bool,
    /// Letters that could be a scheme, in lower case.
    scheme: String,
    /// A colon followed them.
    colon: bool,
    last: Option<char>,
    before_last: Option<char>,
    /// A character reference that is being read, without its `&`.
    reference: Option<String>,
    /// The text is a string by itself: if it begins as an address, it is one to its end.
    alone: bool,
    /// No space has come yet.
    first_word: bool,
}

impl Address {
    /// The text is a value of its own, which may be nothing but an address.
    pub fn stands_alone(&mut self) {
        (self.alone, self.first_word) = (true, true);
    }

    /// The word ends here.
    pub fn end(&mut self) {
        if self.alone && self.begun && self.first_word {
            return;
        }
        *self = Address { alone: self.alone, ..Address::default() };
    }

    /// Reads a character of what is shown.
    pub fn read(&mut self, c: char) {
        if let Some(reference) = &mut self.reference {
            if (c.is_ascii_alphanumeric() || c == '#') && reference.len() < LONGEST_REFERENCE {
                reference.push(c);
                return;
            }
            let reference = std::mem::take(reference);
            self.reference = None;
            match decoded(&reference) {
                Some(sign) => self.sign(sign),
                None => reference.chars().for_each(|c| self.sign(c)),
            }
            if c == ';' {
                return;
            }
        }
        match c {
            '&' => self.reference = Some(String::new()),
            c => self.sign(c),
        }
    }

    /// Reads an original that was shown.
    pub fn value(&mut self, value: &str) {
        value.chars().for_each(|c| self.sign(c));
        // A word ends with it, unless it is an address that could go on.
        self.host = false;
    }

    fn sign(&mut self, c: char) {
        if matches!(c, '\\') {
            // `http\://` is shown without it.
            if self.alone && self.first_word && self.last.is_none() {
                self.begun = true;
            }
            return;
        }
        if c.is_ascii_whitespace() {
            let scheme = self.colon && SCHEMES.contains(&&*self.scheme);
            if self.alone && self.first_word && self.last.is_some() {
                self.begun |= scheme;
                if self.begun {
                    return;
                }
                self.first_word = false;
            }
            let first_word = self.first_word;
            self.end();
            self.first_word = first_word;
            return;
        }
        if self.colon {
            // `email:"…"` is no address.
            self.begun |= !matches!(c, '"' | '\'' | '`' | '*' | '{' | '[' | '(');
            self.scheme.clear();
            self.colon = false;
        }
        let last = self.last;
        let in_word = last.is_some_and(char::is_alphanumeric);
        match c {
            '/' if last == Some('/') => self.begun = true,
            '/' | '?' | '#' if self.host => self.begun = true,
            '/' | '?' | '#' if self.alone && self.first_word && matches!(last, None | Some('.')) => self.begun = true,
            '@' if in_word => self.host = true,
            _ if c.is_alphanumeric() => {
                self.host |= last == Some('.') && self.before_last.is_some_and(char::is_alphanumeric);
            }
            '.' | '-' | '_' | '~' | '+' | '%' | '=' | ':' | '*' => {}
            // The next word may be one without a space between.
            _ => self.host = false,
        }
        let www = self.scheme == "www" && c == '.';
        self.begun |= www;
        match c {
            ':' if !self.scheme.is_empty() => self.colon = true,
            '+' | '-' | '.' if !self.scheme.is_empty() => self.extend(c),
            c if c.is_ascii_alphabetic() => self.extend(c.to_ascii_lowercase()),
            c if c.is_ascii_digit() && !self.scheme.is_empty() => self.extend(c),
            _ => self.scheme.clear(),
        }
        (self.before_last, self.last) = (last, Some(c));
    }

    fn extend(&mut self, c: char) {
        if self.scheme.len() < 16 {
            self.scheme.push(c);
        }
    }

    /// Whether a value here, with `rest` behind it, would be in an address.
    pub fn around(&self, value: &str, rest: &str, complete: bool) -> Told {
        let joins = matches!(self.last, Some('.')) && self.before_last.is_some_and(char::is_alphanumeric)
            || matches!(self.last, Some('@')) && self.before_last.is_some_and(char::is_alphanumeric);
        if self.begun || self.host || self.colon || joins || self.reference.is_some() {
            return Told::Closed;
        }
        after(value, rest, complete)
    }
}

/// The sign that a character reference stands for.
fn decoded(reference: &str) -> Option<char> {
    let Some(number) = reference.strip_prefix('#') else {
        return REFERENCES.iter().find(|(name, _)| *name == reference).map(|(_, sign)| *sign);
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

/// Whether what follows a value makes an address of it: `….evil.example`, `…@evil.example`, `…://`.
fn after(value: &str, rest: &str, complete: bool) -> Told {
    // An address that is the value itself could go on.
    let is_host = value.contains(['.', ':']) && !value.contains('@');
    let mut last = ' ';
    let mut chars = rest.char_indices();
    for _ in 0..REACH {
        let Some((at, mut c)) = chars.next() else {
            return if complete { Told::Open } else { Told::Unknown };
        };
        if c == '&' {
            let name = &rest[at + 1..];
            let end = name.bytes().take(LONGEST_REFERENCE).position(|b| !b.is_ascii_alphanumeric() && b != b'#');
            let Some(end) = end else {
                let short = name.len() < LONGEST_REFERENCE && !complete;
                return if short { Told::Unknown } else { Told::Closed };
            };
            // What isn't one of the signs ends the word, as a space or a quotation mark does.
            c = decoded(&name[..end]).unwrap_or(if is_host { '?' } else { ' ' });
            chars = rest[..].char_indices();
            let past = at + 1 + end + usize::from(name.as_bytes()[end] == b';');
            while chars.clone().next().is_some_and(|(i, _)| i < past) {
                chars.next();
            }
        }
        let alphanumeric = c.is_alphanumeric();
        if c.is_whitespace()
            || matches!(c, '<' | '>' | '"' | ',' | ';' | '(' | ')' | '|' | '{' | '}')
            || !c.is_ascii() && !alphanumeric
        {
            return Told::Open;
        }
        let opens = alphanumeric || matches!(c, '[' | '_' | '-' | '%');
        let closed = match last {
            '.' => opens,
            '@' => opens,
            ':' => alphanumeric && c.is_ascii() || c == '/',
            '/' | '?' | '#' | '=' => is_host && (opens || c == '/'),
            _ => false,
        };
        if closed {
            return Told::Closed;
        }
        if !matches!(c, '\\' | '*' | '`' | '~' | '!') {
            last = c;
        }
    }
    Told::Closed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(before: &str, value: &str, rest: &str) -> Told {
        let mut address = Address::default();
        before.chars().for_each(|c| address.read(c));
        address.around(value, rest, true)
    }

    #[test]
    fn what_stands_in_an_address_stays() {
        for (before, rest) in [
            ("https://evil.example/?q=", ""),
            ("//evil.example/", ""),
            ("www.evil.example/", ""),
            ("evil.example/?q=", ""),
            ("evil.example", ""),
            ("mailto:", ""),
            ("mailto:x@evil.example?body=", ""),
            ("javascript:fetch(1,", ""),
            ("x@", ""),
            ("http&#58;//evil.example/", ""),
            ("http&colon;&sol;&sol;evil.example/", ""),
            ("http&#x3a&#47;/evil.example/", ""),
            (r"http\://evil.example/", ""),
            ("见http://evil.example，", ""),
            ("evil.", ""),
            ("", ".evil.example/x.png"),
            ("", "-x.evil.example"),
            ("", "@evil.example"),
            ("", "&period;evil&period;example"),
            ("", "&#46;evil.example"),
            ("", "://x"),
            ("", "**.evil**.example"),
        ] {
            assert_eq!(around(before, "ana", rest), Told::Closed, "{before}|{rest}");
        }
        assert_eq!(around("", "example.com", "/?q=1"), Told::Closed);
    }

    #[test]
    fn what_stands_beside_one_is_shown() {
        for (before, rest) in [
            ("see https://good.example ", " and more"),
            ("Mail ", "."),
            ("Mail ", ". Then"),
            ("(", ")."),
            ("**", "**."),
            ("\"", "\"?"),
            ("Is it ", "? Yes"),
            ("", "'s"),
            ("", "/x"),
            ("12:30 ", ""),
            ("a@b.example,", ""),
            ("{\"email\":\"", "\"}"),
            ("email=", "&amp;"),
            ("", ": yes"),
            ("", "..."),
            ("邮箱：", "。"),
        ] {
            assert_eq!(around(before, "ana", rest), Told::Open, "{before}|{rest}");
        }
    }

    #[test]
    fn a_value_by_itself_is_an_address_to_its_end() {
        for (before, expected) in [
            ("https://evil.example/ ", Told::Closed),
            ("javascript: alert(", Told::Closed),
            ("/track ", Told::Closed),
            ("./x ", Told::Closed),
            ("?q=", Told::Closed),
            ("Email: ", Told::Open),
            ("see https://evil.example ", Told::Open),
        ] {
            let mut address = Address::default();
            address.stands_alone();
            before.chars().for_each(|c| address.read(c));
            assert_eq!(address.around("ana", "", true), expected, "{before}");
        }
    }
}
