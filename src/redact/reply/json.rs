//! JSON (RFC 8259) as it streams in: which string is a value, and under which names.
//!
//! What is not JSON is closed to its end. JSON in a string is read as JSON.

use super::super::format::Format;
use super::super::restore::{At, Restorer};
use super::super::zone::{LONGEST, is_closed_field};
use super::Restored;
use super::strand::Strand;

/// How often JSON may stand in a string of JSON. What is deeper is closed.
const DEPTH: usize = 4;

/// How deep lists and objects may be nested.
const LEVELS: usize = 128;

/// How much of a string says whether it is JSON, in characters.
const BEGINNING: usize = 64;

/// What may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Value,
    /// A value, or the end of the list.
    Item,
    Name,
    /// A name, or the end of the object.
    FirstName,
    Colon,
    /// The rest of a number or a word.
    Scalar,
    Comma,
    /// It is not JSON.
    Nothing,
}

/// An object or a list that is open.
#[derive(Clone, Copy, Debug)]
struct Level {
    is_object: bool,
    closed: bool,
}

/// A string that is open.
#[derive(Debug)]
enum Inside {
    /// A name.
    Name(Strand),
    /// A value that has just begun: its characters, and how they were written.
    Beginning(Vec<(char, String)>),
    Text(Strand),
    Json(Box<Json>),
}

/// A JSON text, or several, one on each line.
#[derive(Debug)]
pub(super) struct Json {
    /// How many strings it stands in.
    depth: usize,
    next: Next,
    levels: Vec<Level>,
    /// The name of the field, as much of it as counts.
    name: String,
    inside: Option<Inside>,
    /// An escape that is being read, and how it was written.
    escape: String,
    written: String,
    /// All that is outside strings: nothing of it is shown.
    outside: Strand,
}

impl Json {
    pub fn new(depth: usize) -> Json {
        Json {
            depth,
            next: Next::Value,
            levels: Vec::new(),
            name: String::new(),
            inside: None,
            escape: String::new(),
            written: String::new(),
            outside: Strand::new(Format::Text, depth, true),
        }
    }

    /// Reads a character, and how it was written.
    pub fn read(&mut self, c: char, written: &str, restorer: &Restorer, out: &mut Restored) {
        if self.inside.is_some() {
            return self.in_string(c, written, restorer, out);
        }
        if self.next != Next::Nothing {
            self.structure(c);
        }
        self.outside.take_written(c, written);
        self.outside.advance(restorer, self.inside.is_some(), out);
    }

    /// It ends here.
    pub fn finish(&mut self, restorer: &Restorer, out: &mut Restored) {
        if self.inside.is_some() {
            self.end_string(restorer, out);
            out.text.push_str(&std::mem::take(&mut self.written));
        }
        self.outside.advance(restorer, true, out);
    }

    fn structure(&mut self, c: char) {
        use Next::{Colon, Comma, FirstName, Item, Name, Nothing, Scalar, Value};
        let is_space = matches!(c, ' ' | '\t' | '\r' | '\n');
        if self.next == Scalar {
            if c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.') {
                return;
            }
            self.next = Comma;
        }
        let level = self.levels.last().copied();
        self.next = match (c, self.next) {
            // A JSON text on the next line.
            ('\n', Comma) if level.is_none() => Value,
            (_, next) if is_space => next,
            ('"', Value | Item) => {
                self.inside = Some(match self.is_closed() {
                    true => Inside::Text(Strand::new(Format::Text, self.depth + 1, true)),
                    false => Inside::Beginning(Vec::new()),
                });
                Comma
            }
            ('"', Name | FirstName) => {
                self.name.clear();
                self.inside = Some(Inside::Name(Strand::new(Format::Text, self.depth + 1, true)));
                Colon
            }
            ('{' | '[', Value | Item) if self.levels.len() < LEVELS => {
                let is_object = c == '{';
                self.levels.push(Level { is_object, closed: self.is_closed() });
                if is_object { FirstName } else { Item }
            }
            ('}', Comma | FirstName) if level.is_some_and(|level| level.is_object) => self.up(),
            (']', Comma | Item) if level.is_some_and(|level| !level.is_object) => self.up(),
            (':', Colon) => Value,
            (',', Comma) => match level {
                Some(level) if level.is_object => Name,
                Some(_) => Value,
                None => Nothing,
            },
            ('-' | '0'..='9' | 't' | 'f' | 'n', Value | Item) => Scalar,
            _ => Nothing,
        };
    }

    fn up(&mut self) -> Next {
        self.levels.pop();
        Next::Comma
    }

    /// Whether the value that begins now is not shown.
    fn is_closed(&self) -> bool {
        self.levels.last().is_some_and(|level| level.closed || level.is_object && is_closed_field(&self.name))
    }

    fn in_string(&mut self, c: char, written: &str, restorer: &Restorer, out: &mut Restored) {
        if self.escape.is_empty() {
            match c {
                '"' => {
                    self.end_string(restorer, out);
                    self.outside.take_written(c, written);
                    self.outside.advance(restorer, false, out);
                }
                '\\' => {
                    self.escape.push(c);
                    self.written.push_str(written);
                }
                c => self.character(c, written, restorer, out),
            }
            return;
        }
        // Half of a pair, and no other half.
        if self.escape.len() == 6 && c != '\\' || self.escape.len() == 7 && c != 'u' {
            let rest = self.escape.len() == 7;
            let mut first = std::mem::take(&mut self.written);
            let backslash = if rest { first.split_off(first.len() - self.backslash()) } else { String::new() };
            self.escape.clear();
            self.character('\u{FFFD}', &first, restorer, out);
            if rest {
                self.escape.push('\\');
                self.written = backslash;
            }
            return self.in_string(c, written, restorer, out);
        }
        self.escape.push(c);
        self.written.push_str(written);
        let decoded = match unescaped(&self.escape) {
            Escape::Partial => return,
            Escape::Char(c) => c,
            Escape::Wrong => {
                // Not JSON: nothing more of it is shown.
                self.next = Next::Nothing;
                self.end_string(restorer, out);
                self.inside = Some(Inside::Text(Strand::new(Format::Text, self.depth + 1, true)));
                '\u{FFFD}'
            }
        };
        self.escape.clear();
        let written = std::mem::take(&mut self.written);
        self.character(decoded, &written, restorer, out);
    }

    /// How many bytes a backslash takes here: each string around it doubles it.
    fn backslash(&self) -> usize {
        1 << self.depth
    }

    /// A character of the string, as it reads.
    fn character(&mut self, c: char, written: &str, restorer: &Restorer, out: &mut Restored) {
        match &mut self.inside {
            Some(Inside::Name(strand)) => {
                if self.name.len() <= LONGEST {
                    self.name.push(c);
                }
                strand.take_written(c, written);
                strand.advance(restorer, false, out);
            }
            Some(Inside::Text(strand)) => {
                strand.take_written(c, written);
                strand.advance(restorer, false, out);
            }
            Some(Inside::Json(json)) => json.read(c, written, restorer, out),
            Some(Inside::Beginning(units)) => {
                units.push((c, written.to_owned()));
                let text: String = units.iter().map(|(c, _)| c).collect();
                if let Some(is_json) = is_json(&text, restorer) {
                    self.begin(is_json, restorer, out);
                }
            }
            None => {}
        }
    }

    /// It is told what the string is.
    fn begin(&mut self, is_json: bool, restorer: &Restorer, out: &mut Restored) {
        let Some(Inside::Beginning(units)) = self.inside.take() else { return };
        let depth = self.depth + 1;
        self.inside = Some(match is_json {
            true if depth <= DEPTH => Inside::Json(Box::new(Json::new(depth))),
            true => Inside::Text(Strand::new(Format::Text, depth, true)),
            false => Inside::Text(Strand::new(Format::Json, depth, false)),
        });
        units.iter().for_each(|(c, written)| self.character(*c, written, restorer, out));
    }

    fn end_string(&mut self, restorer: &Restorer, out: &mut Restored) {
        if matches!(self.inside, Some(Inside::Beginning(_))) {
            self.begin(false, restorer, out);
        }
        match self.inside.take() {
            Some(Inside::Name(mut strand) | Inside::Text(mut strand)) => strand.advance(restorer, true, out),
            Some(Inside::Json(mut json)) => json.finish(restorer, out),
            Some(Inside::Beginning(_)) | None => {}
        }
    }
}

/// Whether a string that begins like this is JSON; nothing if that can't be told yet. What a person would call a text may
/// begin with a bracket, too: `[1] …`, and placeholders.
fn is_json(text: &str, restorer: &Restorer) -> Option<bool> {
    if text.len() >= BEGINNING {
        return Some(text.trim_start().starts_with(['{', '[']));
    }
    let text = text.trim_start();
    let first = text.chars().next()?;
    if !matches!(first, '{' | '[') {
        return Some(false);
    }
    match restorer.at(text, [None; 2], false) {
        At::Original { .. } => return Some(false),
        At::Partial => return None,
        At::Nothing => {}
    }
    let inner = text[1..].trim_start();
    let second = inner.chars().next()?;
    if first == '{' {
        return Some(matches!(second, '"' | '}'));
    }
    match second {
        '"' | '{' | '[' => Some(true),
        '-' | '0'..='9' | 't' | 'f' | 'n' => {
            let after = inner.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '+' | '.'))?;
            let sign = inner[after..].trim_start().chars().next()?;
            Some(sign == ',')
        }
        _ => Some(false),
    }
}

/// What an escape says.
enum Escape {
    Partial,
    Char(char),
    Wrong,
}

fn unescaped(escape: &str) -> Escape {
    let unit = |digits: &str| u32::from_str_radix(digits, 16).ok();
    let c = match escape.as_bytes()[1..].first() {
        Some(b'"' | b'\\' | b'/') => char::from(escape.as_bytes()[1]),
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{C}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') if !escape.is_ascii() => return Escape::Wrong,
        Some(b'u') if escape.len() < 6 => return Escape::Partial,
        Some(b'u') => match unit(&escape[2..6]) {
            Some(high @ 0xD800..0xDC00) => {
                if escape.len() < 12 {
                    return Escape::Partial;
                }
                match unit(&escape[8..12]) {
                    Some(low @ 0xDC00..0xE000) => {
                        char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)).unwrap_or('\u{FFFD}')
                    }
                    _ => '\u{FFFD}',
                }
            }
            Some(unit) => char::from_u32(unit).unwrap_or('\u{FFFD}'),
            None => return Escape::Wrong,
        },
        _ => return Escape::Wrong,
    };
    Escape::Char(c)
}
