//! The value that follows a word: `password: hunter2`, `my PIN for the door is 4821`, `"api_key" => "…"`.

use super::candidate::Link;
use super::context::Groups;
use super::group::Group;
use super::letters::{fold, letter};
use super::lexicon::Hit;
use super::recognizer::Start;
use super::recognizers;
use super::scan::is_placeholder;
use super::topic::Topic;

/// How far a value can be from its word, in bytes.
const REACH: usize = 48;

/// What says that the word before is the value after, folded as words are. In the languages of chat; Japanese and
/// Chinese have theirs in the text without spaces.
const COPULAS: [&str; 33] = [
    "is", "are", "was", "s", "equals", "ist", "sind", "war", "lautet", "heisst", "est", "sont", "es", "son", "era",
    "e", "sono", "luidt", "to", "jest", "brzmi", "ar", "er", "on", "este", "je", "adalah", "la", "это", "هو", "هي",
    "是", "は",
];

/// Words between the two that say nothing.
const FILLERS: [&str; 22] = [
    "number", "numbers", "no", "nr", "num", "nummer", "numero", "numer", "n", "id", "code", "value", "here", "the",
    "my", "de", "of", "do", "der", "die", "el", "番号",
];

/// Where a pattern is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// First byte.
    pub at: usize,
    /// What it is the start of.
    pub start: Start,
    /// What joins it to a word before.
    pub link: Link,
}

/// The topics whose words start something.
#[derive(Debug)]
pub struct Cues {
    /// Topic by topic.
    starts: Vec<(Group, Start)>,
    /// Where those of each topic begin.
    of_topic: Vec<u8>,
    groups: Groups,
}

impl Cues {
    /// Of the built-in recognizers.
    pub fn load() -> Cues {
        let mut cues = Cues { starts: Vec::new(), of_topic: Vec::new(), groups: Groups::NONE };
        for rule in recognizers::RULES {
            if let Start::Cue(topic) | Start::Word(topic) = rule.start
                && !cues.starts.contains(&(Group::topic(topic), rule.start))
            {
                let place = cues.starts.partition_point(|(group, _)| *group <= Group::topic(topic));
                cues.starts.insert(place, (Group::topic(topic), rule.start));
                cues.groups.insert(Group::topic(topic));
            }
        }
        let begin =
            |topic: usize| cues.starts.iter().take_while(|(group, _)| usize::from(group.0) < topic).count() as u8;
        cues.of_topic = (0..=Topic::ALL.len()).map(begin).collect();
        cues
    }

    /// Every place that a word of a text, or of the message before, makes worth trying.
    pub fn places(&self, text: &[u8], hits: &[Hit], asked: &Groups) -> Vec<Place> {
        let mut places = Vec::new();
        for hit in hits {
            let mut after: Option<[Option<(usize, Link)>; 2]> = None;
            for group in hit.groups().filter(|group| self.groups.contains(*group)) {
                let topic = usize::from(group.0);
                for (_, start) in &self.starts[self.of_topic[topic].into()..self.of_topic[topic + 1].into()] {
                    if let Start::Word(_) = start {
                        // The word itself, not what only begins like it: `Martin`, not `Martini`.
                        if letter(text, hit.end as usize).is_none_or(|letter| letter.unspaced) {
                            places.push(Place { at: hit.start as usize, start: *start, link: Link::None });
                        }
                        continue;
                    }
                    let after = after.get_or_insert_with(|| values_after(text, hit.end as usize));
                    places.extend(after.iter().flatten().map(|&(at, link)| Place { at, start: *start, link }));
                }
            }
        }
        // “What is your PIN?” – the answer begins with it.
        let asked_for = |(group, start): &&(Group, Start)| matches!(start, Start::Cue(_)) && asked.contains(*group);
        if self.starts.iter().any(|start| asked_for(&start))
            && let Some(at) = text.iter().position(|b| !b.is_ascii_whitespace())
        {
            // “It’s 4821” – or with what a copula points to.
            let pointed_to = values_after(text, at).into_iter().flatten().map(|(at, _)| at);
            let begins: Vec<usize> = [at].into_iter().chain(pointed_to).collect();
            for (_, start) in self.starts.iter().filter(asked_for) {
                places.extend(begins.iter().map(|&at| Place { at, start: *start, link: Link::Said }));
            }
        }
        places
    }
}

/// The places after a word at which its value can begin: the first thing that is not a filler, and what a copula, `:` or
/// `=` points to.
fn values_after(text: &[u8], end: usize) -> [Option<(usize, Link)>; 2] {
    let limit = text.len().min(end + REACH);
    let mut i = end;
    // The rest of the word or identifier.
    while i < limit && (text[i].is_ascii_alphanumeric() || b"_-".contains(&text[i])) {
        i += 1;
    }
    let (mut beside, mut said, mut abbreviated) = (None, false, false);
    while i < limit {
        match text[i] {
            b':' | b'=' | b'>' => {
                said = true;
                i += 1;
            }
            // An abbreviation's dot, `Passport No. …`, `USt-IdNr.: …`, and operators: `.=`, `?=`.
            b'.' if abbreviated => i += 1,
            b'.' | b'?' if matches!(text.get(i + 1), Some(b'=' | b':')) => i += 1,
            // A form's question, `CVV? 123`; after others a sentence begins.
            b'?' if matches!(text[i + 1..], [b' ', b'0'..=b'9', ..]) => i += 1,
            b'.' | b'!' | b'?' | b';' => break,
            _ if text[i..].starts_with("：".as_bytes()) => {
                said = true;
                i += "：".len();
            }
            b if b.is_ascii_whitespace() || b"\"'`()[{*|,\\-#<".contains(&b) => i += 1,
            // `n°`, `nº`, and dashes.
            0xC2 if matches!(text.get(i + 1), Some(0xB0 | 0xBA)) => i += 2,
            0xE2 if matches!(text[i..], [_, 0x80, 0x93 | 0x94, ..]) => i += 3,
            _ => {
                let token = text[i..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
                if is_placeholder(text, i, i + token) {
                    break;
                }
                let word = word_at(text, i);
                // A whole word: `S5200073` is a value.
                let whole = word.len() == token || token == 0 || word.iter().any(|b| *b >= 0x80);
                let copula = whole && is_copula(text, i, word);
                let filler = whole && is_one_of(&FILLERS, &LENGTHS_OF_FILLERS, word);
                if said && !copula {
                    return [beside, Some((i, Link::Said))];
                }
                said |= copula;
                abbreviated = filler;
                if !copula && beside.is_none() && !filler {
                    beside = Some((i, Link::Beside));
                }
                i += word.len().max(1);
            }
        }
    }
    [beside, None]
}

/// Whether a message, or a line of it that is not its `last`, asks for what its word that ends at `end` names: it goes on to a question mark, or to a colon at the end
/// of a line; or the word stands in its last line, which says nothing after a colon. That line can be a field's name.
pub fn asks(text: &[u8], end: usize, last: bool) -> bool {
    let rest = &text[end..];
    let stop = rest.iter().position(|b| b"?:=\n".contains(b) || *b == 0xEF).unwrap_or(rest.len());
    match rest.get(stop) {
        None => last,
        Some(b'?') => true,
        // `？` and `：`, in full width.
        Some(0xEF) => rest[stop..].starts_with("？".as_bytes()) || rest[stop..].starts_with("：".as_bytes()),
        Some(b':') => rest[stop + 1..].iter().take_while(|b| **b != b'\n').all(u8::is_ascii_whitespace),
        Some(_) => false,
    }
}

/// The run of letters that begins at `i`; of a script without spaces, one letter.
fn word_at(text: &[u8], i: usize) -> &[u8] {
    let mut end = i;
    while let Some(letter) = letter(text, end) {
        end += letter.width();
        if letter.unspaced {
            break;
        }
    }
    &text[i..end]
}

/// “is” in some language. A single letter is one only as `’s`, `è` or `é`: `S` and `e` begin values.
fn is_copula(text: &[u8], at: usize, word: &[u8]) -> bool {
    let letter = word.len() > 1 || at > 0 && (text[at - 1] == b'\'' || text[..at].ends_with("’".as_bytes()));
    letter && is_one_of(&COPULAS, &LENGTHS_OF_COPULAS, word)
}

fn is_one_of(words: &[&str], lengths: &Lengths, word: &[u8]) -> bool {
    let Some(first) = word.first() else { return false };
    // Of plain words, the first letter and the length rule nearly all out.
    let of_length =
        || lengths[usize::from(first & 31)].checked_shr(word.len() as u32).is_some_and(|bits| bits & 1 != 0);
    if word.is_ascii() {
        return of_length() && words.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word));
    }
    fold(word, &mut [0; LONGEST]).is_some_and(|folded| words.iter().any(|known| known.as_bytes() == folded))
}

/// The lengths that words with a first letter have, a bit each, by the low bits of the letter.
type Lengths = [u16; 32];

const fn lengths(words: &[&str]) -> Lengths {
    let (mut lengths, mut i) = ([0; 32], 0);
    while i < words.len() {
        lengths[(words[i].as_bytes()[0] & 31) as usize] |= 1 << words[i].len();
        i += 1;
    }
    lengths
}

static LENGTHS_OF_COPULAS: Lengths = lengths(&COPULAS);
static LENGTHS_OF_FILLERS: Lengths = lengths(&FILLERS);

/// The longest of these words, in bytes.
const LONGEST: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_asks_and_a_statement_does_not() {
        for (marked, expected) in [
            ("What is your PIN|?", true),
            ("Your PIN|, please:", true),
            ("Please enter your PIN|.", true),
            ("password|", true),
            ("暗証番号|は？", true),
            ("password|: hunter2", false),
            ("password|: hunter2\nuser: app", false),
            ("your password| was reset\nthanks", false),
            ("TOKEN|=abc", false),
        ] {
            let (before, after) = marked.split_once('|').unwrap();
            assert_eq!(asks(format!("{before}{after}").as_bytes(), before.len(), true), expected, "{marked}");
        }
    }

    #[test]
    fn a_value_stands_after_its_word() {
        use Link::{Beside, Said};
        let table: &[(&str, &[(&str, Link)])] = &[
            ("password|: hunter2", &[("hunter2", Said)]),
            ("my password| is hunter2", &[("hunter2", Said)]),
            ("PIN| 4821", &[("4821", Beside)]),
            ("PIN| number 4821", &[("4821", Beside)]),
            ("password| for gmail is hunter2", &[("for gmail is hunter2", Beside), ("hunter2", Said)]),
            ("\"token|\": \"abc\"", &[("abc\"", Said)]),
            ("token|9=abc", &[("abc", Said)]),
            ("TOKEN|\", \"abc\")", &[("abc\")", Beside)]),
            ("passport number| is S5200073", &[("S5200073", Said)]),
            ("PIN|'s 4821", &[("4821", Said)]),
            ("passaporto| n° YA1234567", &[("YA1234567", Beside)]),
            ("$token| .= \"abc\"", &[("abc\"", Said)]),
            ("PIN| — 4821", &[("4821", Beside)]),
            ("Passport| No.: L898902C", &[("L898902C", Said)]),
            ("Passwort| lautet geheim", &[("geheim", Said)]),
            ("密码|是hunter2", &[("hunter2", Said)]),
            ("密码|：hunter2", &[("hunter2", Said)]),
            ("my password| is [PASSWORD_1_K7Q]", &[]),
            ("my password| is [REMOVED]", &[]),
            ("USt-IdNr|.: DE136695976", &[("DE136695976", Said)]),
            ("CVV|? 123", &[("123", Beside)]),
            ("your password|. It is late", &[]),
            ("your password|? It is late", &[]),
        ];
        for &(marked, expected) in table {
            let (before, after) = marked.split_once('|').unwrap();
            let text = format!("{before}{after}");
            let found = values_after(text.as_bytes(), before.len());
            let found: Vec<_> = found.into_iter().flatten().map(|(at, link)| (&text[at..], link)).collect();
            assert_eq!(found, expected, "{marked}");
        }
    }
}
