//! A street and a number, with the unit, the post code and the place that follow: `1643 Main St, Madison, MO 93940`,
//! `Hauptstraße 12, 10115 Berlin`, `12 rue de la Paix`, `ul. Długa 5/7`, `東京都千代田区丸の内1-2-3`. Source: Universal Postal
//! Union, postal addressing systems (S42).

use super::streets::{AFTER, BEFORE, ENDINGS, PLAIN, SMALL, UNITS};
use crate::detect::candidate::Candidate;
use crate::detect::letters::letter;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score};
use crate::detect::recognizers::person::name::{capital, is_no_name, is_one_of, word_end};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "street_address",
    entity: "location.street_address",
    title: "Street address",
    source: "Universal Postal Union, postal addressing systems (S42)",
    pattern: r"[0-9]{1,5}[A-Za-z]?",
    accept,
    score: Score { structure: 0.85, shape: 0.65, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "I live at <1643 Main St, Madison, MO 93940> since May",
            "Address: <6518 Hawthorn Circle, Salem, NC 36218>",
            "ship to <221B Baker Street, London NW1 6XE>.",
            "Ich wohne in der <Hauptstraße 12, 10115 Berlin>.",
            "j'habite <12 rue de la Paix, 75002 Paris>",
            "vivo en <Calle Mayor 5, 28013 Madrid>",
            "abito in <Via Roma 10, 00184 Roma>",
            "<Rua Augusta 123, 1100-053 Lisboa>",
            "<Kerkstraat 5, 1017 GA Amsterdam>",
            "mieszkam na <ul. Długa 5/7, 00-238 Warszawa>",
            "<Storgatan 3, 111 29 Stockholm>",
            "my house is at <12 main street>",
            "<350 Fifth Avenue Apt. 652, New York, NY 10118>",
        ],
        misses: &[
            "5 minutes drive from the office",
            "I have 3 Street Fighter games",
            "2 lane road",
            "in 2024 Way more people came",
            "version 12 St",
            "Chapter 5 Road to Victory",
            "item 12, order 4",
            "Im Jahr 2024",
            "Auf Seite 12",
        ],
    },
    ..Recognizer::BASE
};

/// What can follow a street's word.
const DIRECTIONS: [&str; 12] = ["n", "s", "e", "w", "nw", "ne", "sw", "se", "north", "south", "east", "west"];

/// The most words of a street's own name.
const WORDS: usize = 5;

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    if matches!(c.before(), b'.' | b',' | b'$' | b'#' | b'-' | b'/' | b'_' | b':' | b'+')
        || c.before().is_ascii_alphanumeric()
    {
        return None;
    }
    if let Some((end, evidence)) = street_after(text, c.end) {
        return c.accept_span(c.start, rest_of_address(text, end), evidence);
    }
    let start = street_before(text, c.start)?;
    c.accept_span(start, rest_of_address(text, number_end(text, c.end)), Evidence::Structure)
}

/// `12 rue de la Paix`, `1643 N Main St`: where the street after a number ends.
fn street_after(text: &[u8], number: usize) -> Option<(usize, Evidence)> {
    let mut i = number + usize::from(text.get(number) == Some(&b','));
    i += usize::from(text.get(i) == Some(&b' '));
    if i == number || i >= text.len() {
        return None;
    }
    let first = word_end(text, i);
    if let Some(end) = first
        && begins_street(text, i, end)
    {
        return name_after(text, end).map(|end| (end, Evidence::Structure));
    }
    let (mut capitals, mut words) = (true, 0);
    while words <= WORDS {
        let ordinal = text[i..].iter().take(4).take_while(|b| b.is_ascii_digit()).count();
        let end = if ordinal > 0 { i + ordinal + 2 } else { word_end(text, i)? };
        let word = text.get(i..end)?;
        if words > 0 && is_one_of(&AFTER, word) {
            let plain = is_one_of(&PLAIN, word);
            if (capitals && capital(text, i)) || (words <= 2 && plain) {
                let dot = usize::from(text.get(end) == Some(&b'.') && word.len() <= 4);
                let evidence = if capitals { Evidence::Structure } else { Evidence::Shape };
                // `St Mary`, `Way More`: the street's word is the last of its words.
                let next = word_end(text, end + 1).map(|to| &text[end + 1..to]);
                let goes_on = text.get(end) == Some(&b' ')
                    && next.is_some_and(|next| {
                        ![&UNITS[..], &AFTER, &DIRECTIONS].iter().any(|words| is_one_of(words, next))
                    });
                return (!goes_on || words <= 2 && plain).then_some((end + dot, evidence));
            }
        }
        if ordinal == 0 && !capital(text, i) && is_no_name(word) && word != b"main" {
            return None;
        }
        capitals &= ordinal > 0 || capital(text, i);
        i = end + usize::from(text.get(end) == Some(&b'.'));
        if text.get(i) != Some(&b' ') {
            return None;
        }
        (i, words) = (i + 1, words + 1);
        if !capitals && words > 2 {
            return None;
        }
    }
    None
}

/// Whether the word at `i` is one that begins a street's name, written so that it can be nothing else.
fn begins_street(text: &[u8], start: usize, end: usize) -> bool {
    let word = &text[start..end];
    is_one_of(&BEFORE, word)
        && (!is_one_of(&SMALL, word) || capital(text, start) || matches!(text.get(end), Some(b'.' | b'/')))
        // `C/ Mayor`, not `C.C. 52`.
        && (word.len() > 1 || text.get(end) == Some(&b'/'))
}

/// Where the own name of a street ends, after `rue`, `Via`: capitals, and small words before them.
fn name_after(text: &[u8], start: usize) -> Option<usize> {
    let mut i = start + usize::from(matches!(text.get(start), Some(b'.' | b'/')));
    let (mut end, mut words) = (None, 0);
    while words < WORDS {
        i += usize::from(text.get(i) == Some(&b' '));
        let Some(to) = word_end(text, i) else { break };
        let word = &text[i..to];
        let small = is_one_of(
            &[
                "de", "la", "le", "les", "du", "des", "del", "della", "dei", "da", "do", "dos", "d", "l", "los", "las",
                "et", "y", "e",
            ],
            word,
        );
        let proper =
            capital(text, i) || text[i..to].windows(2).any(|pair| pair[0] == b'\'' && pair[1].is_ascii_uppercase());
        if proper {
            end = Some(to);
        } else if !small {
            break;
        }
        (i, words) = (to, words + 1);
    }
    end
}

/// Where the street before a number begins: `Hauptstraße 12`, `Via Giuseppe Verdi, 10`, `Atatürk Caddesi No: 5`.
fn street_before(text: &[u8], number: usize) -> Option<usize> {
    let mut end = number - usize::from(text[..number].ends_with(b" "));
    end -= usize::from(text[..end].ends_with(b","));
    for no in [&b" No:"[..], b" No", b" no:", b" no.", b" n.", "\u{20}nº".as_bytes(), "\u{20}n°".as_bytes(), b" nr"] {
        end -= if text[..end].ends_with(no) { no.len() } else { 0 };
    }
    let dotted = text[..end].ends_with(b".");
    let last_end = end - usize::from(dotted);
    let last = word_start(text, last_end)?;
    if last == last_end {
        return unspaced_place_before(text, number);
    }
    // `Hauptstraße`, `Musterstr.`, `Lange Straße`.
    let word = &text[last..last_end];
    if capital(text, last) && ends_like_a_street(word, dotted) {
        return (number > end).then_some(last);
    }
    let (mut start, mut words) = (last, 0);
    if is_one_of(
        &["strasse", "straße", "str", "caddesi", "cad", "sokak", "sok", "sokagi", "straat", "weg", "platz", "gata"],
        word,
    ) {
        let before = word_start(text, start.checked_sub(1)?)?;
        return (before < start && capital(text, before)).then_some(before);
    }
    // Back to the word that begins the street's name.
    while words < WORDS {
        let to = word_end(text, start)?;
        if words > 0 && begins_street(text, start, to) {
            let named = name_after(text, to)? == last_end;
            return (named && number > last_end).then_some(start);
        }
        let gap = text[..start].iter().rev().take(2).take_while(|b| b" ./".contains(b)).count();
        if gap == 0 {
            return None;
        }
        let before = word_start(text, start - gap)?;
        if before == start - gap {
            return None;
        }
        (start, words) = (before, words + 1);
    }
    None
}

/// Where the word that ends at `end` begins.
fn word_start(text: &[u8], end: usize) -> Option<usize> {
    let is_letter = |b: &&u8| b.is_ascii_alphabetic() || **b >= 0x80 || **b == b'\'' || **b == b'-';
    let length = text[..end].iter().rev().take(48).take_while(is_letter).count();
    (length < 48).then_some(end - length)
}

/// Whether a word ends like a street's name, with two letters or more before that.
fn ends_like_a_street(word: &[u8], dotted: bool) -> bool {
    let (mut i, mut letters) = (0, 0);
    while let Some(letter) = letter(word, i) {
        if letters >= 2 && (is_one_of(&ENDINGS, &word[i..]) || (dotted && word[i..].eq_ignore_ascii_case(b"str"))) {
            return true;
        }
        (i, letters) = (i + letter.width(), letters + 1);
    }
    false
}

/// Japanese and Chinese addresses: places whose names end in the words for ward, town, street, then the numbers.
fn unspaced_place_before(text: &[u8], number: usize) -> Option<usize> {
    const PLACES: [char; 10] = ['都', '道', '府', '県', '市', '区', '町', '村', '路', '街'];
    let mut start = number;
    while start >= 3
        && number - start < 72
        && text[start - 3] >= 0xE3
        && letter(text, start - 3).is_some_and(|l| l.unspaced)
    {
        start -= 3;
    }
    let run = std::str::from_utf8(&text[start..number]).ok()?;
    let places = PLACES.iter().filter(|place| run.chars().any(|character| character == **place)).count();
    (run.chars().count() >= 5 && places >= 2).then_some(start)
}

/// `5/7`, `12-14`, `1-2-3`, `10 bis`.
fn number_end(text: &[u8], end: usize) -> usize {
    let mut end = end;
    while let [b'/' | b'-', b'0'..=b'9', ..] = text[end..] {
        end += 1 + text[end + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
    }
    end + text[end..].iter().take_while(|b| b.is_ascii_lowercase()).count().min(1)
}

/// Where an address ends that has come to its street and number: unit, place, post code.
fn rest_of_address(text: &[u8], end: usize) -> usize {
    let (mut end, mut i) = (end, end);
    let mut pending = false;
    for _ in 0..7 {
        let gap = text[i..].iter().take(4).take_while(|b| b" ,\n\r#".contains(b)).count();
        let comma = text[i..i + gap].iter().any(|b| b",\n".contains(b));
        let at = i + gap;
        if gap == 0 || at >= text.len() {
            break;
        }
        if let Some(to) = post_code(text, at) {
            (end, i, pending) = (to, to, false);
            continue;
        }
        let Some(to) = word_end(text, at) else { break };
        if is_one_of(&UNITS, &text[at..to])
            && let Some(value) = unit_end(text, to)
        {
            (end, i) = (value, value);
            continue;
        }
        // A place: capitals after a comma, or after a post code.
        let after_code = text[..i].last().is_some_and(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
            && i == end
            && i > 0
            && !pending;
        let Some(place) = place_end(text, at).filter(|_| comma || after_code) else { break };
        i = place;
        pending = true;
        let over = matches!(text.get(place), None | Some(b',' | b'.' | b'\n' | b'"' | b'<' | b';' | b')'));
        if over || (after_code && !comma) {
            end = place;
        }
    }
    end
}

fn unit_end(text: &[u8], word: usize) -> Option<usize> {
    let i = word + text[word..].iter().take(3).take_while(|b| b". #".contains(b)).count();
    let length = text[i..].iter().take(6).take_while(|b| b.is_ascii_alphanumeric()).count();
    (i > word && (text.get(i)?.is_ascii_digit() || length == 1 && text[i].is_ascii_uppercase())).then_some(i + length)
}

/// Up to four words with capitals.
fn place_end(text: &[u8], start: usize) -> Option<usize> {
    let (mut i, mut end) = (start, None);
    for _ in 0..4 {
        let Some(to) = word_end(text, i) else { break };
        let small = is_one_of(&["de", "la", "do", "da", "sur", "am", "of", "an", "der", "upon", "den"], &text[i..to])
            && end.is_some();
        if !(capital(text, i) || small) || is_no_name(&text[i..to]) && !is_city_word(&text[i..to]) {
            break;
        }
        end = (!small).then_some(to).or(end);
        if text.get(to) != Some(&b' ') {
            break;
        }
        // The two letters of a state belong to its code.
        if post_code(text, to + 1).is_some() {
            break;
        }
        i = to + 1;
    }
    end
}

/// Common words, or well-known cities, which the table of words that are no names has.
fn is_city_word(word: &[u8]) -> bool {
    !is_one_of(
        &[
            "the", "and", "is", "please", "phone", "email", "tel", "ssn", "dob", "i", "my", "it", "call", "but", "or",
            "thanks", "thank", "where", "when", "can", "we", "you", "order",
        ],
        word,
    )
}

/// A post code that stands in an address: five digits with or without a state, and the customary forms of others.
fn post_code(text: &[u8], start: usize) -> Option<usize> {
    let shape = |form: &[u8]| {
        let fits = |(i, f): (usize, &u8)| {
            text.get(start + i).is_some_and(|b| match f {
                b'9' => b.is_ascii_digit(),
                b'A' => b.is_ascii_uppercase(),
                _ => b == f,
            })
        };
        let end = start + form.len();
        let over = !text.get(end).is_some_and(u8::is_ascii_alphanumeric);
        (over && form.iter().enumerate().all(fits)).then_some(end)
    };
    const FORMS: [&[u8]; 27] = [
        b"AA 99999-9999",
        b"AA 99999",
        b"99999-9999",
        b"99999-999",
        b"AA9A 9AA",
        b"AA99 9AA",
        b"AA9 9AA",
        b"A99 9AA",
        b"A9 9AA",
        b"A9A 9AA",
        b"A9A 9A9",
        b"AA A9A 9A9",
        b"9999-999",
        b"99-999",
        b"999 99",
        b"9999 AA",
        b"9999AA",
        b"999-9999",
        b"AA 9999",
        b"AAA 9999",
        b"999999",
        b"99999",
        b"9999",
        b"A-9999",
        b"D-99999",
        b"CH-9999",
        b"AA, 99999",
    ];
    FORMS.iter().find_map(|form| shape(form))
}
