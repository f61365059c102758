//! The value that stands after a word such as “password” or “token”, in code, in settings and in speech.

use super::entropy::{Mix, contains, is_stand_in};
use crate::detect::candidate::{Candidate, Link};

/// The longest value that is looked at, in bytes.
const LONGEST: usize = 512;

/// The longest word that can be taken for one between a value and its name.
const SKIPPED: usize = 8;

/// How far back the name of a value is looked for, in bytes.
const NAME: usize = 64;

/// A value, and how it is written.
#[derive(Clone, Copy, Debug)]
pub struct Value<'t> {
    text: &'t [u8],
    /// First byte, after a quotation mark.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// Whether quotation marks stand around it.
    pub quoted: bool,
    /// Whether `:`, `=`, `=>` or the like stands before it, and no word.
    pub assigned: bool,
    /// The identifier or word before what joins it: `db_password` in `db_password = "…"`, `is` in `my password is …`.
    pub name: &'t [u8],
    /// What joins it to the word that it was looked for after.
    pub link: Link,
}

/// What stands before a value: its name, what joins them, and spaces and quotation marks.
struct Lead<'t> {
    name: &'t [u8],
    operator: &'t [u8],
    gap: &'t [u8],
    /// `len(password) > 1023`
    compares: bool,
}

impl<'t> Lead<'t> {
    fn of(before: &'t [u8]) -> Lead<'t> {
        let signs = |b: u8| b.is_ascii_whitespace() || b"\"'`\\([{<*|,#$".contains(&b);
        let (before, gap) = split_last(before, signs);
        let (before, operator) = split_last(before, |b| b":=>?.+".contains(&b));
        let compares = operator == b">" && !before.last().is_some_and(u8::is_ascii_alphanumeric);
        let (before, _) = split_last(before, |b| signs(b) || b == b']');
        let (_, name) = split_last(before, |b| b.is_ascii_alphanumeric() || b"_-".contains(&b) || b >= 0x80);
        Lead { name, operator, gap, compares }
    }

    /// `password=` at the end of a line.
    fn is_empty_line(&self) -> bool {
        self.operator.ends_with(b"=") && self.gap.contains(&b'\n')
    }
}

/// Parts off the longest end of a text that is made of such bytes.
fn split_last(text: &[u8], of: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    text.split_at(text.iter().rposition(|b| !of(*b)).map_or(0, |last| last + 1))
}

/// Quotation marks beyond ASCII, opening and closing.
const QUOTES: [(&str, &str); 9] =
    [("“", "”"), ("„", "“"), ("„", "”"), ("”", "”"), ("«", "»"), ("»", "«"), ("‘", "’"), ("「", "」"), ("『", "』")];

impl<'t> Value<'t> {
    /// The value that begins at a candidate's start.
    pub fn of(c: &Candidate<'t>) -> Option<Value<'t>> {
        let text = c.text;
        // A value that begins like a word between (`S3cure`, `e9a5…`) is looked for past that.
        let whole = text[..c.start].iter().rev().take(SKIPPED).take_while(|b| b.is_ascii_alphanumeric()).count();
        let start = if text[c.start].is_ascii_alphanumeric() { c.start - whole } else { c.start };
        let before = &text[start.saturating_sub(NAME)..start];
        // `facebook/folly/…`, `password@host`, `http://…`: it is a piece of something longer.
        let piece = before.last().is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'/');
        if piece || text[start..].starts_with(b"//") {
            return None;
        }
        let lead = Lead::of(before);
        // `：` and `＝`, as Chinese and Japanese are written.
        let wide = ["：", "＝"].iter().any(|sign| text[start..].starts_with(sign.as_bytes()));
        let assigned = !lead.operator.is_empty() || wide;
        // `{password}` in a text is a gap to fill.
        let gap = before.last() == Some(&b'{') && !text[start..].starts_with(b"\"");
        let host = text[start] == b'@' && before.last().is_some_and(|b| b">}]".contains(b));
        if gap || host || lead.compares || lead.is_empty_line() {
            return None;
        }
        let at = start + if wide { "：".len() } else { 0 };
        let (start, end, quoted) = bounds(text, at, assigned)?;
        (start < end).then_some(Value { text, start, end, quoted, assigned, name: lead.name, link: c.link })
    }

    /// The value.
    pub fn bytes(&self) -> &'t [u8] {
        &self.text[self.start..self.end]
    }

    /// What it is made of.
    pub fn mix(&self) -> Mix {
        Mix::of(self.bytes())
    }

    /// The text after it, on its line.
    pub fn rest_of_line(&self) -> &'t [u8] {
        let rest = &self.text[self.end..];
        &rest[..rest.iter().take(LONGEST).take_while(|b| **b != b'\n').count()]
    }

    /// Whether `=` stands before it.
    pub fn is_set_by_equals(&self) -> bool {
        let before = self.text[..self.start].iter().rev().take(4);
        self.assigned && before.copied().find(|b| !b" \"'`\\".contains(b)) == Some(b'=')
    }

    /// Whether a line ends between it and what is before.
    pub fn is_on_next_line(&self) -> bool {
        let gap = self.text[..self.start].iter().rev().take(NAME);
        gap.take_while(|b| b.is_ascii_whitespace() || b"\"'`".contains(b)).any(|b| *b == b'\n')
    }

    /// Whether the text is nothing else.
    pub fn is_whole_text(&self) -> bool {
        self.text.trim_ascii() == self.bytes()
    }

    /// Whether a space stands before it, quotation marks aside.
    pub fn is_spaced(&self) -> bool {
        let mut before = self.text[..self.start].iter().rev().take(3);
        before.find(|b| !b"\"'`\\".contains(b)).is_none_or(|b| b.is_ascii_whitespace())
    }

    /// Whether its name is the first thing on its line, as in a file of settings.
    pub fn is_setting(&self) -> bool {
        let line = self.text[self.start.saturating_sub(NAME)..self.start].rsplit(|b| *b == b'\n').next().unwrap_or(b"");
        line.trim_ascii_start().starts_with(self.name)
    }

    /// The last word before its name.
    pub fn word_before_name(&self) -> &'t [u8] {
        let line = &self.text[self.start.saturating_sub(NAME)..self.start];
        let named = line.windows(self.name.len().max(1)).rposition(|w| w == self.name).unwrap_or(0);
        let before = line[..named].trim_ascii_end();
        before.rsplit(|b| b" \n\t\"'`(".contains(b)).next().unwrap_or(before)
    }

    /// Whether its name ends with one of these words, in lower case and a space apart: `token_url`, `passwordLength`.
    pub fn is_named(&self, words: &str) -> bool {
        words.split(' ').any(|word| {
            let Some(at) = self.name.len().checked_sub(word.len()) else {
                return false;
            };
            let starts = at == 0 || !self.name[at - 1].is_ascii_alphabetic() || self.name[at].is_ascii_uppercase();
            // `ACCESSID`: no boundary tells, so a long enough word will do.
            (starts || word.len() > 3) && self.name[at..].eq_ignore_ascii_case(word.as_bytes())
        })
    }

    /// Whether it refers to a value instead of being one, or only stands for one: `${VAR}`, `process.env.KEY`,
    /// `getPassword()`, `<your key>`, `xxxx`.
    pub fn is_no_secret(&self) -> bool {
        let value = self.bytes();
        let first = value[0];
        let opens = match first {
            b'$' => {
                value.get(1).is_some_and(|b| b"{(".contains(b) || b.is_ascii_uppercase()) && !has_lower_and_digit(value)
            }
            b'{' | b'<' | b'[' | b'(' => true,
            b'%' => value.len() > 2 && (value.ends_with(b"%") || value[1] == b'(' || value == b"%s"),
            b'@' | b'#' => !self.quoted && value[1..].iter().all(u8::is_ascii_alphabetic),
            _ => false,
        };
        let call = !self.quoted && value.windows(2).any(|w| w[0].is_ascii_alphanumeric() && b"([".contains(&w[1]));
        // A pattern: `[A-Za-z0-9]{20}`.
        let pattern = contains(value, b"a-z") || contains(value, b"0-9]") || b"])}".contains(&first);
        let inserted = [&b"${"[..], b"{{", b"#{", b"$(", b"<%"].iter().any(|mark| value.windows(2).any(|w| w == *mark));
        opens || call || pattern || inserted || is_stand_in(value) || is_path_of_names(value) || is_keyword(value)
    }
}

fn has_lower_and_digit(value: &[u8]) -> bool {
    value.iter().any(u8::is_ascii_lowercase) && value.iter().any(u8::is_ascii_digit)
}

/// `config.password`, `self.token`, `process.env.KEY`, `os.environ`.
fn is_path_of_names(value: &[u8]) -> bool {
    let names = |b: &u8| b.is_ascii_alphabetic() || b"_.".contains(b);
    value.contains(&b'.') && value.iter().all(names) && !value.starts_with(b".") && !value.ends_with(b".")
}

/// What a program writes where it has no value.
const KEYWORDS: &str = "\
    none null nil true false undefined string str text bytes required optional default hidden masked secret password \
    passwd token self this input admin-password todo";

fn is_keyword(value: &[u8]) -> bool {
    let word = value.strip_suffix(b"?").unwrap_or(value);
    KEYWORDS.split(' ').any(|keyword| word.eq_ignore_ascii_case(keyword.as_bytes()))
}

/// Start, end, and whether it is quoted.
fn bounds(text: &[u8], at: usize, assigned: bool) -> Option<(usize, usize, bool)> {
    let line = &text[at..];
    let line = &line[..line.iter().take(LONGEST).take_while(|b| **b != b'\n').count()];
    if let Some(quote) = at.checked_sub(1).map(|i| text[i]).filter(|b| b"\"'`".contains(b))
        && let Some(length) = line.iter().position(|b| *b == quote)
    {
        let escaped = usize::from(length > 0 && line[length - 1] == b'\\');
        return Some((at, at + length - escaped, true));
    }
    let quotes = QUOTES.iter().filter(|(open, _)| line.starts_with(open.as_bytes()));
    for (open, close) in quotes {
        let start = open.len();
        let closes = |w: &[u8]| w == close.as_bytes();
        if let Some(length) = line[start..].windows(close.len()).position(closes) {
            return Some((at + start, at + start + length, true));
        }
    }
    let stops = |b: u8| {
        b.is_ascii_whitespace()
            || b"\"'`\\<>".contains(&b)
            || (assigned && b"&;,".contains(&b))
            || (b == b'|' && !assigned)
    };
    // `O'Brien`
    let joins = |i: usize| {
        line[i] == b'\''
            && i > 0
            && line[i - 1].is_ascii_alphabetic()
            && line.get(i + 1).is_some_and(u8::is_ascii_alphabetic)
    };
    let mut end = (0..line.len()).find(|&i| stops(line[i]) && !joins(i)).unwrap_or(line.len());
    // A script without spaces goes on right after a value that is not in it.
    if line.first().is_some_and(u8::is_ascii_graphic) {
        end = line[..end].iter().position(|b| *b >= 0xE0).unwrap_or(end);
    }
    // Signs that end a sentence or close a bracket before it.
    while end > 0 && (b".,;:?".contains(&line[end - 1]) || closes_nothing(&line[..end])) {
        end -= 1;
    }
    let beyond =
        if line[..end].is_ascii() { &[][..] } else { &["。", "、", "，", "”", "’", "»", "」", "।"] };
    for stop in beyond {
        end = line[..end].windows(stop.len()).position(|w| w == stop.as_bytes()).unwrap_or(end);
    }
    Some((at, at + end, false))
}

/// Whether a text ends with a closing bracket that it doesn't open.
fn closes_nothing(text: &[u8]) -> bool {
    let open = match text.last() {
        Some(b')') => b'(',
        Some(b']') => b'[',
        Some(b'}') => b'{',
        _ => return false,
    };
    !text.contains(&open)
}
