//! E-mail addresses in words: `john dot smith at gmail dot com`, `john (at) gmail [dot] com`, `john @ gmail . com`.
//! English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, and a few more words for the sign.
//!
//! `at` is a word of prose, so what is on both sides must look like an address: a host that ends in a known domain, and
//! before it no word that prose has there. Where neither the host nor the name is in words, the text must speak of mail.

use super::classes::{BEYOND, DIGIT, LETTER, NAME, SPACE, end_of, is, is_before, start_of};
use super::map::{Fold, Map};
use super::words;

/// The longest word for a sign.
pub const LONGEST: usize = 14;

/// Words for the signs of an address, each with the sign. Of those for `@`, only `at` is one of prose.
const SIGNS: &str = "at=64 arroba=64 arrobas=64 chiocciola=64 chiocciolina=64 klammeraffe=64 apenstaartje=64 \
    arobase=64 arobas=64 arrobase=64 malpa=64 małpa=64 zavinac=64 zavináč=64 kukac=64 atsign=64 dot=46 punkt=46 \
    punto=46 ponto=46 point=46 punt=46 kropka=46 tecka=46 tečka=46 period=46 underscore=95 underline=95 \
    unterstrich=95 dash=45 hyphen=45 minus=45 bindestrich=45 tiret=45 guion=45 trattino=45 streepje=45 plus=43";

static SIGN_TABLE: [u32; words::count(SIGNS)] = words::table(SIGNS);

/// A top-level domain, besides those of countries, which are any two letters.
const DOMAIN: u32 = 1;
/// One that is a word too: a host in words ends in one only where a clause does.
const WORD: u32 = 2;
/// A word that prose has before `at`, and no address.
const PROSE: u32 = 4;
/// A word that prose has between `at` and what sounds like a dot.
const ARTICLE: u32 = 8;
/// A host of mail.
const HOST: u32 = 16;

/// What words are in an address, or out of one: the sum of the above.
const PARTS_OF_ADDRESSES: &str = "com=1 org=1 net=1 edu=1 gov=1 mil=1 int=1 info=1 biz=1 name=1 pro=1 app=1 dev=1 \
    us=6 au=2 de=2 at=2 be=6 es=2 it=6 by=2 se=2 no=10 is=6 il=2 in=2 my=10 id=2 ma=2 example=1 test=1 invalid=1 \
    online=5 shop=5 site=5 tech=1 store=1 cloud=1 email=1 xyz=1 club=1 me=6 you=4 him=4 her=12 them=4 are=4 was=4 \
    were=4 been=4 am=6 look=4 looked=4 looking=4 see=4 meet=4 met=4 find=4 found=4 check=4 buy=4 order=4 live=20 \
    lives=4 work=4 works=4 working=4 worked=4 visit=4 here=4 there=4 up=6 out=4 over=4 not=4 available=4 arrive=4 \
    arrived=4 started=4 sale=4 hosted=4 page=4 based=4 now=4 today=4 and=4 or=6 the=12 a=12 an=14 as=6 only=4 more=4 \
    read=4 even=4 just=4 good=4 best=4 back=4 stay=4 stayed=4 join=4 register=4 sign=4 this=8 that=8 some=8 every=8 \
    each=8 any=8 one=8 your=8 his=8 our=8 their=8 its=8 which=8 what=8 gmail=16 googlemail=16 yahoo=16 ymail=16 \
    hotmail=16 outlook=16 msn=16 icloud=16 mac=16 aol=16 gmx=16 web=16 protonmail=16 proton=16 tutanota=16 zoho=16 \
    yandex=16 mail=16 fastmail=16 qq=16 163=16 126=16 orange=16 laposte=16 wanadoo=16 sfr=16 libero=16 virgilio=16 \
    tiscali=16 terra=16 uol=16 wp=16 onet=16 interia=16 so=2 to=2 do=2 pm=2 of=2 on=2 if=2 he=2 we=2 go=2 hi=2 oh=2 \
    ok=2 re=2 vs=2 al=2 la=2 le=2 el=2 en=2 et=2 un=2 du=2 da=2";

static PART_TABLE: [u32; words::count(PARTS_OF_ADDRESSES)] = words::table(PARTS_OF_ADDRESSES);

fn is_of(word: &[u8], kind: u32) -> bool {
    let country = kind == DOMAIN && matches!(word, [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic());
    country || words::look_up(&PART_TABLE, word).is_some_and(|kinds| kinds & kind != 0)
}

/// Beginnings of words that speak of mail, and how far before an address they are looked for.
const MAIL: [&[u8]; 8] = [b"mail", b"contact", b"kontakt", b"reach", b"write", b"correo", b"correio", b"posta"];
const NEAR: usize = 64;

/// The most parts of a name or a host that are looked at, which keeps the time linear.
const PARTS: usize = 8;

/// The longest part of a name or a host, in bytes.
const PART: usize = 64;

/// What a word for a sign of an address stands for.
#[inline(never)]
pub fn sign(word: &[u8]) -> Option<char> {
    words::look_up(&SIGN_TABLE, word).and_then(char::from_u32)
}

/// Whether a word is a top-level domain, and no other word.
pub fn is_domain(word: &[u8]) -> bool {
    word.iter().all(u8::is_ascii_lowercase) && is_of(word, DOMAIN) && !is_of(word, WORD)
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
#[inline(never)]
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
    end_of(text, i, LONGEST + 1, LETTER | BEYOND)
}

fn past_spaces(text: &[u8], i: usize) -> usize {
    end_of(text, i, 3, SPACE)
}

fn before_spaces(text: &[u8], i: usize) -> usize {
    start_of(text, i, 3, SPACE)
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
    let end = label_end(text, i + 1);
    text[i] == b'@'
        && end > i + 1
        && text.get(end) == Some(&b'.')
        && is(text, end + 1, LETTER | DIGIT)
        && !is_before(text, i, SPACE)
}

/// Where the part of a host that begins at `i` ends; a dash that begins a sign in words is no part of it.
#[inline(never)]
fn label_end(text: &[u8], i: usize) -> usize {
    let mut end = i;
    loop {
        end = end_of(text, end, PART, LETTER | DIGIT | BEYOND);
        if end == i || end - i > PART || text.get(end) != Some(&b'-') || mark(text, end).is_some() {
            return end;
        }
        end += 1;
    }
}

/// Whether the word from `start` to `end` may be one for `@`, for all that its first letters tell.
#[inline]
pub fn may_be_word_for_at(text: &[u8], start: usize, end: usize) -> bool {
    match text[start] | 0x20 {
        b'a' | b'c' | b'k' | b'm' | b'z' if end - start > 1 => {
            matches!(text[start + 1] | 0x20, b'a' | b'h' | b'l' | b'p' | b'r' | b't' | b'u')
        }
        _ => false,
    }
}

/// Whether the letters from `start` to `end` are a word for `@`, or begin `małpa` or `zavináč`.
#[inline(never)]
pub fn is_word_for_at(text: &[u8], start: usize, end: usize) -> bool {
    let word = &text[start..end];
    if text.get(end).is_some_and(|b| *b >= 0x80) {
        return word.eq_ignore_ascii_case(b"ma") || word.eq_ignore_ascii_case(b"zavin");
    }
    match word.len() {
        2 => word.eq_ignore_ascii_case(b"at"),
        5..=LONGEST => {
            let beginning = [word[0] | 0x20, word[1] | 0x20, word[2] | 0x20];
            let known = [b"ape", b"aro", b"arr", b"ats", b"chi", b"kla", b"kuk", b"mal", b"zav"];
            known.contains(&&beginning) && sign(word) == Some('@')
        }
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
        let word = end_of(bytes, i, usize::MAX, LETTER);
        let may_be = word == i || is_word_for_at(bytes, i, word);
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
            i = word.max(i + 1);
        }
    }
    fold.finish()
}

/// The parts of the address whose `@` is the sign at `i`, if it is in words or has spaces, and where it ends. Nothing before
/// `floor` is part of it.
#[inline(never)]
fn address(text: &[u8], i: usize, floor: usize) -> Option<(Vec<Part>, usize)> {
    let at = mark(text, i).filter(|mark| mark.sign == '@' && !is_written(text, i))?;
    let host = host(text, past_spaces(text, at.end), at.clearness)?;
    let mut name = name(text, before_spaces(text, i), floor)?;
    let head = name.first().copied()?;
    let head_text = &text[head.start..head.end];
    let is_prose = name.len() == 1 && is_of(head_text, PROSE);
    let first = host.parts.first()?;
    let of_mail = is_of(&text[first.start..first.end], HOST);
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
        Clearness::Word if is_prose || is_of(&text[first.start..first.end], ARTICLE) => false,
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

#[inline(never)]
fn host(text: &[u8], i: usize, at: Clearness) -> Option<Host> {
    let mut parts: Vec<Part> = Vec::new();
    let (mut i, mut in_words, mut best) = (i, false, None);
    // How the full stop before the part is written.
    let mut dot: Option<(Mark, &[u8])> = None;
    while parts.len() < PARTS {
        let end = label_end(text, i);
        let part = &text[i..end];
        if part.is_empty() || (sign(part).is_some() && at == Clearness::Word) {
            break;
        }
        parts.push(Part { start: i, end, sign: '.' });
        if let Some((mark, written)) = dot {
            // A full stop with space after it ends a sentence as well.
            let spaced = mark.clearness == Clearness::Sign && mark.end < i;
            let known = if spaced { is_domain(part) } else { is_of(part, DOMAIN) };
            let any = at == Clearness::Sure && part.len() >= 2 && part.iter().all(u8::is_ascii_alphabetic);
            let clause_ends = || text.get(past_spaces(text, end)).is_none_or(|b| !b.is_ascii_alphanumeric());
            let is_end = match mark.clearness {
                Clearness::Word if at == Clearness::Word && is_of(part, WORD) => clause_ends(),
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
    let mut parts: Vec<Part> = Vec::new();
    let (mut end, mut sign_after) = (end, '@');
    loop {
        let first = start_of(text, end, PART, LETTER | DIGIT | BEYOND | NAME).max(floor);
        // Not in the middle of a character.
        let start = (first..end).find(|i| is(text, *i, LETTER | DIGIT) || text[*i] >= 0xC3).unwrap_or(end);
        if start >= end {
            break;
        }
        parts.push(Part { start, end, sign: sign_after });
        // The sign before it: a word, or one in brackets.
        let before = before_spaces(text, start);
        let word = start_of(text, before, LONGEST + 2, LETTER | BEYOND).max(floor);
        let opening = || {
            let from = floor.max(before.saturating_sub(LONGEST + 4));
            text[from..before].iter().rposition(|b| b"([{<".contains(b)).map(|i| from + i)
        };
        let from = if word < before { Some(word) } else { opening() };
        let found = from.and_then(|from| Some((from, mark(text, from)?)));
        match found {
            Some((from, mark)) if mark.end == before && mark.sign != '@' && parts.len() < PARTS => {
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
    fn every_word_is_known() {
        assert!(words::is_sound(SIGNS, &SIGN_TABLE) && words::is_sound(PARTS_OF_ADDRESSES, &PART_TABLE));
        for (word, sign) in SIGNS.split(' ').filter_map(|entry| entry.split_once('=')) {
            let of = |is: fn(&[u8], usize, usize) -> bool| is(word.as_bytes(), 0, word.len());
            assert!(!word.is_ascii() || of(is_word_for_at) == (sign == "64"), "{word}");
            assert!(sign != "64" || of(may_be_word_for_at), "{word}");
        }
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
            "a show of @someone. He is good",
            "the best of @someone. it is good",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
