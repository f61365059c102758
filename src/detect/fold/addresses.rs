//! E-mail addresses in words: `john dot smith at gmail dot com`, `john (at) gmail [dot] com`, `john @ gmail . com`.
//! English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, and a few more words for the sign.
//!
//! `at` is a word of prose, so what is on both sides must look like an address: a host that ends in a known domain, and
//! before it no word that prose has there. Where neither the host nor the name is in words, the text must speak of mail.

use super::map::{Fold, Map};

/// The longest word for a sign.
pub const LONGEST: usize = 14;

/// Top-level domains that are looked for.
const DOMAINS: &str = " com org net edu gov mil int info biz name pro app dev io ai tv eu uk us ca au nz ie de at ch fr be nl lu es pt it br mx \
    ar cl co pe pl cz sk hu ro bg gr hr si rs ua ru by lt lv ee fi se no dk is tr il in pk bd cn jp kr tw hk sg my th vn id \
    ph za ng ke eg ma sa ae qa example test invalid online shop site tech store cloud email xyz club me ";

/// Those that are words: a host in words ends in one only where a clause does.
const WORDS: &str = " at be by id in is it ma me my no se us ";

/// Words that prose has before `at`, and no address.
const PROSE: &str = " me you him her them us it is are was were be been am look looked looking see meet met find found check shop buy order \
    live lives work works working worked visit here there up out over not available arrive arrived started sale hosted page site online based \
    now today and or the a an as only more read even just good best back stay stayed join register sign ";

/// Words that prose has between `at` and what sounds like a dot.
const ARTICLES: &str = " the a an this that some every each any one my your his her our their its no which what ";

/// Hosts of mail.
const HOSTS: &str = " gmail googlemail yahoo ymail hotmail outlook live msn icloud mac aol gmx web protonmail proton tutanota zoho yandex \
    mail fastmail qq 163 126 orange laposte wanadoo sfr libero virgilio tiscali terra uol wp onet interia ";

/// Beginnings of words that speak of mail, and how far before an address they are looked for.
const MAIL: [&[u8]; 8] = [b"mail", b"contact", b"kontakt", b"reach", b"write", b"correo", b"correio", b"posta"];
const NEAR: usize = 64;

/// The most parts of a name or a host that are looked at, which keeps the time linear.
const PARTS: usize = 8;

/// The longest part of a name or a host, in bytes.
const PART: usize = 64;

/// Whether a list of words, each between spaces, has this one in any case.
fn is_in(list: &str, word: &[u8]) -> bool {
    if word.len() < 2 || word.len() > LONGEST {
        return word == b"a" && list.starts_with(" the a ");
    }
    let mut words = list.as_bytes().split(|b| *b == b' ').filter(|known| !known.is_empty());
    words.any(|known| known.eq_ignore_ascii_case(word))
}

/// What a word for a sign of an address stands for.
pub fn sign(word: &[u8]) -> Option<char> {
    let mut small = [0; LONGEST];
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word);
    small.make_ascii_lowercase();
    Some(match &*small {
        b"at" => '@',
        b"arroba"
        | b"arrobas"
        | b"chiocciola"
        | b"chiocciolina"
        | b"klammeraffe"
        | b"apenstaartje"
        | b"arobase"
        | b"arobas"
        | b"arrobase"
        | b"malpa"
        | b"ma\xC5\x82pa"
        | b"zavinac"
        | b"zavin\xC3\xA1\xC4\x8D"
        | b"kukac"
        | b"atsign" => '@',
        b"dot" | b"punkt" | b"punto" | b"ponto" | b"point" | b"punt" | b"kropka" | b"tecka" | b"te\xC4\x8Dka"
        | b"period" => '.',
        b"underscore" | b"underline" | b"unterstrich" => '_',
        b"dash" | b"hyphen" | b"minus" | b"bindestrich" | b"tiret" | b"guion" | b"trattino" | b"streepje" => '-',
        b"plus" => '+',
        _ => return None,
    })
}

/// Whether a word is a top-level domain, and no other word.
pub fn is_domain(word: &[u8]) -> bool {
    word.iter().all(u8::is_ascii_lowercase) && is_in(DOMAINS, word) && !is_in(WORDS, word)
}

/// How clearly a sign of an address is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Clearness {
    /// A word that prose has too.
    Word,
    /// The sign itself.
    Sign,
    /// A word in brackets, or one for nothing else.
    Sure,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    sign: char,
    end: usize,
    clearness: Clearness,
}

/// The sign of an address that begins at `i`, in whatever form.
fn mark(text: &[u8], i: usize) -> Option<Mark> {
    let literal = |i: usize| match text.get(i)? {
        b'@' => Some(('@', i + 1)),
        b'.' => Some(('.', i + 1)),
        _ => None,
    };
    let close = match *text.get(i)? {
        b'(' => b')',
        b'[' => b']',
        b'{' => b'}',
        b'<' => b'>',
        same @ (b'_' | b'-' | b'*') => same,
        byte if byte.is_ascii_alphabetic() => {
            let end = word_end(text, i);
            let alone = i > 0 && text[i - 1] == b' ' && text.get(end) == Some(&b' ');
            let sign = sign(&text[i..end]).filter(|_| alone)?;
            // Of the words for `@`, only `at` is one of prose.
            let clearness = if sign == '@' && end - i > 2 { Clearness::Sure } else { Clearness::Word };
            return Some(Mark { sign, end, clearness });
        }
        _ => {
            let (sign, end) = literal(i)?;
            return Some(Mark { sign, end, clearness: Clearness::Sign });
        }
    };
    let inside = past_spaces(text, i + 1);
    let (sign, end) = literal(inside).or_else(|| {
        let end = word_end(text, inside);
        Some((sign(&text[inside..end])?, end))
    })?;
    let end = past_spaces(text, end);
    (text.get(end) == Some(&close)).then_some(Mark { sign, end: end + 1, clearness: Clearness::Sure })
}

/// Where the word at `i` ends.
fn word_end(text: &[u8], i: usize) -> usize {
    i + text[i..].iter().take(LONGEST + 1).take_while(|b| is_letter(**b)).count()
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

fn past_spaces(text: &[u8], i: usize) -> usize {
    i + text[i..].iter().take(3).take_while(|b| **b == b' ').count()
}

fn before_spaces(text: &[u8], i: usize) -> usize {
    i - text[..i].iter().rev().take(3).take_while(|b| **b == b' ').count()
}

/// A part of an address, with the sign after it.
#[derive(Clone, Copy, Debug)]
struct Part {
    start: usize,
    end: usize,
    sign: char,
}

/// Whether the `@` at `i` is one of an ordinary address.
fn is_written(text: &[u8], i: usize) -> bool {
    let host = text[i + 1..].iter().take(PART).take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    let after = &text[i + 1 + host..];
    host > 0
        && text[i] == b'@'
        && after.len() > 1
        && after[0] == b'.'
        && after[1].is_ascii_alphanumeric()
        && i > 0
        && text[i - 1] != b' '
}

/// Whether the letters from `start` to `end` are a word for `@`, or begin `małpa` or `zavináč`.
pub fn is_word_for_at(text: &[u8], start: usize, end: usize) -> bool {
    let word = &text[start..end];
    if text.get(end).is_some_and(|b| *b >= 0x80) {
        return word.eq_ignore_ascii_case(b"ma") || word.eq_ignore_ascii_case(b"zavin");
    }
    match word.len() {
        2 => word.eq_ignore_ascii_case(b"at"),
        // The letters that the others begin with.
        5..=LONGEST => b"ackmz".contains(&(word[0] | 0x20)) && sign(word) == Some('@'),
        _ => false,
    }
}

/// Whether an address that is not written as one has its `@` at `i`, in whatever form.
pub fn is_at(text: &[u8], i: usize) -> bool {
    address(text, i, 0).is_some()
}

/// Whether a token has an address in it whose signs are words: `john_at_example_dot_com`.
pub fn in_token(text: &[u8], start: usize, end: usize) -> bool {
    (start + 1..end).any(|i| matches!(text[i], b'_' | b'-') && is_at(text, i))
}

/// Writes addresses in words as addresses.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    let (mut fold, mut i) = (Fold::new(text), 0);
    while i < bytes.len() {
        let word = bytes[i..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let may_be = word == 0 || is_word_for_at(bytes, i, i + word);
        if let Some((parts, end)) = may_be.then(|| address(bytes, i, fold.taken())).flatten() {
            fold.copy(parts[0].start);
            for pair in parts.windows(2) {
                fold.copy(pair[0].end);
                if pair[1].start == pair[0].end + 1 && bytes[pair[0].end] == pair[0].sign as u8 {
                    fold.copy(pair[1].start);
                } else {
                    fold.put_char(pair[0].sign, pair[1].start);
                }
            }
            fold.copy(end);
            i = end;
        } else {
            i += word.max(1);
        }
    }
    fold.finish()
}

/// The parts of the address whose `@` is the sign at `i`, if it is in words or has spaces, and where it ends. Nothing before
/// `floor` is part of it.
fn address(text: &[u8], i: usize, floor: usize) -> Option<(Vec<Part>, usize)> {
    let at = mark(text, i).filter(|mark| mark.sign == '@' && !is_written(text, i))?;
    let host = host(text, past_spaces(text, at.end), at.clearness)?;
    let mut name = name(text, before_spaces(text, i), floor)?;
    let head = name.first().copied()?;
    let head_text = &text[head.start..head.end];
    let is_prose = name.len() == 1 && is_in(PROSE, head_text);
    let first = host.parts.first()?;
    let of_mail = is_in(HOSTS, &text[first.start..first.end]);
    let is_address = match at.clearness {
        Clearness::Sure => true,
        // `thanks @example.com` is a mention.
        Clearness::Sign => {
            let mention = i > 0
                && text[i - 1] == b' '
                && first.start == i + 1
                && host.parts.windows(2).all(|p| p[1].start == p[0].end + 1);
            of_mail || !(is_prose || mention)
        }
        Clearness::Word if is_prose || is_in(ARTICLES, &text[first.start..first.end]) => false,
        Clearness::Word if host.in_words || name.len() > 1 => true,
        Clearness::Word => {
            let has_sign = head_text.iter().any(|b| b"._".contains(b) || b.is_ascii_digit());
            let before = &text[head.start.saturating_sub(NEAR)..head.start];
            let speaks_of_mail =
                MAIL.iter().any(|word| before.windows(word.len()).any(|here| here.eq_ignore_ascii_case(word)));
            (of_mail && has_sign) || (speaks_of_mail && (of_mail || has_sign))
        }
    };
    let parts_of_host = host.parts;
    name.last_mut()?.sign = '@';
    name.extend(parts_of_host);
    let is_written = |pair: &[Part]| pair[1].start == pair[0].end + 1 && text[pair[0].end] == pair[0].sign as u8;
    (is_address && !name.windows(2).all(is_written)).then_some((name, host.end))
}

/// What follows an `@`.
struct Host {
    parts: Vec<Part>,
    end: usize,
    /// Whether a full stop of it is in words.
    in_words: bool,
}

fn host(text: &[u8], i: usize, at: Clearness) -> Option<Host> {
    let mut parts: Vec<Part> = Vec::new();
    let (mut i, mut in_words, mut best) = (i, false, None);
    // How the full stop before the part is written.
    let mut dot: Option<(Mark, &[u8])> = None;
    while parts.len() < PARTS {
        let label = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b >= 0xC3;
        let mut end = i;
        while end < text.len().min(i + PART)
            && (label(text[end]) || (text[end] >= 0x80 && end > i))
            && !(text[end] == b'-' && end > i && mark(text, end).is_some())
        {
            end += 1;
        }
        let part = &text[i..end];
        if part.is_empty() || part.starts_with(b"-") || (sign(part).is_some() && at == Clearness::Word) {
            break;
        }
        parts.push(Part { start: i, end, sign: '.' });
        if let Some((mark, written)) = dot {
            let known = is_in(DOMAINS, part);
            let any = at == Clearness::Sure && part.len() >= 2 && part.iter().all(u8::is_ascii_alphabetic);
            let clause_ends = || text.get(past_spaces(text, end)).is_none_or(|b| !b.is_ascii_alphanumeric());
            let is_end = match mark.clearness {
                Clearness::Word if at == Clearness::Word && is_in(WORDS, part) => clause_ends(),
                Clearness::Word if at == Clearness::Word && !written.eq_ignore_ascii_case(b"dot") => {
                    known && part.len() <= 3
                }
                Clearness::Sign => known || (any && mark.end == i),
                _ => known || any,
            };
            in_words |= mark.clearness != Clearness::Sign;
            if is_end {
                best = Some((parts.len(), end, in_words));
            }
        }
        // The full stop after it. With space around, one ends a sentence unless the `@` is clear.
        let next = past_spaces(text, end);
        let Some(found) = mark(text, next).filter(|mark| mark.sign == '.') else { break };
        let after = past_spaces(text, found.end);
        let spaced = next > end || after > found.end;
        if found.clearness == Clearness::Sign && spaced && at == Clearness::Word {
            break;
        }
        dot = Some((found, &text[next..found.end]));
        i = after;
    }
    let (count, end, in_words) = best?;
    parts.truncate(count);
    Some(Host { parts, end, in_words })
}

/// The parts of the name that ends at `end`, in order.
fn name(text: &[u8], end: usize, floor: usize) -> Option<Vec<Part>> {
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || b"._%+-'".contains(b) || *b >= 0x80;
    let mut parts: Vec<Part> = Vec::new();
    let (mut end, mut sign_after) = (end, '@');
    loop {
        let length = text[floor..end].iter().rev().take(PART).take_while(|b| is_part(b)).count();
        let skipped = text[end - length..end].iter().take_while(|b| !b.is_ascii_alphanumeric() && **b < 0xC3).count();
        let start = end - length + skipped;
        if start >= end {
            break;
        }
        parts.push(Part { start, end, sign: sign_after });
        // The sign before it: a word, or one in brackets.
        let before = before_spaces(text, start);
        let word = text[floor..before].iter().rev().take(LONGEST + 2).take_while(|b| is_letter(**b)).count();
        let opening = || {
            let from = floor.max(before.saturating_sub(LONGEST + 4));
            text[from..before].iter().rposition(|b| b"([{<".contains(b)).map(|i| from + i)
        };
        let from = if word > 0 { Some(before - word) } else { opening() };
        let found = from.and_then(|from| Some((from, mark(text, from)?)));
        match found {
            Some((from, mark)) if mark.end == before && !"@".contains(mark.sign) && parts.len() < PARTS => {
                (end, sign_after) = (before_spaces(text, from), mark.sign);
                if end <= floor {
                    break;
                }
            }
            _ => break,
        }
    }
    parts.reverse();
    (!parts.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn addresses_in_words_are_addresses() {
        for (words, address) in [
            ("write to john dot smith at gmail dot com please", "write to john.smith@gmail.com please"),
            ("john (at) example (dot) com", "john@example.com"),
            ("john[at]mail[dot]example[dot]org.", "john@mail.example.org."),
            ("john {at} example.com", "john@example.com"),
            ("john AT example DOT com", "john@example.com"),
            ("john_at_example_dot_com", "john@example.com"),
            ("john<at>example.co.uk", "john@example.co.uk"),
            ("(john @ example . com)", "(john@example.com)"),
            ("john@gmail dot com", "john@gmail.com"),
            ("john@gmail (dot) com", "john@gmail.com"),
            ("john (@) gmail.com", "john@gmail.com"),
            ("maria arroba ejemplo punto es", "maria@ejemplo.es"),
            ("maria punto lopez arroba gmail punto com", "maria.lopez@gmail.com"),
            ("joao(arroba)exemplo(ponto)pt", "joao@exemplo.pt"),
            ("anna klammeraffe web punkt de", "anna@web.de"),
            ("anna at web punkt de", "anna@web.de"),
            ("marco chiocciola libero punto it", "marco@libero.it"),
            ("piet apenstaartje ziggo punt nl", "piet@ziggo.nl"),
            ("luc arobase orange point fr", "luc@orange.fr"),
            ("ewa [małpa] wp [kropka] pl", "ewa@wp.pl"),
            ("ewa malpa wp kropka pl", "ewa@wp.pl"),
            ("j underscore smith at example dot co dot uk", "j_smith@example.co.uk"),
            ("john.smith at gmail.com", "john.smith@gmail.com"),
            ("my email is john at gmail.com", "my email is john@gmail.com"),
            ("john at company dot in.", "john@company.in."),
        ] {
            assert_eq!(folded(words), address, "{words}");
            assert!((0..words.len()).any(|i| is_at(words.as_bytes(), i)), "{words}");
        }
    }

    #[test]
    fn prose_stays() {
        for text in [
            "meet me at dot com",
            "look at gmail.com",
            "Have a look at our page at example.com, or at example.org.",
            "I bought it at amazon.com and she works at google.com",
            "we were stuck at some point in time",
            "pointing at the dot in the middle",
            "python3 at python.org",
            "released v2.0 at github.com",
            "at noon. Then at home.",
            "the meeting is @ 5 p.m. in room 3",
            "john@example.com and jane@example.org",
            "he is at home dot",
            "connect the dot at the top",
            "lunch at the point de vue",
            "find us at example dot com",
            "thanks @example.com",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
