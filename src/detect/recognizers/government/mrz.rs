//! The machine-readable zone of passports, visas, identity and residence cards: two lines of 44 or 36 characters, three of 30, with
//! names, number, nationality, dates and check digits.
//! Found by a line with check digits, of which the other lines are neighbours; [the line with the names](super::mrz_names) alone has a
//! recognizer of its own.
//! Source: ICAO Doc 9303, parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas).

use std::ops::Range;

use crate::detect::candidate::Candidate;
use crate::detect::checksum::icao_9303;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mrz",
    entity: "government.mrz",
    title: "Machine-readable zone of a travel document",
    source: "ICAO Doc 9303, parts 4 to 7",
    // From the first digit of the line: where letters may stand before, patterns of other kinds are not tried.
    start: Start::Number,
    pattern: r"[0-9][0-9A-Z]+<",
    accept,
    score: Score { checksum: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10»",
            "card: «I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<» (scan)",
            "«I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\r\nD231458907UTO7408122F1204159<<<<<<<6»",
            "«V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L8988901C4XXX4009078F96121096ZE184226B<<<<<<»",
            "line 2 is «L898902C36UTO7408122F1204159ZE184226B<<<<<10»",
        ],
        misses: &[
            "L898902C37UTO7408122F1204159ZE184226B<<<<<10",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<1",
            "7408132F1204159UTO<<<<<<<<<<<6",
            "7408122F1204159UTO",
            "if (12<x && 7408122F<<3)",
        ],
    },
    ..Recognizer::BASE
};

/// Accepts the lines of a document, of which the match is a piece.
pub fn accept(c: &Candidate) -> Option<Accepted> {
    let line = line_at(c)?;
    let evidence = evidence(&c.text[line.clone()])?;
    // The other lines, before and after.
    let (mut start, mut end) = (line.start, line.end);
    for _ in 1..LINES {
        start = line_before(c.text, start, line.len()).unwrap_or(start);
        end = line_after(c.text, end, line.len()).unwrap_or(end);
    }
    c.accept_span(start, end, evidence)
}

/// A document has three lines at most, a line 44 characters.
const LINES: usize = 3;
const LONGEST: usize = 44;

/// The line that the match is a piece of.
fn line_at(c: &Candidate) -> Option<Range<usize>> {
    let start = c.start - run(c.text[..c.start].iter().rev());
    let end = c.start + run(c.text[c.start..].iter());
    let begins = start.checked_sub(1).is_none_or(|i| !c.text[i].is_ascii_lowercase());
    (begins && end - start <= LONGEST).then_some(start..end)
}

/// What a line alone is worth: by its check digits, or by the form of a line with names.
fn evidence(line: &[u8]) -> Option<Evidence> {
    let checked = |data: &[u8], check: u8| match check {
        b'<' => data.iter().all(|b| *b == b'<'),
        digit => icao_9303(data.iter().copied()) + b'0' == digit,
    };
    let letters = |part: &[u8]| !part.iter().any(u8::is_ascii_digit);
    let document = matches!(line.first(), Some(b'A' | b'C' | b'I' | b'P' | b'V'));
    let dates = |at: usize, until: usize| {
        line[at..at + 6].iter().all(|b| b.is_ascii_digit() || *b == b'<')
            && matches!(line[at + 7], b'F' | b'M' | b'X' | b'<')
            && checked(&line[at..at + 6], line[at + 6])
            && checked(&line[until..until + 6], line[until + 6])
    };
    let held = match line.len() {
        36 | 44 if letters(&line[10..13]) && dates(13, 21) => checked(&line[..9], line[9]),
        30 if letters(&line[15..18]) && dates(0, 8) => true,
        30 if document && letters(&line[2..5]) && !letters(&line[5..14]) => checked(&line[5..14], line[14]),
        // The names begin after document and country; on the last line of three they stand alone.
        28..=44 if letters(line) && line.ends_with(b"<<") => {
            let names = if document && line.len() > 30 { 5 } else { 0 };
            let parted = line[names..].windows(3).any(|w| w[0] != b'<' && w[1..] == *b"<<");
            return (parted && (document || line.len() == 30)).then_some(Evidence::Structure);
        }
        _ => false,
    };
    held.then_some(Evidence::Checksum)
}

fn is_of_a_line(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'<'
}

/// How many characters of a line come first; one more than a line can have, at most.
fn run<'b>(bytes: impl Iterator<Item = &'b u8>) -> usize {
    bytes.take(LONGEST + 1).take_while(|byte| is_of_a_line(**byte)).count()
}

/// How many spaces and ends of lines come first, three at most.
fn gap<'b>(bytes: impl Iterator<Item = &'b u8>) -> usize {
    bytes.take(3).take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Whether a run is another line of a document whose lines are `whole` long. Copies lose fillers at the end.
fn is_line(run: &[u8], whole: usize) -> bool {
    run.len() == whole || ((10..whole).contains(&run.len()) && run[1..].contains(&b'<'))
}

/// Where the line before the one at `start` begins.
fn line_before(text: &[u8], start: usize, whole: usize) -> Option<usize> {
    let end = start - gap(text[..start].iter().rev());
    let begin = end - run(text[..end].iter().rev());
    (end < start && is_line(&text[begin..end], whole)).then_some(begin)
}

/// Where the line after the one that ends at `end` ends.
fn line_after(text: &[u8], end: usize, whole: usize) -> Option<usize> {
    let start = end + gap(text[end..].iter());
    let stop = start + run(text[start..].iter());
    (end < start && is_line(&text[start..stop], whole)).then_some(stop)
}
