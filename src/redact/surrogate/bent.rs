//! Surrogates in a text, as models bend them: another case, other spaces and signs between digits, escapes, emphasis. What
//! has a letter or digit too many, or a sign that goes on, is something else, and stays.

use crate::redact::restore::{Form, is_letter};

/// A surrogate, as it is looked for.
#[derive(Clone, Debug)]
pub struct Surrogate {
    /// Its letters and digits, folded.
    squashed: String,
    /// As it was sent.
    text: String,
    /// Which one it is.
    pub entry: usize,
    /// It is a telephone number without its country's code: behind other digits it is one of another country.
    pub at_home: bool,
}

impl Surrogate {
    /// For this text.
    pub fn new(text: &str, entry: usize) -> Surrogate {
        Surrogate { squashed: squashed(text), text: text.to_owned(), entry, at_home: false }
    }

    /// Its letters and digits, folded: what lists of them are in order of.
    pub fn squashed(&self) -> &str {
        &self.squashed
    }
}

/// The most signs between two letters or digits.
const SEPARATORS: usize = 3;

/// A letter or digit, without its case; digits of other scripts as ASCII. `None` for signs and spaces.
pub fn folded(c: char) -> Option<char> {
    let digit = |zero: u32| char::from_digit(u32::from(c) - zero, 10);
    match c {
        'a'..='z' | '0'..='9' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6F0}'..='\u{6F9}' => digit(0x6F0),
        '\u{FF10}'..='\u{FF19}' => digit(0xFF10),
        '\u{AA}' | '\u{B5}' | '\u{BA}' | '\u{C0}'..='\u{5FF}' | '\u{620}'..='\u{1FFF}' => Some(c),
        '\u{2C00}'..='\u{2DFF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{D7FF}' => Some(c),
        '\u{F900}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{FF21}'..='\u{FFDC}' | '\u{10000}'.. => Some(c),
        _ => None,
    }
}

/// A text's letters and digits, folded.
pub fn squashed(text: &str) -> String {
    text.chars().filter_map(folded).collect()
}

/// What may stand between two letters or digits of one.
fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '\\' | '_' | '*' | '`' | '@' | ':' | '+' | '＠' | ',')
        || matches!(c, '\u{A0}' | '\u{AD}' | '\u{2007}'..='\u{2015}' | '\u{202F}' | '\u{2060}' | '\u{2212}')
}

/// Which of the known, in order of their letters and digits, the text begins with: the longest. `before` are the characters before
/// the text, the nearest first.
pub fn found(known: &[Surrogate], text: &str, before: [Option<char>; 2], complete: bool) -> Form {
    let mut chars = text.char_indices();
    let Some((_, first)) = chars.next().filter(|_| !known.is_empty()) else { return Form::None };
    // A number with a plus is looked for from its plus on.
    if folded(first).is_none() && !matches!(first, '+' | '(') || goes_on(before) || before[0] == Some('+') {
        return Form::None;
    }
    let mut best = Form::None;
    let (mut squashed, mut separators) = (String::new(), 0);
    let mut next = Some((0, first));
    loop {
        let Some((at, c)) = next else {
            return if complete { best } else { Form::Partial };
        };
        if let Some(c) = folded(c) {
            squashed.push(c);
            let length = at + text[at..].chars().next().map_or(0, char::len_utf8);
            separators = 0;
            let place = known.partition_point(|known| known.squashed < squashed);
            let mut alike = known[place..].iter().take_while(|known| known.squashed.starts_with(&squashed));
            let Some(candidate) = alike.next() else { return best };
            if candidate.squashed.len() == squashed.len() {
                // The dot of an initial is the name's.
                let dot = candidate.text.ends_with('.') && text[length..].starts_with('.');
                let length = length + usize::from(dot);
                let mut after = text[length..].chars();
                let after = [after.next(), after.next()];
                if !complete && (after[0].is_none() || after[0].is_some_and(joins) && after[1].is_none()) {
                    return Form::Partial;
                }
                let code = |c: char| c == '+' || c.is_ascii_digit();
                let abroad = candidate.at_home && (first == '+' || before[1].is_some_and(code));
                if !goes_on(after) && !abroad && is_written(&text[..length], &candidate.text) {
                    best = Form::Whole { length, original: candidate.entry };
                }
                if alike.next().is_none() {
                    return best;
                }
            }
        } else if (is_separator(c) || at == 0) && separators < SEPARATORS {
            separators += 1;
        } else {
            return best;
        }
        next = chars.next();
    }
}

/// Whether a surrogate in this place would be found again: nothing beside it goes on, and it has its own plus and brackets.
pub fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let (mut back, mut after) = (text[..start].chars().rev(), text[end..].chars());
    let before = [back.next(), back.next()];
    let balanced = text[start..end].contains('(') == text[start..end].contains(')');
    balanced && before[0] != Some('+') && !goes_on(before) && !goes_on([after.next(), after.next()])
}

/// Whether what stands beside, the nearest first, belongs to the same word or number.
fn goes_on([near, far]: [Option<char>; 2]) -> bool {
    match near {
        Some(',') => far.is_some_and(|far| far.is_ascii_digit()),
        Some(near) if joins(near) => far.is_some_and(is_letter),
        near => near.is_some_and(is_letter),
    }
}

/// What joins words and numbers to longer ones; a comma only numbers.
fn joins(c: char) -> bool {
    matches!(c, '_' | '-' | '.' | '@' | '+' | ',' | '\u{2010}' | '\u{2011}')
}

/// Whether a text that has a surrogate's letters and digits is a writing of it.
fn is_written(text: &str, surrogate: &str) -> bool {
    // `(202) 555-0143` has brackets of its own; that of `(2025550143)` is the text's.
    if text.contains('(') != text.contains(')') {
        return false;
    }
    let has_digits = surrogate.bytes().any(|b| b.is_ascii_digit());
    let dotted = surrogate.bytes().filter(|b| *b == b'.').count() == 3;
    if surrogate.contains('@') || surrogate.as_bytes().windows(2).any(|two| matches!(two, b"//" | b"::")) || dotted {
        // In an address every sign counts.
        plain(text, false) == plain(surrogate, false)
    } else if has_digits {
        !text.contains('@') && (surrogate.contains(',') || !text.contains(','))
    } else if surrogate.contains(' ') {
        plain(text, true).trim_end() == plain(surrogate, true).trim_end()
    } else {
        // One name alone is also a word at times: in the case that it was sent in, or in capitals.
        text == surrogate || text == surrogate.to_ascii_uppercase()
    }
}

/// Without case, escapes, emphasis and what can't be seen; signs between words are one space, or spaces are nothing.
fn plain(text: &str, words: bool) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match folded(c) {
            Some(c) => plain.push(c),
            None if matches!(c, '\\' | '*' | '`' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}') => {}
            None if words && c == ',' => plain.push(','),
            None if words => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            None if c == ' ' || c == '\u{A0}' => {}
            None => plain.push(if c == '＠' { '@' } else { c }),
        }
    }
    plain
}
