//! The name with which a person signs in: what follows “username”, “login” and the like in many languages.
//! Source: POSIX.1-2017 §3.437 (user name) and the usual rules of sites: letters, digits, `_`, `.` and `-`.

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "username",
    entity: "online.username",
    title: "user name",
    source: "POSIX.1-2017 §3.437 and the usual rules of sites",
    start: Start::Cue(Topic::Username),
    pattern: r"[0-9A-Za-z_][0-9A-Za-z_.-]{1,39}",
    accept,
    score: Score { bare: 0.4, shape: 0.65, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my username is <ana_silva>",
            "username: <anasilva>",
            "Benutzername: <asilva82>",
            "mon pseudo est <ana.silva>",
            "\"username\": \"<asilva>\"",
            "mi usuario es <ana1982>",
            "用户名是<ana_silva>",
            "login: <asilva>",
            "user id <as10293>",
        ],
        misses: &[
            "the username is required",
            "saw my username and he was screaming",
            "Her nickname is unknown",
            "username: string",
            "username = input()",
            "username=os.environ",
            "login: true",
            "the login is not working",
            "my username is not accepted",
            "your user name or password is incorrect",
            "username: <your username>",
            "login page",
            "my username is [USERNAME_1_K7Q]",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let name = c.bytes();
    if !stands(c) {
        return None;
    }
    let shape = match c.link {
        // “The username is displayed” is a sentence.
        Link::Said if is_plain(name) => {
            !is_word(name) && (label(c).is_some() && ends_field(c) || is_mine(c) && (ends_field(c) || joins_next(c)))
        }
        Link::Said => true,
        Link::Beside => !is_plain(name) && name.iter().any(u8::is_ascii_digit),
        Link::None => return None,
    };
    if shape { c.accept(Evidence::Shape) } else { None }
}

/// The word before the `:` or `=` that stands before the value.
pub fn label<'t>(c: &Candidate<'t>) -> Option<&'t [u8]> {
    let spaced = |text: &'t [u8]| {
        let length = text.iter().rev().take(4).take_while(|b| b" \"'`".contains(b)).count();
        &text[..text.len() - length]
    };
    let before = spaced(&c.text[..c.start]);
    let before = [":", "=", "："].iter().find_map(|sign| before.strip_suffix(sign.as_bytes())).map(spaced)?;
    let length = before.iter().rev().take(32).take_while(|b| b.is_ascii_alphanumeric() || **b >= 0x80).count();
    Some(&before[before.len() - length..])
}

/// Whether a line, or an item of a list, ends with the value.
pub fn ends_field(c: &Candidate) -> bool {
    let rest = &c.text[c.end..];
    let sign = rest.iter().position(|b| *b != b' ').map_or(b'\n', |i| rest[i]);
    b"\n\r,;|)]}\"'<".contains(&sign) || (b".!".contains(&sign) && rest.get(1).is_none_or(|b| *b == b'\n'))
}

/// Whether the person speaks of a name of their own.
fn is_mine(c: &Candidate) -> bool {
    const MY: [&str; 12] = ["my", "mein", "meine", "mon", "mi", "meu", "mio", "mijn", "mitt", "min", "benim", "our"];
    let before = &c.text[c.start.saturating_sub(40)..c.start];
    // “my Discord username is …”: three words at most come between.
    let mut words = before.rsplit(|b| !b.is_ascii_alphabetic()).filter(|word| !word.is_empty()).take(4);
    words.any(|word| MY.iter().any(|my| word.eq_ignore_ascii_case(my.as_bytes())))
}

/// Whether “and” or the like follows the value.
fn joins_next(c: &Candidate) -> bool {
    const AND: [&str; 16] =
        ["and", "but", "or", "on", "und", "auf", "et", "y", "e", "i", "en", "och", "og", "ve", "with", "mit"];
    let word = c.text[c.end..].strip_prefix(b" ").and_then(|rest| rest.split(|b| !b.is_ascii_alphabetic()).next());
    word.is_some_and(|word| AND.iter().any(|and| word.eq_ignore_ascii_case(and.as_bytes())))
}

/// Whether a value is a whole one, and no call, field, address, version, number, or sentence's end.
pub fn stands(c: &Candidate) -> bool {
    let name = c.bytes();
    let (first, last) = (name[0], name[name.len() - 1]);
    let letters = name.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let goes_on = match c.after() {
        sign if sign.is_ascii_alphanumeric() => true,
        b'_' | b'-' | b'(' | b'[' | b':' | b'@' | b'/' | b'\\' | b'=' => true,
        b'.' => c.text.get(c.end + 1).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'.'),
        // A key of JSON.
        b'"' | b'\'' => c.text.get(c.end + 1) == Some(&b':'),
        _ => false,
    };
    let ends = last.is_ascii_alphanumeric() || last == b'_';
    let version = first == b'v' && name[1].is_ascii_digit();
    // `os.environ`, `request.form`.
    let field = OBJECTS
        .split(' ')
        .any(|object| name.strip_prefix(object.as_bytes()).is_some_and(|rest| rest.starts_with(b".")));
    // `[USERNAME_1_K7Q]` stands for a name that was hidden before.
    let placeholder = name.iter().filter(|b| **b == b'_').count() >= 2 && !name.iter().any(u8::is_ascii_lowercase);
    letters >= 2 && ends && !field && !placeholder && !goes_on && !version && !b"@/.".contains(&c.before())
}

/// Whether a value is letters only, as a word of a sentence is; `Ana-Maria` too.
pub fn is_plain(name: &[u8]) -> bool {
    name.iter().all(|b| b.is_ascii_alphabetic() || *b == b'-')
}

/// What program text takes names from.
const OBJECTS: &str = "args config ctx data env form options os params process req request self settings this user";

/// What follows “username” or “login is” where no name does: of English and of program text.
const WORDS: &str = "a able administrador administrator admin again all already also an and any as at available because being \
    blank blocked bool broken can case char correct different disabled down empty enabled expired failed false for from function here if in \
    incorrect input int invalid it locked missing must my needed nil no none not now null of on only optional or \
    password required root same str string taken test text that the this to token true unique varchar wrong your";

fn is_word(name: &[u8]) -> bool {
    name.len() > 20 || WORDS.split(' ').any(|word| name.eq_ignore_ascii_case(word.as_bytes()))
}
