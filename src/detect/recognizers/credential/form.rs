//! How the tokens of a service are built, written as one writes them: `PMAK-{x24}-{x34}` is `PMAK-`, 24 lower-case
//! hexadecimal digits, a dash, and 34 more.
//!
//! | | |
//! |---|---|
//! | `d` | digits |
//! | `x`, `X` | hexadecimal digits: in lower case, in any case |
//! | `l`, `u` | digits with small letters, with capitals |
//! | `a` | letters |
//! | `b` | letters and digits (base 62) |
//! | `s` | those, `_` and `-` (base 64 for URLs) |
//! | `e` | those and `=` |
//! | `p` | letters, digits, `+`, `/` and `=` (base 64) |
//! | `t` | letters, digits and `_-.=+/~%` |
//!
//! `{b20,40}` is from 20 to 40 of them, as many as there are.

/// One kind of token of one service.
#[derive(Debug)]
pub struct Token {
    /// Who issues it.
    pub service: &'static str,
    /// How it is built.
    pub form: Form,
    /// One, generated.
    pub example: &'static str,
}

/// Shortens the tables.
pub const fn token(service: &'static str, form: &'static str, example: &'static str) -> Token {
    Token { service, form: Form(form), example }
}

/// See the module.
#[derive(Clone, Copy, Debug)]
pub struct Form(pub &'static str);

impl Form {
    /// How many bytes it begins with that are the same in every token.
    pub const fn fixed(&self) -> usize {
        let bytes = self.0.as_bytes();
        let mut length = 0;
        while length < bytes.len() && bytes[length] != b'{' {
            length += 1;
        }
        length
    }

    /// The end of a token of this form that begins at `start`.
    pub fn end(&self, text: &[u8], start: usize) -> Option<usize> {
        let mut form = self.0.as_bytes();
        let (mut at, mut last) = (start, 0);
        while let [first, rest @ ..] = form {
            if *first != b'{' {
                if text.get(at) != Some(first) {
                    return None;
                }
                (at, last, form) = (at + 1, *first, rest);
                continue;
            }
            let (kind, rest) = rest.split_first()?;
            let (least, rest) = number(rest);
            let (most, rest) = if rest[0] == b',' { number(&rest[1..]) } else { (least, rest) };
            let found = text[at..].iter().take(most).take_while(|b| is(*kind, **b)).count();
            // A full stop ends the sentence.
            let stops =
                text[at..at + found].iter().rev().take_while(|b| **b == b'.').count().min(found.saturating_sub(least));
            if found < least {
                return None;
            }
            (at, last, form) = (at + found - stops, *kind, &rest[1..]);
        }
        let goes_on = |i: usize| text.get(i).is_some_and(|b| b.is_ascii_alphanumeric());
        let joined = text.get(at).is_some_and(|b| *b == b'_' || is(last, *b)) && goes_on(at + 1);
        (!goes_on(at) && !joined).then_some(at)
    }
}

/// The number that a text begins with, and the rest.
fn number(text: &[u8]) -> (usize, &[u8]) {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let value = text[..digits].iter().fold(0, |n, b| n * 10 + usize::from(b - b'0'));
    (value, &text[digits..])
}

fn is(kind: u8, byte: u8) -> bool {
    let base_62 = byte.is_ascii_alphanumeric();
    match kind {
        b'd' => byte.is_ascii_digit(),
        b'x' => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        b'X' => byte.is_ascii_hexdigit(),
        b'l' => matches!(byte, b'0'..=b'9' | b'a'..=b'z'),
        b'u' => matches!(byte, b'0'..=b'9' | b'A'..=b'Z'),
        b'a' => byte.is_ascii_alphabetic(),
        b'b' => base_62,
        b's' => base_62 || b"_-".contains(&byte),
        b'e' => base_62 || b"_-=".contains(&byte),
        b'p' => base_62 || b"+/=".contains(&byte),
        b't' => base_62 || b"_-.=+/~%".contains(&byte),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_ends_where_its_token_ends() {
        let end = |form: &'static str, text: &str| Form(form).end(text.as_bytes(), 0);
        assert_eq!(end("ab-{x4}", "ab-01ef"), Some(7));
        assert_eq!(end("ab-{x4}", "ab-01ef."), Some(7));
        assert_eq!(end("ab-{x4}", "ab-01ef0"), None);
        assert_eq!(end("ab-{x4}", "ab-01eg"), None);
        assert_eq!(end("ab-{x4}", "ab-01ef_1"), None);
        assert_eq!(end("ab-{x4}", "ab-01e"), None);
        assert_eq!(end("{b2,4}.{d1}", "abc.1 "), Some(5));
        assert_eq!(end("{t2,9}", "a.b. And"), Some(3));
        assert_eq!(end("{s3}", "abc-"), Some(3));
        assert_eq!(end("{s3}", "abc-d"), None);
    }
}
