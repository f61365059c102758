//! The pass over the bytes: finds the places where a pattern can start, cheaply enough that clean prose costs
//! a table look-up a byte.

use super::fold::{Watch, watched};
use super::group::{BEGINNING_ENDS, Group};
use super::letters::letter;
use super::lexicon::{ALONE, BEGINNING, Hit, Lexicon, SEED, hash};
use super::recognizer::Start;
use crate::redact::{is_name, is_pseudonym};

/// What a byte means to the pass. Bits.
type Class = u8;

const DIGIT: Class = 1;
const UPPER: Class = 2;
/// An ASCII letter in lower case.
const LOWER: Class = 4;
const UNDERSCORE: Class = 8;
/// `@`, `:`, `+` and `(`: looked at one by one.
const TRIGGER: Class = 16;
/// The first byte of a letter beyond ASCII, or part of one.
const BEYOND: Class = 32;
/// Between tokens, or not in ASCII: may be a sign of something hidden.
const HIDES: Class = 64;
/// Bytes of a token.
const WORD: Class = DIGIT | UPPER | LOWER | UNDERSCORE;

static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' => UPPER,
            b'a'..=b'z' => LOWER,
            b'_' => UNDERSCORE,
            b'@' | b':' | b'+' | b'(' => TRIGGER,
            0xC3.. => BEYOND,
            _ => 0,
        };
        if table[byte] & WORD == 0 && watched(byte as u8) {
            table[byte] |= HIDES;
        }
        byte += 1;
    }
    table
}

/// How what needs a long walk begins: a JSON object in base64.
const LONG: &[u8] = b"eyJ";

/// How far back a scheme is looked for, in bytes.
const SCHEME: usize = 32;

/// What the pass found: places to try patterns at, and words of the lexicon, each in order.
#[derive(Debug, Default)]
pub struct Marks {
    /// Where a pattern can start.
    pub starts: Vec<(u32, Start)>,
    /// Words that mean something.
    pub hits: Vec<Hit>,
    /// What may hide something.
    pub watch: Watch,
}

impl Marks {
    /// Empties it, and keeps its space.
    pub fn clear(&mut self) {
        self.starts.clear();
        self.hits.clear();
        self.watch.clear();
    }

    fn start(&mut self, at: usize, start: Start) {
        self.starts.push((at as u32, start));
    }
}

/// Finds every place where a pattern can start, and every word of the lexicon.
pub fn scan(text: &[u8], lexicon: &Lexicon, marks: &mut Marks) {
    let class = |i: usize| text.get(i).map_or(0, |&b| CLASSES[b as usize]);
    // A long walk goes to the end of its run of letters, digits, `_`, `-` and `.`: one in each run keeps it linear.
    let mut walked = false;
    // Up to here words have been looked for: a word can be made of several tokens, `télé2phone`.
    let mut worded = 0;
    // Up to here the words that identifiers are in have been read whole.
    let mut whole = 0;
    let kind = |at: usize, new_run: bool, walked: &mut bool| {
        let long = text[at..].starts_with(LONG);
        let wide = new_run || (long && !*walked);
        *walked |= long;
        if wide { Start::WideToken } else { Start::Token }
    };
    let mut i = 0;
    while i < text.len() {
        let first = CLASSES[text[i] as usize];
        if first & WORD != 0 {
            let start = i;
            let mut rest = 0;
            let mut hashed = hash(SEED, text[i] | 0x20);
            // The lengths at which the lexicon may have the word.
            let mut known = 0_u64;
            // Whether it has words that begin so.
            let mut open = true;
            i += 1;
            while i < text.len() {
                let next = CLASSES[text[i] as usize];
                if next & WORD == 0 {
                    break;
                }
                rest |= next;
                // A word may go on after its fifth letter, and not before.
                if i - start > ALONE {
                    if i - start == BEGINNING {
                        open = lexicon.may_begin(hashed);
                    }
                    if !open {
                        while class(i) & WORD != 0 {
                            rest |= class(i);
                            i += 1;
                        }
                        break;
                    }
                    known |= lexicon.may_have(hashed) << ((i - start) % 64);
                }
                hashed = hash(hashed, text[i] | 0x20);
                i += 1;
            }
            if open {
                known |= lexicon.may_have(hashed) << ((i - start) % 64);
            }
            let goes_on = i < text.len() && text[i] >= 0xC3;
            // Plain words, `Capitalised` or not, start nothing. Digits, `innerCapitals`, and `under_scores` may.
            if first & DIGIT == 0 && rest & (DIGIT | UPPER | UNDERSCORE) == 0 && first != UNDERSCORE {
                marks.watch.word(text, start, i);
                if start >= worded && (known != 0 || goes_on) {
                    let noted = marks.hits.len();
                    if goes_on {
                        worded = lexicon.word(text, start, false, &mut marks.hits);
                    } else {
                        lexicon.plain_word(text, start, i, known, &mut marks.hits);
                    }
                    let begins =
                        |hit: &Hit| hit.start as usize == start && hit.groups().any(|group| group == Group::BEGINNING);
                    if text.get(i).is_some_and(|b| BEGINNING_ENDS.contains(b)) && marks.hits[noted..].iter().any(begins)
                    {
                        let new_run = begins_run(text, start);
                        walked &= !new_run;
                        marks.start(start, kind(start, new_run, &mut walked));
                    }
                }
                if class(i) & TRIGGER != 0
                    && text[i] == b':'
                    && hexadecimal(&text[start..i])
                    && !after_colon(text, start)
                {
                    marks.start(start, Start::Token);
                }
                continue;
            }
            marks.watch.token(text, start);
            if is_placeholder(text, start, i) {
                continue;
            }
            let new_run = begins_run(text, start);
            walked &= !new_run;
            marks.start(start, kind(start, new_run, &mut walked));
            // `\\n4111…`: an escape that stayed behind is no part of the word.
            if after_escape(text, start) && i - start > 1 {
                marks.start(start + 1, kind(start + 1, true, &mut walked));
            }
            // Inside a token: after `_`, and where letters turn into digits for the first time.
            let mut letters = first & DIGIT == 0;
            for at in start + 1..i {
                let after_underscore = text[at - 1] == b'_';
                if after_underscore || (letters && text[at].is_ascii_digit()) {
                    marks.start(at, kind(at, false, &mut walked));
                    letters = false;
                }
            }
            if (first | rest) & (UPPER | LOWER) != 0 {
                worded = words_of_identifier(text, start.max(worded), i, &mut whole, lexicon, &mut marks.hits);
            }
            continue;
        }
        if first & HIDES != 0 {
            marks.watch.sign(text, i);
        }
        if first & TRIGGER != 0 {
            match text[i] {
                b'@' => {
                    let local = local_part(text, i);
                    if let Some(start) = local {
                        marks.start(start, Start::At);
                    }
                    // Letters of a script without spaces may be a local part, or words before a name.
                    let after_part =
                        i > 0 && text[i - 1] < 0x80 && (local.is_some() || b"@.-+%".contains(&text[i - 1]));
                    if class(i + 1) & WORD != 0 && !after_part {
                        marks.start(i, Start::Mention);
                    }
                }
                b':' if text[i..].starts_with(b"://") => {
                    if let Some(start) = scheme(text, i) {
                        marks.start(start, Start::Scheme);
                    }
                }
                // An IPv6 address that begins with its `::`.
                b':' if text[i..].starts_with(b"::") && (i == 0 || class(i - 1) & (WORD | TRIGGER) == 0) => {
                    marks.start(i, Start::Token)
                }
                b'+' | b'(' if class(i + 1) & DIGIT != 0 || text[i..].starts_with(b"(+") => {
                    marks.start(i, Start::Token)
                }
                _ => {}
            }
        } else if first & BEYOND != 0 && i >= worded && letter(text, i).is_some() {
            worded = lexicon.word(text, i, false, &mut marks.hits);
        }
        i += 1;
    }
}

/// Looks for words in an identifier: `db_password`, `dbPassword`, `DBPassword2`. Gives where it has come to.
fn words_of_identifier(
    text: &[u8],
    start: usize,
    end: usize,
    whole: &mut usize,
    lexicon: &Lexicon,
    hits: &mut Vec<Hit>,
) -> usize {
    let mut i = start;
    // A name that has a capital inside by itself: `PhilSys`. One word can be many tokens, with accents between them.
    if i < end && i >= *whole && text[i].is_ascii_alphabetic() {
        *whole = lexicon.word(text, i, false, hits);
    }
    while i < end {
        i = if text[i].is_ascii_alphabetic() { lexicon.word(text, i, true, hits) } else { i + 1 };
    }
    i
}

/// Whether no letter, digit, `_`, `-` or `.` stands before a token.
fn begins_run(text: &[u8], start: usize) -> bool {
    start.checked_sub(1).is_none_or(|i| !matches!(text[i], b'-' | b'.'))
}

/// Whether a token is what stands in place of something hidden before: `[PHONE_1_K7Q]`, `[REMOVED]`, a blank `[____]`. It is no
/// value, and says nothing of the number beside it.
pub fn is_placeholder(text: &[u8], start: usize, end: usize) -> bool {
    let bracketed = start > 0 && text[start - 1] == b'[' && text.get(end) == Some(&b']');
    let named = |inside: &[u8]| {
        inside == b"REMOVED" || inside.iter().all(|b| *b == b'_') || is_name(inside) || is_pseudonym(inside)
    };
    bracketed && text.get(start..end).is_some_and(named)
}

fn hexadecimal(token: &[u8]) -> bool {
    token.len() <= 4 && token.iter().all(u8::is_ascii_hexdigit)
}

fn after_colon(text: &[u8], start: usize) -> bool {
    start > 0 && text[start - 1] == b':'
}

/// How far back a local part in quotes, or of a script without spaces, or with unusual signs goes, in bytes.
const LOCAL: usize = 64;

/// The start of what could be a local part before the `@`: letters, digits and the signs that are in use, beginning
/// with a letter, digit or `_`; or a quoted one.
fn local_part(text: &[u8], at: usize) -> Option<usize> {
    if at > 0 && text[at - 1] == b'"' {
        return quoted_local_part(text, at - 1);
    }
    let part = |b: u8| b.is_ascii_alphanumeric() || b"._%+-'".contains(&b) || b >= 0x80;
    // As far as it goes, which stays linear: no part crosses the `@` before.
    let mut start = at;
    while start > 0 && part(text[start - 1]) {
        start -= 1;
    }
    let run = start;
    // Scripts without spaces: what stands before an address is part of it only if all of it is in such a script.
    let wide_domain = text.get(at + 1).is_some_and(|b| *b >= 0x80);
    let mut ascii = false;
    let mut i = at;
    while i > run {
        let mut character = i - 1;
        while character > run && text[character] & 0xC0 == 0x80 {
            character -= 1;
        }
        if text[character] < 0x80 {
            ascii = true;
        } else {
            match letter(text, character) {
                Some(letter) if !letter.unspaced => {}
                Some(_) if (ascii && !wide_domain) || at - i > LOCAL || announces(&text[character..i]) => break,
                Some(_) => {}
                None => break,
            }
        }
        i = character;
    }
    start = i;
    // Past what only quotes or joins.
    let lead = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0xC3;
    let start = (start..at).find(|&i| lead(text[i]))?;
    if start == run && start > 0 && UNUSUAL.contains(&text[start - 1]) {
        return Some(unusual_local_part(text, start));
    }
    Some(if after_escape(text, start) && start + 1 < at { start + 1 } else { start })
}

/// Whether a character of a script without spaces ends the words before an address: “my address is”, “write to”.
fn announces(character: &[u8]) -> bool {
    ["是", "为", "到", "给", "至", "箱", "址", "件", "は", "を", "へ", "に", "ル", "는", "은"]
        .iter()
        .any(|end| end.as_bytes() == character)
}

/// The opening quote of a quoted local part, or nothing where no space or sign stands before it.
fn quoted_local_part(text: &[u8], close: usize) -> Option<usize> {
    let from = close.saturating_sub(LOCAL);
    let open = from + text[from..close].iter().rposition(|b| *b == b'"' || *b < b' ')?;
    let stands = open == 0 || !(text[open - 1].is_ascii_alphanumeric() || b"=:".contains(&text[open - 1]));
    (text[open] == b'"' && open + 1 < close && stands).then_some(open)
}

/// Signs that a local part may have and that more often stand between an address and something else.
const UNUSUAL: &[u8] = b"!#$&/=~";

/// The start of a local part with unusual signs before `start`, if nothing speaks against it: `a/b=c@…` is one,
/// `https://x/a@…` and `mail=a@…` are not.
fn unusual_local_part(text: &[u8], start: usize) -> usize {
    let part = |b: &u8| b.is_ascii_alphanumeric() || b"._%+-'".contains(b) || UNUSUAL.contains(b);
    let from = start.saturating_sub(LOCAL);
    let begin = start - text[from..start].iter().rev().take_while(|b| part(b)).count();
    let stands = begin == 0 || text[begin - 1].is_ascii_whitespace() || b"<(\"[,;".contains(&text[begin - 1]);
    let head = &text[begin..start];
    let slash = head.iter().position(|b| *b == b'/');
    let is_path = head.windows(2).any(|pair| pair == b"//")
        || head.starts_with(b"/")
        || head[..head.iter().rposition(|b| *b == b'/').unwrap_or(0)].contains(&b'.');
    let is_field = head.iter().position(|b| *b == b'=').is_some_and(|equals| slash.is_none_or(|slash| slash > equals));
    if stands && !is_path && !is_field && !head.starts_with(b"&") { begin } else { start }
}

/// Whether the byte ends an escape such as `\\n` that a text was left with.
fn after_escape(text: &[u8], i: usize) -> bool {
    i > 0 && text[i - 1] == b'\\' && b"nrtbf".contains(&text[i])
}

fn scheme(text: &[u8], colon: usize) -> Option<usize> {
    let part = |b: u8| b.is_ascii_alphanumeric() || b"+.-".contains(&b);
    let least = colon.saturating_sub(SCHEME);
    let mut start = colon;
    while start > least && part(text[start - 1]) {
        start -= 1;
    }
    (start..colon).find(|&i| text[i].is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, Start)> {
        let mut marks = Marks::default();
        scan(text.as_bytes(), &Lexicon::load(), &mut marks);
        marks.starts.into_iter().map(|(at, start)| (at as usize, start)).collect()
    }

    #[test]
    fn prose_starts_nothing() {
        assert_eq!(found("Dear all, the Meeting (in Rome) is at noon: bring \"it\" + more. ünder straße"), []);
    }

    #[test]
    fn tokens_with_digits_capitals_or_underscores_start() {
        use Start::{Token, WideToken};
        assert_eq!(found("iPhone -Z9"), [(0, WideToken), (8, Token), (9, Token)]);
        assert_eq!(found("a1b2"), [(0, WideToken), (1, Token)], "at the first digit, and not at every one");
        assert_eq!(found("x_y"), [(0, WideToken), (2, Token)]);
        assert_eq!(found("x_eyJ_eyJ-eyJ"), [(0, WideToken), (2, WideToken), (6, Token), (10, Token)]);
        assert_eq!(found("\\nAb1"), [(1, WideToken), (2, WideToken), (4, Token)]);
    }

    #[test]
    fn a_word_of_many_tokens_is_read_whole_once() {
        let hits = |text: &str| {
            let mut marks = Marks::default();
            scan(text.as_bytes(), &Lexicon::load(), &mut marks);
            marks.hits.len()
        };
        let by_itself = hits("PhilSys");
        assert_eq!(hits("xQzq\u{301}a PhilSys"), by_itself);
        assert!(hits("xQzq\u{301}aPhilSys") < by_itself, "only its parts: the word was read from its start");
    }

    #[test]
    fn an_at_sign_starts_at_its_local_part() {
        assert_eq!(found("to <ana.b@x.com>"), [(4, Start::At)]);
        assert_eq!(found("'ana@x.com'"), [(1, Start::At)]);
        assert_eq!(found("邮箱是ana@x.com"), [(9, Start::At)]);
        assert_eq!(found("ask @ana"), [(4, Start::Mention)]);
        assert_eq!(found("@ana@x.social"), [(0, Start::Mention), (1, Start::At)]);
        assert_eq!(found("jörg@x.com")[0], (0, Start::At));
        assert_eq!(found("邮箱是用户@例子.cn")[0], (9, Start::At));
        assert_eq!(found("संपर्क@x.in")[0], (0, Start::At));
        assert_eq!(found("\"ana b\"@x.com"), [(0, Start::At)]);
        assert_eq!(found("say=\"ana b\"@x.com"), [(11, Start::Mention)]);
        assert_eq!(found("to ~a/b=c@x.com"), [(3, Start::At)]);
        assert_eq!(found("x.com/ana@x.com"), [(6, Start::At)]);
        assert_eq!(found("mail=ana@x.com"), [(5, Start::At)]);
        assert_eq!(found(" @x.com"), [(1, Start::Mention)]);
    }

    #[test]
    fn a_scheme_starts_where_it_begins() {
        assert_eq!(found("see https://x"), [(4, Start::Scheme)]);
    }

    #[test]
    fn colons_start_ipv6_only() {
        assert_eq!(found("::ffff"), [(0, Start::Token)]);
        assert_eq!(found("note: fe:d"), [(6, Start::Token)]);
    }
}
