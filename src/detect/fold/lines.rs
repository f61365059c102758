//! Values that go on in the next line, list item, table cell or string of an array: `4111 1111⏎1111 1111`,
//! `["4111","1111",…]`, `john@⏎example.com`.

use super::addresses;
use super::classes::{self, BEYOND, Class, DIGIT, LETTER, SIGN, SPACE, count, end_of, is, is_before, start_of};
use super::map::{Fold, Map};

/// How many digits a value has at least to be looked for, and at most.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=34;

/// The widest gap, in bytes.
const WIDEST: usize = 64;

/// What parts two pieces. Bits.
type Gap = u8;

const LINE: Gap = 1;
const CELL: Gap = 2;
const TAB: Gap = 4;
/// A quote before a comma, and one after it.
const CLOSES: Gap = 8;
const COMMA: Gap = 16;
const OPENS: Gap = 32;
const TAG: Gap = 64;

/// The gap from `i`, the end of a piece, to the digit that begins the next one, and where that is.
#[inline(never)]
fn gap(text: &[u8], i: usize) -> Option<(usize, Gap)> {
    let (mut at, mut gap) = (i, 0);
    while at < text.len().min(i + WIDEST) {
        match text[at] {
            b' ' | b'\r' => {}
            b'\n' => gap |= LINE,
            b'|' => gap |= CELL,
            b'\t' => gap |= TAB,
            b'"' | b'\'' if gap & COMMA != 0 => gap |= OPENS,
            b'"' | b'\'' => gap |= CLOSES,
            b',' => gap |= COMMA,
            // What begins a list item or a quoted line.
            b'-' | b'*' | b'+' | b'>' if gap & LINE != 0 => {}
            0xE2 if gap & LINE != 0 && text[at..].starts_with("•".as_bytes()) => at += 2,
            b'<' => {
                at = (at..at + WIDEST).find(|i| text.get(*i) == Some(&b'>'))?;
                gap |= TAG;
            }
            b'0'..=b'9' => match numbered(text, at).filter(|_| gap & LINE != 0) {
                Some(end) => at = end,
                None => break,
            },
            _ => return None,
        }
        at += 1;
    }
    let gap = if gap & LINE != 0 { LINE } else { gap };
    let parts = gap & (LINE | CELL | TAB | TAG) != 0 || gap == CLOSES | COMMA | OPENS;
    (parts && is(text, at, DIGIT)).then_some((at, gap))
}

/// The last byte of a list item's number, `3. ` or `3) `.
fn numbered(text: &[u8], i: usize) -> Option<usize> {
    let end = end_of(text, i, 4, DIGIT);
    let marks = matches!(text.get(end), Some(b'.' | b')')) && is(text, end + 1, SPACE);
    (end < i + 4 && marks).then_some(end + 1)
}

/// Whether something may go on beyond `i`, where a token ends.
pub fn goes_on(text: &[u8], i: usize) -> bool {
    gap(text, i).is_some()
}

/// Whether an address goes on in the next line, at this `@` or full stop; where the line ends, and where it goes on.
#[inline(never)]
pub fn address_goes_on(text: &[u8], i: usize) -> Option<(usize, usize)> {
    let before = start_of(text, i, WIDEST, SPACE | classes::LINE);
    let after = end_of(text, i + 1, WIDEST, SPACE | classes::LINE);
    const PART: Class = LETTER | DIGIT | BEYOND;
    if !is_before(text, before, PART) || !is(text, after, PART) {
        return None;
    }
    let breaks = |from: usize, to: usize| text[from..to].contains(&b'\n');
    let is_address = || {
        let host = start_of(text, before, WIDEST, PART);
        let written = host > 0 && text[host - 1] == b'@' && is_before(text, host - 1, PART);
        written && addresses::is_domain(&text[after..end_of(text, after, WIDEST, LETTER)])
    };
    let joins = text[i] == b'@' || is_address();
    match (breaks(before, i), breaks(i + 1, after)) {
        (true, false) if after == i + 1 && joins => Some((before, i)),
        (false, true) if before == i && joins => Some((i + 1, after)),
        _ => None,
    }
}

/// Joins what goes on elsewhere.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    let (mut fold, mut i) = (Fold::new(text), 0);
    while i < bytes.len() {
        if matches!(bytes[i], b'@' | b'.')
            && let Some((from, to)) = address_goes_on(bytes, i).filter(|(from, _)| *from >= fold.taken())
        {
            fold.copy(from);
            fold.skip(to);
            i = i.max(to);
        } else if is(bytes, i, DIGIT) && !is(bytes, i + 1, DIGIT | LETTER) {
            let pieces = pieces(bytes, i + 1);
            if let Some(last) = pieces.last() {
                i = last.1 - 1;
            }
            if is_value(bytes, &pieces) {
                join(&mut fold, &pieces);
            }
        }
        i += 1;
    }
    fold.finish()
}

/// A piece of a number: where it begins and ends.
type Piece = (usize, usize);

/// The pieces from the one that ends at `end` on, with gaps of one kind between.
fn pieces(text: &[u8], end: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let Some((mut next, kind)) = gap(text, end) else { return pieces };
    pieces.push((begin(text, end), end));
    loop {
        let end = piece_end(text, next);
        // `12:30` and `3.14` are no pieces.
        let inside = is(text, end, SIGN) && text[end] != b'|' && is(text, end + 1, DIGIT);
        if inside || is(text, end, DIGIT | LETTER) || text.get(end) == Some(&b'_') {
            return pieces;
        }
        pieces.push((next, end));
        match gap(text, end) {
            Some((after, same)) if same == kind => next = after,
            _ => return pieces,
        }
    }
}

/// Where the digits at `i` end, with single spaces or dashes between.
fn piece_end(text: &[u8], i: usize) -> usize {
    let mut end = i;
    while end < i + 2 * WIDEST
        && (is(text, end, DIGIT) || (matches!(text.get(end), Some(b' ' | b'-')) && is(text, end + 1, DIGIT)))
    {
        end += 1;
    }
    end
}

/// Where the number that ends at `end` begins, and the letters before it.
fn begin(text: &[u8], end: usize) -> usize {
    let mut start = end;
    while start > end.saturating_sub(WIDEST) && start > 0 {
        match text[start - 1] {
            _ if is_before(text, start, DIGIT | LETTER) => start -= 1,
            b' ' | b'-' if is_before(text, start - 1, DIGIT) && is(text, start, DIGIT) => start -= 1,
            _ => break,
        }
    }
    start
}

/// Whether the pieces may be one value.
fn is_value(text: &[u8], pieces: &[Piece]) -> bool {
    let Some(first) = pieces.first() else { return false };
    let digits: usize = pieces.iter().map(|piece| count(&text[piece.0..piece.1], DIGIT)).sum();
    let year = |piece: &Piece| matches!(&text[piece.0..piece.1], [b'1', b'9', _, _] | [b'2', b'0', _, _]);
    let after_number =
        first.0 > 1 && is(text, first.0 - 1, SIGN) && text[first.0 - 1] != b'|' && is(text, first.0 - 2, DIGIT);
    pieces.len() >= 2 && DIGITS.contains(&digits) && !pieces.iter().all(year) && !after_number
}

fn join(fold: &mut Fold, pieces: &[Piece]) {
    let length = |piece: &Piece| piece.1 - piece.0;
    let ssn = pieces.iter().map(length).eq([3, 2, 4]);
    for pair in pieces.windows(2) {
        fold.copy(pair[0].1);
        match pair {
            _ if ssn => fold.put("-", pair[1].0),
            [one, other] if length(one) == 1 && length(other) == 1 => fold.skip(pair[1].0),
            _ => fold.put(" ", pair[1].0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn what_goes_on_is_joined() {
        for (apart, joined) in [
            ("card 4111 1111\n1111 1111 ok", "card 4111 1111 1111 1111 ok"),
            ("- 4111\n- 1111\n- 1111\n- 1111", "- 4111 1111 1111 1111"),
            ("1. 4111\n2. 1111\n3. 1111\n4. 1111\n", "1. 4111 1111 1111 1111\n"),
            ("> 4111 1111\r\n> 1111 1111", "> 4111 1111 1111 1111"),
            ("• 4111\n• 1111\n• 1111 1111", "• 4111 1111 1111 1111"),
            ("| 4111 | 1111 | 1111 | 1111 |", "| 4111 1111 1111 1111 |"),
            ("| 4111 |\n| 1111 |\n| 11111111 |", "| 4111 1111 11111111 |"),
            ("[\"4111\",\"1111\", \"1111\",\"1111\"]", "[\"4111 1111 1111 1111\"]"),
            ("[\n  \"4111\",\n  \"1111\",\n  \"1111\"\n]", "[\n  \"4111 1111 1111\"\n]"),
            ("<td>4111</td><td>1111</td>\n<td>1</td>", "<td>4111 1111</td>\n<td>1</td>"),
            ("4111\t1111\t1111\t1111", "4111 1111 1111 1111"),
            ("4\n1\n1\n1\n1\n1\n1\n1", "41111111"),
            ("078\n05\n1120", "078-05-1120"),
            ("DE89 3704 0044\n0532 0130 00", "DE89 3704 0044 0532 0130 00"),
            ("john@\nexample.com", "john@example.com"),
            ("john\n@example.com", "john@example.com"),
            ("john@example.\n  com now", "john@example.com now"),
            ("john@example\n.com", "john@example.com"),
        ] {
            assert_eq!(folded(apart), joined);
        }
    }

    #[test]
    fn what_ends_stays_apart() {
        for text in [
            "in 2024\n12 people",
            "| 2019 | 2020 | 2021 | 2022 |",
            "at 10:15\n11:30\n12:45",
            "1.5\n12345678\n2.5",
            "12345678\n12345678\n12345678\n12345678\n12345678",
            "[1, 2, 3, 4, 5, 6, 7, 8, 9]",
            "1,234\n5,678",
            "\"NC 37078\",1968-07-03",
            "Ask john@example.com.\nIt is fine.",
            "the end.\ncom is no word",
            "@\nann",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
