//! What labels a value in structured text from farther away than words beside it do: the keys that a JSON value lies
//! under, the header of a table's column, the line that a list stands under, the question that a line answers.
//!
//! Forgiving: a fragment, or what only looks like JSON or a table, gives a label too many at worst, and a label only
//! ever speaks for what already looks like something.

use std::ops::Range;

/// How many keys above a value count, the nearest ones.
const KEYS: usize = 3;

/// How deep objects and lists are followed.
const DEPTH: usize = 64;

/// The longest label, in bytes.
const LABEL: usize = 64;

/// How many lines a line that ends in `:` is followed by at most.
const LIST: usize = 50;

/// The cells of one row of a table that are looked at.
const CELLS: usize = 64;

/// A label and what it labels. Byte ranges of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What is labelled.
    pub value: Range<usize>,
    /// The label.
    pub label: Range<usize>,
}

/// Every label of a text, in no order. Linear in the text.
pub fn labels(text: &[u8]) -> Vec<Label> {
    let mut labels = Vec::new();
    if let Some(start) = text.iter().position(|b| b"{[".contains(b)) {
        keys(text, start, &mut labels);
    }
    if text.contains(&b'\n') {
        lines(text, &mut labels);
    }
    labels
}

/// Keys of JSON, and of what is like it.
fn keys(text: &[u8], start: usize, labels: &mut Vec<Label>) {
    // For each object or list that is open, the key it stands under.
    let mut open: Vec<Option<Range<usize>>> = Vec::new();
    let mut key: Option<Range<usize>> = None;
    let mut i = start;
    while i < text.len() {
        match text[i] {
            b'{' | b'[' => {
                if open.len() < DEPTH {
                    open.push(key.take());
                }
                i += 1;
            }
            b'}' | b']' => {
                open.pop();
                key = None;
                i += 1;
            }
            b',' => {
                key = None;
                i += 1;
            }
            b if is_scalar(b) && !open.is_empty() => {
                let value = scalar(text, i);
                let end = value.end + usize::from(text.get(value.end) == Some(&b'"') && b == b'"');
                let colon = text[end..].iter().position(|b| !b.is_ascii_whitespace()).map(|skip| end + skip);
                if b == b'"' && colon.is_some_and(|at| text[at] == b':') {
                    key = Some(value.start..value.end.min(value.start + LABEL));
                } else {
                    let above = key.iter().chain(open.iter().rev().flatten()).take(KEYS);
                    labels.extend(above.map(|label| Label { value: value.clone(), label: label.clone() }));
                }
                i = end.max(i + 1);
            }
            _ => i += 1,
        }
    }
}

fn is_scalar(byte: u8) -> bool {
    byte == b'"' || byte == b'-' || byte.is_ascii_alphanumeric()
}

/// A string without its quotes, or a run of letters, digits and signs.
fn scalar(text: &[u8], start: usize) -> Range<usize> {
    if text[start] != b'"' {
        let end = text[start..].iter().position(|b| !(b.is_ascii_alphanumeric() || b"+-.".contains(b)));
        return start..end.map_or(text.len(), |n| start + n);
    }
    let mut i = start + 1;
    while i < text.len() && text[i] != b'"' {
        i += if text[i] == b'\\' { 2 } else { 1 };
    }
    start + 1..i.min(text.len())
}

/// Lists under a line, tables, answers to a question.
fn lines(text: &[u8], labels: &mut Vec<Label>) {
    let mut heading: Option<(Range<usize>, usize, usize)> = None;
    let mut question: Option<Range<usize>> = None;
    let mut table: Option<Table> = None;
    let mut start = 0;
    for line in text.split_inclusive(|b| *b == b'\n') {
        let span = trimmed(text, start, start + line.len());
        let indent = span.start - start;
        start += line.len();
        if span.is_empty() {
            (heading, table) = (None, None);
            continue;
        }
        if let Some(label) = question.take() {
            labels.push(Label { value: span.clone(), label });
        }
        if let Some((label, depth, left)) = &mut heading {
            // A line farther out, or one with a label of its own, ends a list.
            if *left > 0 && indent >= *depth && !(indent == *depth && is_heading(&text[span.clone()])) {
                *left -= 1;
                labels.push(Label { value: span.clone(), label: label.clone() });
            } else {
                heading = None;
            }
        }
        let last = text[span.end - 1];
        let tail = span.end.saturating_sub(LABEL).max(span.start)..span.end;
        match last {
            b':' => heading = Some((tail, indent, LIST)),
            b'?' => question = Some(tail),
            _ => {}
        }
        table = match table.take() {
            Some(known) if known.label(text, &span, labels) => Some(known),
            _ => Table::with_header(text, &span),
        };
    }
}

/// A range without white space at its ends.
fn trimmed(text: &[u8], start: usize, end: usize) -> Range<usize> {
    let bytes = &text[start..end];
    let from = bytes.len() - bytes.trim_ascii_start().len();
    start + from..(start + bytes.trim_ascii_end().len()).max(start + from)
}

/// `key: value` or `key:`.
fn is_heading(line: &[u8]) -> bool {
    let colon = line.iter().take(LABEL).position(|b| *b == b':');
    colon.is_some_and(|at| line[..at].iter().all(|b| b.is_ascii_alphabetic() || b"_- ".contains(b) || *b >= 0x80))
}

/// Whether a title of a column never has this byte.
fn is_of_value(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b'.'
}

/// A table whose header has been read.
struct Table {
    separator: u8,
    header: Vec<Range<usize>>,
}

impl Table {
    /// A line of two or more short cells without digits.
    fn with_header(text: &[u8], line: &Range<usize>) -> Option<Table> {
        // What ends as a sentence is one.
        if b".!?:".contains(&text[line.end - 1]) || line.len() > CELLS * LABEL {
            return None;
        }
        // Each of the first bytes is in one of the cells that are looked at, whatever parts them.
        if text[line.clone()].iter().take(CELLS).any(|b| is_of_value(*b)) {
            return None;
        }
        [b'|', b'\t', b';', b','].into_iter().filter(|b| text[line.clone()].contains(b)).find_map(|separator| {
            let header = cells(text, line, separator);
            let is_title =
                |cell: &Range<usize>| cell.len() <= LABEL / 2 && !text[cell.clone()].iter().any(|b| is_of_value(*b));
            (header.len() >= 2 && header.iter().all(is_title)).then_some(Table { separator, header })
        })
    }

    /// Labels a row's cells. Whether it is a row.
    fn label(&self, text: &[u8], line: &Range<usize>, labels: &mut Vec<Label>) -> bool {
        let row = cells(text, line, self.separator);
        if row.len() != self.header.len() {
            return false;
        }
        let rule = |cell: &Range<usize>| text[cell.clone()].iter().all(|b| b"-: ".contains(b));
        let pairs = row.into_iter().zip(&self.header).filter(|(cell, _)| !cell.is_empty() && !rule(cell));
        labels.extend(pairs.map(|(value, label)| Label { value, label: label.clone() }));
        true
    }
}

/// A line's cells, trimmed, without the bars at its ends.
fn cells(text: &[u8], line: &Range<usize>, separator: u8) -> Vec<Range<usize>> {
    let bar = separator == b'|';
    let from = line.start + usize::from(bar && text[line.start] == b'|');
    let to = line.end - usize::from(bar && line.end > from && text[line.end - 1] == b'|');
    let mut start = from;
    let mut cells = Vec::new();
    let mut quoted = false;
    let parts = |b: &u8| {
        quoted ^= *b == b'"' && separator == b',';
        *b == separator && !quoted
    };
    for cell in text[from..to].split(parts).take(CELLS) {
        cells.push(trimmed(text, start, start + cell.len()));
        start += cell.len() + 1;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The labels of a value, nearest first for JSON.
    fn of<'t>(text: &'t str, value: &str) -> Vec<&'t str> {
        let at = text.find(value).unwrap();
        let labels = labels(text.as_bytes());
        let here = labels.iter().filter(|label| label.value.contains(&at));
        here.map(|label| &text[label.label.clone()]).collect()
    }

    #[test]
    fn a_json_value_lies_under_its_keys() {
        let text = r#"{"customer": {"ssn": ["078051120", "219099999"], "phones": {"home": 2025550143}}, "n": 1}"#;
        assert_eq!(of(text, "078051120"), ["ssn", "customer"]);
        assert_eq!(of(text, "219099999"), ["ssn", "customer"]);
        assert_eq!(of(text, "2025550143"), ["home", "phones", "customer"]);
        assert_eq!(of(text, "1}"), ["n"]);
        assert_eq!(of(r#"see {"a\"b": "x:y", "c"#, "x:y"), ["a\\\"b"]);
    }

    #[test]
    fn a_cell_lies_under_its_header() {
        let text = "| Name | SSN |\n|------|-----|\n| Ana | 078051120 |\n| Bo | 219099999 |\n\n| 1 | 2 |";
        assert_eq!(of(text, "219099999"), ["SSN"]);
        assert_eq!(of(text, "1 |"), Vec::<&str>::new());
        assert_eq!(of("name,phone\nAna,2025550143\n", "2025550143"), ["phone"]);
        assert_eq!(of("name\tphone\nAna\t2025550143\n", "2025550143"), ["phone"]);
        assert_eq!(of("street,phone\n\"1 Elm St, Salem\",2025550143\n", "2025550143"), ["phone"]);
        assert_eq!(of("name,phone\nAna, 2025550143, and more", "2025550143"), Vec::<&str>::new());
    }

    #[test]
    fn a_list_lies_under_its_line_and_an_answer_under_its_question() {
        let text = "My card numbers:\n- 4111\n- 5555\n\n- 6011";
        assert_eq!(of(text, "4111"), ["My card numbers:"]);
        assert_eq!(of(text, "5555"), ["My card numbers:"]);
        assert_eq!(of(text, "6011"), Vec::<&str>::new());
        let text = "ssn:\n  primary: 078051120\norder: 2025550143";
        assert_eq!(of(text, "078051120"), ["ssn:"]);
        assert_eq!(of(text, "2025550143"), Vec::<&str>::new());
        assert_eq!(of("Agent: What is your SSN?\nAna: 078051120", "078051120"), ["Agent: What is your SSN?"]);
    }

    #[test]
    fn odd_texts_have_no_labels_and_no_panics() {
        for text in ["{", "}", "[\"", "{\"\\", "|\n|", ",\n,", ":\n", "\n\n", "{{{{]]", "é:\n漢", "|\n\t|", "?\n?\n"]
        {
            labels(text.as_bytes());
        }
    }
}
