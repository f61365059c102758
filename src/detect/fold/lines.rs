//! Values that go on in the next line, list item, table cell or string of an array: `4111 1111⏎1111 1111`,
//! `["4111","1111",…]`, `john@⏎example.com`.

use super::addresses;
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
                at += text[at..].iter().take(WIDEST).position(|b| *b == b'>')?;
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
    (parts && text.get(at).is_some_and(u8::is_ascii_digit)).then_some((at, gap))
}

/// The last byte of a list item's number, `3. ` or `3) `.
fn numbered(text: &[u8], i: usize) -> Option<usize> {
    let digits = text[i..].iter().take(4).take_while(|b| b.is_ascii_digit()).count();
    let after = text.get(i + digits..i + digits + 2)?;
    (digits < 4 && b".)".contains(&after[0]) && after[1] == b' ').then_some(i + digits + 1)
}

/// Whether something may go on beyond `i`, where a token ends.
pub fn goes_on(text: &[u8], i: usize) -> bool {
    gap(text, i).is_some()
}

/// Whether an address goes on in the next line, at this `@` or full stop; where the line ends, and where it goes on.
pub fn address_goes_on(text: &[u8], i: usize) -> Option<(usize, usize)> {
    let blank = |b: &&u8| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b'>');
    let before = i - text[..i].iter().rev().take(WIDEST).take_while(blank).count();
    let after = i + 1 + text[i + 1..].iter().take(WIDEST).take_while(blank).count();
    let is_part =
        |i: Option<usize>| i.and_then(|i| text.get(i)).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
    if !is_part(before.checked_sub(1)) || !is_part(Some(after)) {
        return None;
    }
    let breaks = |from: usize, to: usize| text[from..to].contains(&b'\n');
    let is_address = || {
        let near = &text[before.saturating_sub(2 * WIDEST)..before];
        let token = near.rsplit(u8::is_ascii_whitespace).next().unwrap_or_default();
        let end = text[after..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let host = token.iter().position(|b| *b == b'@').map_or(&[][..], |at| &token[at + 1..]);
        !host.is_empty() && !host.contains(&b'.') && addresses::is_domain(&text[after..after + end])
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
        } else if bytes[i].is_ascii_digit() && !bytes.get(i + 1).is_some_and(u8::is_ascii_alphanumeric) {
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
        let inside =
            text.get(end).is_some_and(|b| b":./,".contains(b)) && text.get(end + 1).is_some_and(u8::is_ascii_digit);
        if inside || text.get(end).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_') {
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
    let is_digit = |i: usize| text.get(i).is_some_and(u8::is_ascii_digit);
    let mut end = i;
    while end < i + 2 * WIDEST
        && (is_digit(end) || (text.get(end).is_some_and(|b| b" -".contains(b)) && is_digit(end + 1)))
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
            b if b.is_ascii_alphanumeric() => start -= 1,
            b' ' | b'-' if start > 1 && text[start - 2].is_ascii_digit() && text[start].is_ascii_digit() => start -= 1,
            _ => break,
        }
    }
    start
}

/// Whether the pieces may be one value.
fn is_value(text: &[u8], pieces: &[Piece]) -> bool {
    let Some(first) = pieces.first() else { return false };
    let digits: usize = pieces.iter().map(|piece| digits(text, *piece)).sum();
    let year = |piece: &Piece| matches!(&text[piece.0..piece.1], [b'1', b'9', _, _] | [b'2', b'0', _, _]);
    let after_number = first.0 > 1 && b".:/,".contains(&text[first.0 - 1]) && text[first.0 - 2].is_ascii_digit();
    pieces.len() >= 2 && DIGITS.contains(&digits) && !pieces.iter().all(year) && !after_number
}

fn digits(text: &[u8], piece: Piece) -> usize {
    text[piece.0..piece.1].iter().filter(|b| b.is_ascii_digit()).count()
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
