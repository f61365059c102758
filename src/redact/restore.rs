//! Putting originals back into a reply: for placeholders here, for surrogates as [`found`] finds them.
//!
//! Models bend placeholders: case, spaces, dashes for underscores, escaped, translated or dropped brackets,
//! emphasis inside them. What identifies one is its letters and digits in order, ending in the conversation's mark;
//! everything else is tolerated. What has a letter, digit or `_` on either side is a look-alike, and stays.

use super::generalise::country_code;
use super::operator::WHOLE;
use super::placeholder::Placeholders;
use super::surrogate::{Surrogate, folded, found, squashed};

/// Brackets that models use for `[` and `]`, in pairs. Round ones are left in the text: `(a@x.com)` reads well.
const BRACKETS: [(char, char); 8] =
    [('[', ']'), ('{', '}'), ('<', '>'), ('【', '】'), ('［', '］'), ('「', '」'), ('〔', '〕'), ('⟦', '⟧')];

/// The most separators between two letters or digits of a placeholder, and the most signs beside a bracket.
const SEPARATORS: usize = 3;

fn is_separator(c: char) -> bool {
    matches!(c, '_' | '-' | ' ' | '\\' | '\u{A0}' | '\u{200B}' | '\u{2010}' | '\u{2011}' | '\u{202F}' | '＿')
}

/// What may stand between a bracket and the name.
fn is_inner(c: char) -> bool {
    matches!(c, ' ' | '*' | '`' | '_' | '\\' | '\u{A0}' | '\u{200B}')
}

/// Whether a name that touches this character is part of a longer one. Letters of scripts without spaces between
/// words don't count: there a placeholder touches its neighbours.
fn is_word(c: char) -> bool {
    is_letter(c) || c == '_'
}

/// ASCII, Latin, Greek, Cyrillic, Hebrew and Arabic letters and digits.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{AA}' | '\u{B5}' | '\u{BA}' | '\u{C0}'..='\u{6FF}')
}

/// Puts originals into texts from one recipient in one conversation.
#[derive(Clone, Debug, Default)]
pub struct Restorer {
    /// Squashed names (`EMAIL1K7Q`), in order, and originals.
    originals: Vec<(String, String)>,
    /// Surrogates, in order of their letters and digits.
    surrogates: Vec<Surrogate>,
    /// What they stand for, by their entry.
    behind: Vec<String>,
}

/// What begins at a place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing.
    None,
    /// Perhaps a placeholder or surrogate: the text ends too early to tell.
    Partial,
    /// One: how many bytes, and which original it stands for.
    Whole { length: usize, original: usize },
}

/// What begins at a place in a text, with the original.
pub(super) enum At<'r> {
    /// Nothing.
    Nothing,
    /// The text ends too early to tell.
    Partial,
    /// What stands for this original: how many bytes.
    Original { length: usize, value: &'r str },
}

impl Restorer {
    /// What begins at the start of `text`, which is not empty. `before` are the characters before it, the nearest first.
    pub(super) fn at(&self, text: &str, before: [Option<char>; 2], complete: bool) -> At<'_> {
        if self.originals.is_empty() && self.surrogates.is_empty() {
            return At::Nothing;
        }
        match self.form(text, before[0], complete) {
            Form::Whole { length, original } => At::Original { length, value: &self.originals[original].1 },
            Form::Partial => At::Partial,
            Form::None if !WHOLE => At::Nothing,
            Form::None => match found(&self.surrogates, text, before, complete) {
                Form::Whole { length, original } => At::Original { length, value: &self.behind[original] },
                Form::Partial => At::Partial,
                Form::None => At::Nothing,
            },
        }
    }

    /// For what was sent to `recipient`.
    pub fn new(placeholders: &Placeholders, recipient: &str) -> Restorer {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let mut restorer =
            Restorer { originals: placeholders.sent_to(recipient).map(owned).collect(), ..Restorer::default() };
        for (surrogate, value) in placeholders.surrogates_sent_to(recipient).filter(|_| WHOLE) {
            restorer.stands_for(surrogate, value, false);
            national(surrogate).into_iter().for_each(|number| restorer.stands_for(&number, value, true));
            for (part, value) in parts(surrogate, value).into_iter().flatten() {
                restorer.stands_for(part, value, false);
            }
        }
        restorer
    }

    /// For a squashed name, or a surrogate, and in place of the original a place in a table.
    pub(super) fn of_places<'p>(entries: impl Iterator<Item = (Option<&'p str>, &'p str, usize)>) -> Restorer {
        let mut restorer = Restorer::default();
        for (name, surrogate, index) in entries {
            match name {
                Some(name) => restorer.originals.push((name.to_owned(), index.to_string())),
                None => restorer.stands_for(surrogate, &index.to_string(), false),
            }
        }
        restorer.originals.sort_unstable();
        restorer
    }

    fn stands_for(&mut self, surrogate: &str, value: &str, at_home: bool) {
        let mut surrogate = Surrogate::new(surrogate, self.behind.len());
        surrogate.at_home = at_home;
        let place = self.surrogates.partition_point(|other| other.squashed() < surrogate.squashed());
        self.surrogates.insert(place, surrogate);
        self.behind.push(value.to_owned());
    }

    /// The text with originals in place of placeholders, as plain text.
    pub fn restore(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        self.restore_into(text, [None; 2], true, &mut out);
        out
    }

    /// Restores what can be told, and returns how many bytes that was; all of them when the text is complete.
    /// `before` are the characters before the text, the nearest first.
    pub(super) fn restore_into(
        &self,
        text: &str,
        mut before: [Option<char>; 2],
        complete: bool,
        out: &mut String,
    ) -> usize {
        if self.originals.is_empty() && self.surrogates.is_empty() {
            out.push_str(text);
            return text.len();
        }
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            match self.at(&text[at..], before, complete) {
                At::Original { length, value } => {
                    out.push_str(value);
                    before = last_two(&text[..at + length], before);
                    at += length;
                }
                At::Partial => return at,
                At::Nothing => {
                    out.push(c);
                    before = [Some(c), before[0]];
                    at += c.len_utf8();
                }
            }
        }
        at
    }

    /// What begins at the start of `text`.
    fn form(&self, text: &str, before: Option<char>, complete: bool) -> Form {
        let end = if complete { Form::None } else { Form::Partial };
        let mut chars = text.char_indices().peekable();
        let mut closing = None;
        let (_, first) = chars.next().expect("a form is looked for at a character");
        let first = match first {
            '\\' => match chars.next() {
                Some((_, c)) => c,
                None => return end,
            },
            c => c,
        };
        let mut squashed = String::new();
        if let Some((_, close)) = BRACKETS.iter().find(|(open, _)| *open == first) {
            closing = Some(*close);
            for _ in 0..SEPARATORS {
                if chars.next_if(|(_, c)| is_inner(*c)).is_none() {
                    break;
                }
            }
        } else if first.is_ascii_alphanumeric() && !text.starts_with('\\') && !before.is_some_and(is_word) {
            squashed.push(first.to_ascii_uppercase());
        } else {
            return Form::None;
        }
        let mut separators = 0;
        let mut name_end = first.len_utf8();
        loop {
            if !squashed.is_empty() {
                let place = self.originals.partition_point(|(name, _)| *name < squashed);
                let Some((name, _)) = self.originals.get(place).filter(|(name, _)| name.starts_with(&squashed)) else {
                    return Form::None;
                };
                if name.len() == squashed.len() {
                    let whole = |length| Form::Whole { length, original: place };
                    // `\[…\]` is an escaped bracket; a backslash that only the opening one has is text.
                    let escaped = text.starts_with('\\');
                    return match close(&text[name_end..], closing) {
                        Closed::At(length) if escaped && !text[name_end..name_end + length].contains('\\') => {
                            Form::None
                        }
                        Closed::TooEarly if escaped && complete => Form::None,
                        Closed::At(length) => whole(name_end + length),
                        Closed::LookAlike => Form::None,
                        Closed::TooEarly if complete => whole(name_end),
                        Closed::TooEarly => Form::Partial,
                    };
                }
            }
            match chars.next() {
                None => return end,
                Some((i, c)) if c.is_ascii_alphanumeric() => {
                    squashed.push(c.to_ascii_uppercase());
                    separators = 0;
                    name_end = i + 1;
                }
                Some((_, c)) if is_separator(c) && !squashed.is_empty() && separators < SEPARATORS => separators += 1,
                Some(_) => return Form::None,
            }
        }
    }
}

/// The last two characters of a text that comes after others, the nearest first.
pub(super) fn last_two(text: &str, before: [Option<char>; 2]) -> [Option<char>; 2] {
    let mut back = text.chars().rev().map(Some).chain(before);
    [back.next().flatten(), back.next().flatten()]
}

/// A telephone number with a country's code as it is written in the country.
fn national(surrogate: &str) -> Option<String> {
    let code = country_code(surrogate).filter(|_| surrogate.starts_with('+'))?;
    let number = squashed(surrogate).split_off(code.len());
    Some(if code == "1" || number.starts_with('0') { number } else { ["0", &number].concat() })
}

/// What the given and the family name of a surrogate stand for: replies use one alone. Only where both have two words at least.
fn parts<'v>(surrogate: &'v str, value: &'v str) -> Option<[(&'v str, &'v str); 2]> {
    let letters = |text: &str| {
        text.chars().all(|c| !c.is_ascii_digit() && folded(c).is_some() || matches!(c, ' ' | '-' | '\'' | '’'))
    };
    let (given, family) = surrogate.split_once(' ')?;
    let (first, rest) = value.split_once(' ')?;
    (letters(surrogate) && letters(value)).then_some([(given, first), (family, rest)])
}

/// How a placeholder's name is followed.
enum Closed {
    /// It ends here, this many bytes on.
    At(usize),
    /// By something that makes it another name.
    LookAlike,
    /// By the end of the text.
    TooEarly,
}

/// What follows a name. With an opening bracket the closing one belongs to it, if it is there at all.
fn close(rest: &str, closing: Option<char>) -> Closed {
    let mut chars = rest.char_indices();
    let Some((_, next)) = chars.next() else {
        return Closed::TooEarly;
    };
    if is_letter(next) {
        return Closed::LookAlike;
    }
    let mut look = rest.char_indices();
    let mut inner = 0;
    loop {
        match look.next() {
            None => return Closed::TooEarly,
            Some((i, c)) if Some(c) == closing => return Closed::At(i + c.len_utf8()),
            Some((_, c)) if is_separator(c) || is_inner(c) => {
                inner += 1;
                if inner > SEPARATORS {
                    return Closed::At(0);
                }
            }
            // `EMAIL_1_K7Q_2` is another name; `EMAIL_1_K7Q 2` isn't.
            Some((_, c)) if is_letter(c) && next == '_' => return Closed::LookAlike,
            Some(_) => return Closed::At(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::stream::StreamRestorer;
    use super::*;

    fn restorer() -> Restorer {
        let mut originals = [
            ("EMAIL1K7Q", "ana@example.com"),
            ("EMAIL2K7Q", "bo@example.com"),
            ("PAYMENTCARD1K7Q", "4111 1111 1111 1111"),
            ("IPV41K7Q", "192.0.2.1"),
        ];
        originals.sort_unstable();
        Restorer { originals: originals.map(|(a, b)| (a.to_owned(), b.to_owned())).into(), ..Restorer::default() }
    }

    #[test]
    fn bent_placeholders_are_restored() {
        let table = [
            ("to [EMAIL_1_K7Q].", "to ana@example.com."),
            ("[email_1_k7q]", "ana@example.com"),
            ("[EMAIL 1 K7Q]", "ana@example.com"),
            ("[EMAIL-1-K7Q]", "ana@example.com"),
            ("[ EMAIL_1_K7Q ]", "ana@example.com"),
            ("\\[EMAIL\\_1\\_K7Q\\]", "ana@example.com"),
            ("EMAIL_1_K7Q", "ana@example.com"),
            ("<EMAIL_1_K7Q>", "ana@example.com"),
            ("{EMAIL_1_K7Q}", "ana@example.com"),
            ("【EMAIL_1_K7Q】", "ana@example.com"),
            ("［EMAIL_1_K7Q］", "ana@example.com"),
            ("**[EMAIL_1_K7Q]**", "**ana@example.com**"),
            ("[**EMAIL_1_K7Q**]", "ana@example.com"),
            ("`[EMAIL_1_K7Q]`", "`ana@example.com`"),
            ("[EMAIL_1_K7Q]'s", "ana@example.com's"),
            ("(EMAIL_1_K7Q)", "(ana@example.com)"),
            ("[EMAIL_1_K7Q and", "ana@example.com and"),
            ("EMAIL_1_K7Q] and", "ana@example.com] and"),
            ("[EMAIL_1_K7Q][EMAIL_2_K7Q]", "ana@example.combo@example.com"),
            ("[PAYMENT_CARD_1_K7Q]", "4111 1111 1111 1111"),
            ("[Payment Card 1 K7Q]", "4111 1111 1111 1111"),
            ("[IPV4_1_K7Q]", "192.0.2.1"),
            ("EMAIL_1_K7Q 2", "ana@example.com 2"),
            (r"\[EMAIL_1_K7Q]", r"\ana@example.com"),
        ];
        for (bent, expected) in table {
            assert_eq!(restorer().restore(bent), expected, "{bent}");
        }
    }

    #[test]
    fn look_alikes_stay() {
        for text in [
            "[EMAIL_3_K7Q]",
            "[EMAIL_1_K7R]",
            "[EMAIL_11_K7Q]",
            "[EMAIL_1_K7Q2]",
            "[EMAIL_1_K7Q_2]",
            "MY_EMAIL_1_K7Q",
            "XEMAIL_1_K7Q",
            "éEMAIL_1_K7Q",
            "[PHONE_1_K7Q]",
            "[EMAIL_1]",
            "[EMAIL____1_K7Q]",
            "EMAIL\n1 K7Q",
            "[",
            "\\",
            "",
        ] {
            assert_eq!(restorer().restore(text), text);
        }
    }

    #[test]
    fn a_stream_cut_anywhere_gives_the_same() {
        let texts = [
            "Hi 😀, I wrote to [EMAIL_1_K7Q] and \\[EMAIL\\_2\\_K7Q\\]; card [payment card 1 k7q], not [EMAIL_1_K7Q_2] né EMAIL 1 K7Q",
            "【EMAIL_1_K7Q】EMAIL_1_K7Q",
            "[EMAIL_1_K7Q",
            "[[EMAIL_1_K7Q]] é",
        ];
        for text in texts {
            let whole = restorer().restore(text);
            let bytes = text.as_bytes();
            for a in 0..=bytes.len() {
                for b in a..=bytes.len() {
                    let mut stream = StreamRestorer::new(restorer());
                    let mut out = String::new();
                    for piece in [&bytes[..a], &bytes[a..b], &bytes[b..]] {
                        out.push_str(&stream.push_bytes(piece));
                    }
                    out.push_str(&stream.finish());
                    assert_eq!(out, whole, "cut at {a} and {b}");
                }
            }
        }
    }

    #[test]
    fn a_stream_is_at_most_a_placeholder_behind() {
        let mut stream = StreamRestorer::new(restorer());
        assert_eq!(stream.push("Hello [EMA"), "Hello ");
        assert_eq!(stream.push("IL_9"), "[EMAIL_9");
        assert_eq!(stream.push(" [EMAIL_1_K7Q"), " ");
        assert_eq!(stream.push("]"), "ana@example.com");
    }

    #[test]
    fn broken_bytes_become_replacement_characters() {
        let mut stream = StreamRestorer::new(restorer());
        let mut out = stream.push_bytes(b"a\xFFb\xE2\x82");
        out.push_str(&stream.push_bytes(b"z\xF0\x9F"));
        out.push_str(&stream.finish());
        assert_eq!(out, "a\u{FFFD}b\u{FFFD}z\u{FFFD}");
    }
}
