//! A day as people write it: `1980-05-03`, `3/5/80`, `3rd of May, 1980`, `May 3`, `3 maja 1980`, `1980年5月3日`.

use crate::detect::candidate::{Candidate, is_day};
use crate::detect::letters::letter;
use crate::detect::recognizer::{Accepted, Evidence, Recognizer, Score};
use crate::detect::recognizers::person::name::{word_before, word_end};

/// What the days that a word gives a meaning share.
pub const BASE: Recognizer = Recognizer {
    source: "ISO 8601, and the customary orders of day, month and year",
    pattern: r"[0-9]+[A-Za-z]{0,10}",
    accept,
    score: Score { structure: 0.3, shape: 0.2, with_context: 0.9, ..Score::ZERO },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let start = beginning(c.text, c.start);
    let (end, with_year) = day(c.text, start)?;
    (!is_piece(c.text, start, end)).then_some(())?;
    c.accept_span(start, end, if with_year { Evidence::Structure } else { Evidence::Shape })
}

/// Beginnings of the months' names without case and accents, in the languages of chat; January first.
const MONTHS: [&[&str]; 12] = [
    &["jan", "gen", "ene", "sty", "oca", "янв", "sty", "ιαν"],
    &["feb", "fev", "fév", "lut", "sub", "фев", "φεβ"],
    &["mar", "maer", "mrz", "maa", "mars", "мар", "μαρ"],
    &["apr", "avr", "abr", "kwi", "nis", "апр", "απρ"],
    &["may", "mai", "maj", "mag", "mei", "мая", "май", "μαι"],
    &["jun", "jui", "giu", "cze", "haz", "июн", "ιουν"],
    &["jul", "juil", "lug", "lip", "tem", "июл", "ιουλ"],
    &["aug", "aou", "ago", "sie", "avg", "авг", "αυγ"],
    &["sep", "set", "wrz", "eyl", "сен", "σεπ"],
    &["oct", "okt", "ott", "out", "paz", "eki", "окт", "οκτ"],
    &["nov", "lis", "kas", "ноя", "νοε"],
    &["dec", "dez", "dic", "gru", "ara", "дек", "δεκ"],
];

/// Small words inside a date.
const FILLERS: [&str; 12] = ["of", "the", "de", "del", "di", "do", "den", "r", "st", "nd", "rd", "th"];

/// What stands after a number and belongs to it.
const ORDINALS: [&str; 17] =
    ["st", "nd", "rd", "th", "er", "re", "º", "°", "ª", "年", "月", "日", "년", "월", "일", "-го", "e"];

/// One field of a date.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    /// A number, and of how many digits.
    Number(u32, usize),
    /// A month's name, from 1.
    Month(u32),
}

/// Whether a date is a piece of something longer: `1.2.1980.4`, `a-3/5/80`.
pub fn is_piece(text: &[u8], start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).map_or(b' ', |i| text[i]);
    let goes_on = matches!(text[end..], [b'.' | b'-' | b'/', b'0'..=b'9', ..]);
    goes_on || before.is_ascii_alphanumeric() || matches!(before, b'/' | b'-' | b'.')
}

/// Where a date begins whose first number stands at `start`: at the month before it, `May 3`, or there.
pub fn beginning(text: &[u8], start: usize) -> usize {
    let (from, word) = word_before(text, start);
    if from + word.len() + 1 == start && month(word).is_some() { from } else { start }
}

/// Where the day that begins at `start` ends, and whether its year is there.
pub fn day(text: &[u8], start: usize) -> Option<(usize, bool)> {
    let (mut fields, mut count, mut i) = ([Field::Number(0, 0); 3], 0, start);
    let mut ends = [start; 3];
    while count < 3 {
        let (read, end) = field(text, i)?;
        fields[count] = read;
        ends[count] = end;
        count += 1;
        if count == 1
            && let Field::Number(number, 8) = read
        {
            return is_date_of_eight(number).then_some((end, true));
        }
        let Some(next) = separated(text, end) else { break };
        if field(text, next).is_none() {
            break;
        }
        i = next;
    }
    // The longest that is a date.
    (2..=count).rev().find_map(|n| Some((ends[n - 1], is_date(&fields[..n])?)))
}

/// Whether fields make a date, and whether with its year.
fn is_date(fields: &[Field]) -> Option<bool> {
    use Field::{Month, Number};
    let year = |n: u32, digits: usize| digits == 4 && (1850..=2039).contains(&n) || digits == 2;
    let (day, month, with_year) = match *fields {
        [Number(y, 4), Number(m, 1..=2), Number(d, 1..=2)] if year(y, 4) => (d, m, true),
        [Number(a, 1..=2), Number(b, 1..=2), Number(y, n @ (2 | 4))] if year(y, n) => {
            if b > 12 {
                (b, a, true)
            } else {
                (a, b, true)
            }
        }
        [Number(d, 1..=2), Month(m), Number(y, n)] | [Month(m), Number(d, 1..=2), Number(y, n)] if year(y, n) => {
            (d, m, true)
        }
        [Number(y, 4), Month(m), Number(d, 1..=2)] if year(y, 4) => (d, m, true),
        [Month(m), Number(y, 4)] if year(y, 4) => (1, m, true),
        [Number(d, 1..=2), Month(m)] | [Month(m), Number(d, 1..=2)] => (d, m, false),
        _ => return None,
    };
    (is_day(month, day) || is_day(day, month)).then_some(with_year)
}

/// `19800503`, `03051980`.
fn is_date_of_eight(number: u32) -> bool {
    let of = |year: u32, month: u32, day: u32| (1900..=2029).contains(&year) && is_day(month, day);
    of(number / 10_000, number / 100 % 100, number % 100)
        || of(number % 10_000, number / 10_000 % 100, number / 1_000_000)
        || of(number % 10_000, number / 1_000_000, number / 10_000 % 100)
}

fn field(text: &[u8], start: usize) -> Option<(Field, usize)> {
    let start = start + usize::from(text.get(start) == Some(&b'\''));
    let digits = text[start.min(text.len())..].iter().take(9).take_while(|b| b.is_ascii_digit()).count();
    if digits > 0 {
        let number = text[start..start + digits].iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'));
        let mut end = start + digits;
        let ordinal = |mark: &&&str| {
            text[end..].starts_with(mark.as_bytes()) && (!mark.is_ascii() || letter(text, end + mark.len()).is_none())
        };
        if let Some(mark) = ORDINALS.iter().find(ordinal) {
            end += mark.len();
        }
        let stuck = mark_free(text, end);
        return (digits <= 8 && stuck).then_some((Field::Number(number, digits), end));
    }
    let end = word_end(text, start)?;
    Some((Field::Month(month(&text[start..end])?), end))
}

/// Which month a word names.
fn month(word: &[u8]) -> Option<u32> {
    // `juillet` begins like `juin`.
    if begins(word, b"juil") {
        return Some(7);
    }
    let month = MONTHS.iter().position(|names| names.iter().any(|name| begins(word, name.as_bytes())))?;
    Some(month as u32 + 1)
}

/// Whether no letter touches a number's end, but of a script without spaces.
fn mark_free(text: &[u8], end: usize) -> bool {
    letter(text, end).is_none_or(|letter| letter.unspaced)
}

/// Whether a word begins with another, without regard to case and accents.
fn begins(word: &[u8], beginning: &[u8]) -> bool {
    let (mut i, mut rest) = (0, beginning);
    while !rest.is_empty() {
        let Some(letter) = letter(word, i) else { return false };
        let Some(after) = rest.strip_prefix(letter.bytes()) else { return false };
        (i, rest) = (i + letter.width(), after);
    }
    true
}

/// Where the next field begins, beyond signs and small words.
fn separated(text: &[u8], end: usize) -> Option<usize> {
    let mut i = end;
    for _ in 0..3 {
        let signs = text[i..].iter().take(3).take_while(|b| b" ,./-".contains(b)).count();
        i += signs;
        let word = word_end(text, i)
            .filter(|to| FILLERS.iter().any(|filler| text[i..*to].eq_ignore_ascii_case(filler.as_bytes())));
        match word {
            Some(to) => i = to,
            None => break,
        }
    }
    let glued = text[..end].last().is_some_and(|b| *b >= 0x80);
    (i > end || glued).then_some(i).filter(|i| *i < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_ways_people_write_them() {
        for text in [
            "1980-05-03",
            "3/5/80",
            "03.05.1980",
            "3rd of May, 1980",
            "May 3, 1980",
            "May 3rd 1980",
            "3 maja 1980",
            "3 de mayo de 1980",
            "14 juillet 1980",
            "1980年5月3日",
            "18 5 1946",
            "the",
            "1 January 1955",
            "03051980",
            "3. Mai 1980",
            "1er mars 1980",
        ] {
            let expected = (text != "the").then_some((text.len(), true));
            assert_eq!(day(text.as_bytes(), 0), expected, "{text}");
        }
        for text in ["1.2.3", "3.14", "99/99/1999", "12", "2024", "10.0.0.1"] {
            assert_eq!(day(text.as_bytes(), 0), None, "{text}");
        }
        assert_eq!(day(b"May 3 at", 0), Some((5, false)));
    }
}
