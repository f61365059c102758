//! Markdown by lines: paragraphs, fences, code.
//!
//! In code nothing can be escaped, and nothing in it is markup. So a place is code only where that is sure whatever stands
//! around it: a fence at the margin, or a span that is opened and closed in one line. What could be code or not is closed.

use super::{Place, Watchers};

/// Languages of fences that are shown. Others are drawn, run or handed on by some renderers.
const SHOWN: [&str; 37] = [
    "",
    "bash",
    "c",
    "conf",
    "console",
    "cpp",
    "cs",
    "csharp",
    "csv",
    "diff",
    "email",
    "env",
    "eml",
    "go",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "log",
    "php",
    "plain",
    "plaintext",
    "py",
    "python",
    "rb",
    "ruby",
    "rust",
    "sh",
    "shell",
    "sql",
    "text",
    "toml",
    "ts",
    "txt",
    "yaml",
];

/// How much of a line says what it begins, and how far a span of code is followed, in characters.
const REACH: usize = 256;

/// A fence that is open.
#[derive(Clone, Copy, Debug)]
struct Fence {
    sign: char,
    length: usize,
    indent: usize,
    /// It is one to every reader, and what is in it is shown.
    sure: bool,
}

/// A span of code that is open.
#[derive(Clone, Debug)]
struct Span {
    /// How many backticks opened it.
    length: usize,
    /// The watchers before it, who haven't seen what is in it.
    before: Watchers,
    /// It is one to every reader, if it closes on this line.
    sure: bool,
}

/// Where a text of Markdown stands among its lines.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The line's beginning; originals are an `x`.
    line: String,
    /// More than spaces has come on it.
    in_line: bool,
    /// A backtick has come after its beginning.
    later_backtick: bool,
    fence: Option<Fence>,
    /// Whether fences are open can't be told any more.
    fences_unsure: bool,
    /// Backticks that have just come.
    run: usize,
    span: Option<Box<Span>>,
    /// Where spans of code are can't be told in this paragraph.
    spans_unsure: bool,
    /// A list has come, so that lines may be indented.
    has_list: bool,
    escaped: bool,
}

impl Block {
    pub fn read(&mut self, c: char, watchers: &mut Watchers) {
        if c == '`' && !(self.escaped && self.span.is_none()) {
            self.run += 1;
        } else {
            self.settle(watchers);
        }
        self.escaped = c == '\\' && !self.escaped;
        if c == '\n' {
            self.end_line(watchers);
        } else {
            self.in_line |= !c.is_whitespace();
            self.later_backtick |= c == '`' && !self.line.trim_start().trim_start_matches('`').is_empty();
            if self.line.len() < REACH {
                self.line.push(c);
            }
            if let Some(span) = &mut self.span {
                // In a table, code ends with the cell.
                span.sure &= c != '|';
            }
        }
        if self.is_hidden() {
            watchers.address.read(c);
            watchers.call.read(c);
        } else {
            watchers.read(c);
        }
    }

    pub fn shown(&mut self, value: &str, watchers: &mut Watchers) {
        self.settle(watchers);
        self.escaped = false;
        self.in_line = true;
        if self.line.len() < REACH {
            self.line.push('x');
        }
        if self.is_hidden() {
            watchers.address.value(value);
        } else {
            watchers.shown(value);
        }
    }

    /// Nothing but where paragraphs end, for texts that may be Markdown to somebody.
    pub fn end_paragraphs(&mut self, c: char, watchers: &mut Watchers) {
        if c != '\n' {
            self.in_line |= !c.is_whitespace();
        } else if !std::mem::take(&mut self.in_line) {
            watchers.inline.end();
        }
    }

    fn is_plain_fence(&self) -> bool {
        self.fence.is_some_and(|fence| fence.sure) && !self.fences_unsure
    }

    /// Whether what comes next is code to every reader. In an indented fence it need not be: the list around it may end.
    fn is_hidden(&self) -> bool {
        self.is_plain_fence() && self.fence.is_some_and(|fence| fence.indent == 0)
    }

    /// Backticks that came are over.
    pub fn settle(&mut self, watchers: &mut Watchers) {
        let length = std::mem::take(&mut self.run);
        if length == 0 || self.fence.is_some() {
            return;
        }
        match &self.span {
            None => {
                let sure = !self.spans_unsure && !watchers.are_closed();
                self.span = Some(Box::new(Span { length, before: watchers.clone(), sure }));
            }
            Some(span) if span.length == length => {
                if span.sure {
                    *watchers = span.before.clone();
                } else {
                    // Either of the two may be another's end.
                    self.spans_unsure = true;
                }
                self.span = None;
            }
            Some(_) => {}
        }
    }

    fn end_line(&mut self, watchers: &mut Watchers) {
        let line = std::mem::take(&mut self.line);
        let later_backtick = std::mem::take(&mut self.later_backtick);
        let (indent, text) = indented(&line);
        if let Some(fence) = self.fence {
            let signs = text.trim_end();
            let is_end = signs.len() >= fence.length && signs.bytes().all(|b| char::from(b) == fence.sign);
            // A line before its margin may end the list that it stands in, and the fence with it.
            self.fences_unsure |= self.in_line && indent < fence.indent || is_end && indent > 3;
            if is_end && indent <= 3 {
                self.fence = None;
                self.end_paragraph(watchers);
            }
        } else if let Some((sign, length)) = fence_of(text).filter(|(sign, _)| *sign != '`' || !later_backtick) {
            let language = text.trim_start_matches(sign).trim();
            let sure = indent <= 3 && !self.fences_unsure && !watchers.markup.may_be_block();
            self.fences_unsure |= !sure;
            let shown = SHOWN.iter().any(|known| known.eq_ignore_ascii_case(language));
            self.end_paragraph(watchers);
            self.fence = Some(Fence { sign, length, indent, sure: sure && shown });
        } else if !self.in_line {
            self.end_paragraph(watchers);
        } else {
            let inner = without_signs(text);
            self.has_list |= inner.len() < text.len();
            // A fence in a list or a quotation.
            self.fences_unsure |= inner.len() < text.len() && fence_of(inner).is_some();
            if let Some(span) = &mut self.span {
                span.sure = false;
            }
        }
        self.in_line = false;
    }

    fn end_paragraph(&mut self, watchers: &mut Watchers) {
        watchers.inline.end();
        watchers.markup.end_paragraph();
        (self.run, self.span, self.spans_unsure) = (0, None, false);
    }

    /// Whether what comes next stands in something that is not shown by itself, or can't be told.
    pub fn hides(&self) -> bool {
        let (indent, text) = indented(&self.line);
        if let Some(fence) = self.fence {
            return !self.is_plain_fence() || indent < fence.indent;
        }
        // What names a fence's language, a line that may be code, and a span that may be none.
        fence_of(without_signs(text)).is_some()
            || indent > 3 && !self.has_list && without_signs(text).len() == text.len()
            || self.span.as_ref().is_some_and(|span| !span.sure || self.spans_unsure)
    }

    /// What comes of a placeholder that is not in any other place.
    pub fn place(&self, watchers: &Watchers, form: &str, value: &str, rest: &str, complete: bool) -> Place {
        let code = || match value.contains(['`', '~', '|', '\n', '\r']) {
            true => Place::Closed,
            false => Place::Shown(value.to_owned()),
        };
        if self.fence.is_some() {
            return code();
        }
        if let Some(span) = &self.span {
            return match closes(rest, span.length, complete) {
                Some(true) => code(),
                None if !complete => Place::Unknown,
                _ => Place::Closed,
            };
        }
        let mut text = escaped(value);
        if watchers.inline.is_escaped() && text.starts_with(|c: char| c.is_ascii_punctuation()) {
            return Place::Closed;
        }
        // Its own brackets are those of a link.
        if form.starts_with('[') && form.ends_with(']') && rest.starts_with('(') {
            text = ["[", &text, "]"].concat();
        }
        Place::Shown(text)
    }
}

/// Whether a span of code is closed on this line; nothing if the text ends too early to tell.
fn closes(rest: &str, length: usize, complete: bool) -> Option<bool> {
    let mut run = 0;
    for c in rest.chars().take(REACH) {
        match c {
            '`' => run += 1,
            _ if run == length => return Some(true),
            '\n' | '|' => return Some(false),
            _ => run = 0,
        }
    }
    if complete && run == length {
        return Some(true);
    }
    (rest.chars().take(REACH).count() == REACH).then_some(false)
}

/// How far a line is indented, and the rest of it. A tab is as much as code needs.
fn indented(line: &str) -> (usize, &str) {
    let text = line.trim_start_matches([' ', '\t']);
    let indent = line.len() - text.len();
    (if line[..indent].contains('\t') { indent + 4 } else { indent }, text)
}

/// The sign and the length of the fence that a line opens.
fn fence_of(text: &str) -> Option<(char, usize)> {
    let sign = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = text.len() - text.trim_start_matches(sign).len();
    (length >= 3).then_some((sign, length))
}

/// A line without the signs of lists and quotations before it.
fn without_signs(text: &str) -> &str {
    let mut rest = text;
    loop {
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let inner = match digits.len() < rest.len() {
            true => digits.strip_prefix(['.', ')']).filter(|inner| inner.starts_with([' ', '\t']) || inner.is_empty()),
            false => rest.strip_prefix('>').or_else(|| {
                let inner = rest.strip_prefix(['-', '*', '+'])?;
                (inner.starts_with([' ', '\t']) || inner.is_empty()).then_some(inner)
            }),
        };
        match inner {
            Some(inner) => rest = inner.trim_start_matches([' ', '\t']),
            None => return rest,
        }
    }
}

/// A value as text of Markdown.
fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    let mut chars = value.chars().peekable();
    let mut last = ' ';
    while let Some(c) = chars.next() {
        match c {
            // Spaces at the ends and beside each other would be lost.
            ' ' | '\t' if last == ' ' || matches!(chars.peek(), None | Some('\n' | '\r')) => out.push_str("&#32;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '"' | '\'' | ',' | ';' | '/' | '%' | '?' => out.push(c),
            c if c.is_ascii_punctuation() => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
        last = if c.is_whitespace() { ' ' } else { c };
    }
    out
}
