//! Values taken apart: `4 1 1 1 …`, `j o h n @ g m a i l . c o m`, `4111*1111*1111*1111`, `DE89.3704.0044…`.

use super::addresses;
use super::classes::{BEYOND, BRACKET, Class, DIGIT, LETTER, SIGN, SPACE, count, end_of, is, is_before};
use super::map::{Fold, Map};

/// The most digits that any value has.
const LONGEST: usize = 34;

/// Whether a token is a number whose digits, or groups of digits, have signs between: `4-1-1-1-…`, `4111_1111_…`.
pub fn is_split(token: &[u8]) -> bool {
    let single = !is(token, 1, DIGIT | LETTER);
    token.len() >= 8
        && is(token, 0, DIGIT)
        && count(token, DIGIT) >= 8
        && (single || token.iter().any(|b| matches!(b, b'_' | b'/' | b'+')))
}

/// Puts together what was taken apart.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    let (mut fold, mut i) = (Fold::new(text), 0);
    let mut groups = Vec::new();
    while i < bytes.len() {
        let begins = is(bytes, i, DIGIT | LETTER) || bytes[i] == b'+';
        if !begins || is_before(bytes, i, DIGIT | LETTER) {
            i += 1;
            continue;
        }
        // A word is no row, nor a group, unless an account begins with it.
        if is(bytes, i, LETTER) && is(bytes, i + 1, LETTER) && !is(bytes, i + 2, DIGIT) {
            i = end_of(bytes, i, usize::MAX, DIGIT | LETTER);
            continue;
        }
        let (singles, end) = singles(bytes, i);
        if !singles.is_empty() {
            join(&mut fold, &singles);
            i = end;
            continue;
        }
        let to = read_groups(bytes, i, &mut groups);
        for pair in groups.windows(2) {
            fold.copy(pair[0].1);
            fold.put(if is_ssn(&groups) { "-" } else { " " }, pair[1].0);
        }
        i = end.max(to).max(i + 1);
    }
    fold.finish()
}

/// One character that stands alone.
#[derive(Clone, Copy, Debug)]
struct Single {
    start: usize,
    end: usize,
    /// What a word says: `at`, `dot`.
    sign: Option<char>,
    /// Whether more than what parts the others stands before it.
    apart: bool,
}

/// The characters that stand alone from `i` on, none if they are no value; and how far that was looked at.
fn singles(text: &[u8], i: usize) -> (Vec<Single>, usize) {
    let mut row: Vec<Single> = Vec::new();
    let (mut at, mut apart) = (i, false);
    let mut between: &[u8] = b"";
    while let Some((end, sign)) = single(text, at, between) {
        row.push(Single { start: at, end, sign, apart });
        let length = separator(text, end, if between == b" " { SPACE } else { SPACE | SIGN });
        if length == 0 || end + length >= text.len() {
            break;
        }
        let separator = &text[end..end + length];
        if row.len() == 1 {
            between = separator;
        }
        apart = separator != between;
        at = end + length;
    }
    let end = row.last().map_or(i, |last| last.end);
    let is_digit = |single: &&Single| is(text, single.start, DIGIT);
    let digits = row.iter().filter(is_digit).count();
    let has_at = row.iter().any(|single| single.sign == Some('@') || text[single.start] == b'@');
    // `a 4 1 1 1`
    if !has_at && row.len() > 1 && !is_digit(&&row[0]) && is_digit(&&row[1]) && text[row[0].start] != b'+' {
        row.remove(0);
    }
    let spaced = between == b" " && (digits >= 8 || (has_at && row.len() >= 6));
    let signed = between != b" " && digits >= 8 && digits == row.len();
    if !spaced && !signed {
        row.clear();
    }
    (row, end)
}

/// The character that stands alone at `i`, or the word for a sign between such.
fn single(text: &[u8], i: usize, between: &[u8]) -> Option<(usize, Option<char>)> {
    let byte = *text.get(i)?;
    let alone = !is(text, i + 1, DIGIT | LETTER | BEYOND);
    if is(text, i, DIGIT | LETTER) && !alone {
        // Only where spaces part the others: looking a word up is the dear part.
        if between != b" " {
            return None;
        }
        let end = end_of(text, i, addresses::LONGEST, DIGIT | LETTER);
        return Some((end, Some(addresses::sign(&text[i..end])?)));
    }
    let is_sign = byte == b'+' || (between == b" " && matches!(byte, b'@' | b'.' | b'_' | b'-'));
    (is(text, i, DIGIT | LETTER) || (alone && is_sign)).then_some((i + 1, None))
}

/// How long what parts two pieces is; 0 for nothing, or too much.
fn separator(text: &[u8], i: usize, signs: Class) -> usize {
    let length = end_of(text, i, 5, signs) - i;
    if length > 4 { 0 } else { length }
}

fn join(fold: &mut Fold, row: &[Single]) {
    for (n, single) in row.iter().enumerate() {
        match n {
            0 => fold.copy(single.start),
            _ if single.apart => fold.put(" ", single.start),
            _ => fold.skip(single.start),
        }
        match single.sign {
            Some(sign) => fold.put_char(sign, single.end),
            None => fold.copy(single.end),
        }
    }
}

/// Lists the groups of digits from `i` on that signs part where spaces or dashes are usual, none if they are no value;
/// gives how far that was looked at.
fn read_groups(text: &[u8], i: usize, groups: &mut Vec<(usize, usize)>) -> usize {
    groups.clear();
    let (mut at, mut uniform, mut usual, mut listed) = (i, true, true, false);
    let mut first: &[u8] = b"";
    loop {
        let group = &text[at..end_of(text, at, LONGEST + 1, DIGIT | LETTER)];
        let length = group.len();
        let is_group = count(group, DIGIT) == length || (groups.is_empty() && begins_iban(group));
        if length < 2 || !is_group {
            break;
        }
        groups.push((at, at + length));
        let end = at + length;
        let length = separator(text, end, SPACE | SIGN | BRACKET);
        if length == 0 || end + length >= text.len() {
            break;
        }
        let separator = &text[end..end + length];
        if groups.len() == 1 {
            first = separator;
        }
        if !is(text, end + length, DIGIT) {
            break;
        }
        uniform &= separator == first;
        // Columns of numbers have more space between.
        usual &= separator == b"-" || separator.iter().all(|b| *b == b' ');
        listed |= matches!(separator, b", " | b"; ");
        at = end + length;
    }
    let end = groups.last().map_or(at, |group| group.1);
    // A part of a longer list is none.
    let listed_before = i > 1 && is(text, i - 1, SIGN) && is(text, i - 2, DIGIT);
    let goes_on = end < at && is(text, at, DIGIT);
    if listed_before || goes_on || groups.is_empty() {
        groups.clear();
        return end;
    }
    let length = |group: &(usize, usize)| group.1 - group.0;
    let total: usize = groups.iter().map(length).sum();
    let first_of = |group: &(usize, usize)| &text[group.0..group.0 + 2];
    let years = groups.iter().all(|group| length(group) == 4 && matches!(first_of(group), b"19" | b"20"));
    let fours = groups[..groups.len() - 1].iter().all(|group| length(group) == 4);
    let pairs = groups.iter().all(|group| length(group) == 2);
    // A card or an account in fours; or other groups that one sign parts, but for dates and thousands, IP and MAC addresses.
    let value = groups.len() >= 3
        && !usual
        && !years
        && if fours {
            (13..=LONGEST).contains(&total)
        } else {
            let threes = groups[1..].iter().all(|group| length(group) == 3);
            uniform
                && !listed
                && text[i].is_ascii_digit()
                && (9..=LONGEST).contains(&total)
                && !threes
                && (first != b"." || is_ssn(groups))
                && !(first == b":" && pairs)
        };
    if !value {
        groups.clear();
    }
    end
}

/// Two letters and two digits.
fn begins_iban(group: &[u8]) -> bool {
    matches!(group, [b'A'..=b'Z', b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9'])
}

/// Three, two and four digits, which dashes part.
fn is_ssn(groups: &[(usize, usize)]) -> bool {
    groups.iter().map(|group| group.1 - group.0).eq([3, 2, 4])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn what_was_taken_apart_is_put_together() {
        for (apart, together) in [
            ("is 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1.", "is 4111111111111111."),
            ("4 1 1 1  1 1 1 1  1 1 1 1  1 1 1 1", "4111 1111 1111 1111"),
            ("4 1 1 1 - 1 1 1 1 - 1 1 1 1", "4111-1111-1111"),
            ("4-1-1-1-1-1-1-1", "41111111"),
            ("4, 1, 1, 1, 1, 1, 1, 1", "41111111"),
            ("4.1.1.1 1.1.1.1", "4111 1111"),
            ("+ 1 2 0 2 5 5 5 0 1", "+120255501"),
            ("D E 8 9 3 7 0 4 0 0 4 4", "DE8937040044"),
            ("a 4 1 1 1 1 1 1 1", "a 41111111"),
            ("to j o h n . d o e @ g m a i l . c o m", "to john.doe@gmail.com"),
            ("j o h n at g m a i l dot c o m", "john@gmail.com"),
            ("4111*1111*1111*1111", "4111 1111 1111 1111"),
            ("4111_1111_1111_1111", "4111 1111 1111 1111"),
            ("4111 / 1111 / 1111 / 1111", "4111 1111 1111 1111"),
            ("(4111)(1111)(1111)(1111)", "(4111 1111 1111 1111)"),
            ("4111, 1111, 1111, 1111", "4111 1111 1111 1111"),
            ("4111-1111.1111 1111", "4111 1111 1111 1111"),
            ("078/05/1120", "078-05-1120"),
            ("DE89.3704.0044.0532.0130.00", "DE89 3704 0044 0532 0130 00"),
        ] {
            assert_eq!(folded(apart), together, "{apart}");
        }
    }

    #[test]
    fn what_belongs_apart_stays() {
        for text in [
            "1,234,567,890 and 1.234.567.890",
            "192.168.100.123",
            "10, 20, 30, 40, 50",
            "12/05/2024 and 2024-05-12 10:20:30",
            "a b c d e f g h",
            "1 2 3",
            "version 1.2.3.4.5",
            "202-555-0143",
            "[109,163,23,2323,32,30,1,9,3]",
            "[5,163,23,2323]",
            "2019, 2020, 2021, 2022",
            "5 6 2 1 2 2 22 14 1826",
            "01:23:45:67:89",
            "200.200.0200",
            "GRUR 2012, 1044, 1045",
            "4111 1111 1111 1111",
            "I am a b c",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
