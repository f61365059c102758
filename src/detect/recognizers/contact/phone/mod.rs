//! Telephone number: international (`+`, `00` or `011`, then a calling code and what its numbering plan allows), and the
//! customary forms inside countries. Bare digits need a word such as “phone” nearby. An extension belongs to it.
//! Source: ITU-T E.164 and E.123 (how numbers are written); the national numbering plans; RFC 3966 (`tel:`).

pub mod plans;

mod national;
mod vanity;
mod written;

use plans::Plan;
use written::{Joint, Written, extension};

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "phone",
    entity: "contact.phone",
    title: "telephone number",
    source: "ITU-T E.164, E.123 and list of assigned country codes; national numbering plans; RFC 3966",
    start: Start::Number,
    // The first group of digits. The rest is read by `Written`: as a pattern, separators that may stand nearly everywhere
    // would be most of the automaton, and every number in a text would be walked to its end.
    pattern: r"(?:\(?\+|\()?\(?\d{1,18}(?:[xX]\d{1,7})?",
    accept,
    topics: &[Topic::Phone],
    score: Score { bare: 0.2, shape: 0.6, structure: 0.9, with_context: 0.9, with_region: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "591-1234567-53 <(415) 555-0132 ext. 503>",
            "call _<202-555-0143>_ now",
            "call __<+1 202 555 0143>__ now",
            "call <+1 202-555-0143> today",
            "<+14155550132>",
            "<(415) 555-0132>",
            "<415-555-0132>",
            "<1-800-555-0199>",
            "<1-800-FLOWERS>",
            "<+44 20 7946 0018>",
            "<+44 (0)20 7946 0018>",
            "<+49 (0)30 23125 123>",
            "<0049 30 23125123>",
            "<011 44 20 7946 0018>",
            "<020 7946 0018>",
            "<030 23125123>",
            "<030/23125123>",
            "<01 99 00 12 34>",
            "<+33\u{a0}1\u{a0}99\u{a0}00\u{a0}12\u{a0}34>",
            "<415\u{2011}555\u{2011}0132>",
            "<98765 43210>",
            "<138 1234 5678>",
            "<(11) 91234-5678>",
            "<8 (912) 345-67-89>",
            "<8 029 491-19-11>",
            "<0180 1 234567>",
            "<+33 1 99 00 12 34>, <+33 1 99 00 12 35>",
            "<0151 23456789> <0151 23456780>",
            "(<0151 23456789>)",
            "<0151 23456789>/<0151 23456780>",
            "<98765 43210>, <98765 43211>",
            "<(415) 555-0132 ext. 503>",
            "<+44 2079460018x456>",
            "<030 23125123 Durchwahl 12>",
            "tel:<+1-202-555-0143;ext=12>",
            "my phone number is <2025550143>",
            "meine Handynummer: <01520 1234567>",
            "電話は<0312345678>です",
        ],
        misses: &[
            "2025550143",
            "order 4155550132",
            "call it 1000000 times",
            "01.02.2024 10:30",
            "2024-11-22 10:30:00",
            "20241122103000",
            "1 2 3 4 5 6 7 8 9",
            "10 20 30 40 50 60 70 80",
            "01 05 12 23 34 44",
            "+1 123 456 7890",
            "+999 1234567",
            "+49 + 30 = 79",
            "version 10.20.30.40",
            "100 200 300 400",
            "ISBN 978-3-16-148410-0",
            "ISBN 0-306-40615-2",
            "4111 1111 1111 1111",
            "LI21 0881 0000 2324 013A B",
            "3.1415926535",
            "0.123456789",
            "51.507351, -0.127758",
            "1,234,567,890",
            "02139-4307",
            "Nature 12 (2019) 112-134",
            "550e8400-e29b-41d4-a716-446655440000",
            "$415 555 0132",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let written = Written::read(c.text, c.start);
    let attached = attached(c);
    if let Some(end) = vanity::end(c.text, &written) {
        return if attached { None } else { c.accept_span(c.start, end, Evidence::Shape) };
    }
    if written.count(written.groups) < 5 || (attached && c.text[c.start] != b'(') {
        return None;
    }
    let mut bare = None;
    for groups in (1..=written.groups).rev() {
        let judged = if written.plus { international(&written, groups, 0) } else { dialled(c, &written, groups) };
        match judged {
            Some(Evidence::Bare) => bare = bare.or(Some(groups)),
            Some(evidence) => return found(c, &written, groups, evidence),
            None => {}
        }
    }
    // Digits that only a word nearby makes a number: all of them, or those that are set off from what follows.
    let groups = bare?;
    let whole = groups == written.groups || groups == 1 || written.joints[groups] != written.joints[1];
    if whole && stands_alone(c, written.ends[groups - 1]) { found(c, &written, groups, Evidence::Bare) } else { None }
}

/// Accepts the first groups with the extension after them.
fn found(c: &Candidate, written: &Written, groups: usize, evidence: Evidence) -> Option<Accepted> {
    let end = written.ends[groups - 1];
    let extended = extension(c.text, end);
    // Nothing but a telephone number has an extension.
    let tells = extended > end && (9..=11).contains(&written.count(groups));
    // `++1 …`: a slip of the finger.
    let start = c.start - usize::from(written.plus && c.before() == b'+');
    c.accept_span(start, extended, if tells { evidence.max(Evidence::Shape) } else { evidence })
}

/// With a calling code after the first `prefix` digits.
fn international(written: &Written, groups: usize, prefix: usize) -> Option<Evidence> {
    let count = written.count(groups);
    if !(7..=DIGITS).contains(&(count - prefix.min(count))) {
        return None;
    }
    let number = &written.digits[prefix..count];
    let (plan, code) = Plan::at(number)?;
    let rest = &number[code..];
    // “+49 (0)30”: the zero is dialled inside the country only.
    let fits = plan.fits_national(rest);
    if fits { Some(Evidence::Structure) } else { Some(Evidence::Bare) }
}

/// The most digits after an international prefix, with a trunk prefix among them.
const DIGITS: usize = 17;

/// As it is dialled: with an international prefix, or inside a country.
fn dialled(c: &Candidate, written: &Written, groups: usize) -> Option<Evidence> {
    let end = written.ends[groups - 1];
    if runs_on(c, written, groups) || money(c, end) {
        return None;
    }
    let prefix = match written.digits {
        [0, 0, 1..=9, ..] => 2,
        [0, 1, 1, 1..=9, ..] => 3,
        _ => 0,
    };
    // Without a plus sign the prefix begins many other numbers.
    if prefix > 0 && international(written, groups, prefix) == Some(Evidence::Structure) {
        return Some(Evidence::Shape);
    }
    national::judge(written, groups, c.regions)
}

/// Whether the digits are a piece of something longer: of a longer number, or of a row of them. What else stands beside
/// a number says nothing: it may be hidden, and what is found must not depend on that.
fn runs_on(c: &Candidate, written: &Written, groups: usize) -> bool {
    let (text, end) = (c.text, written.ends[groups - 1]);
    let joins = |sign: u8, digits: usize| match sign {
        b'-' | b'.' | b':' => digits > 0,
        // `0151 23456789/0151 23456780`: two numbers.
        b'/' => (1..7).contains(&digits) && text.get(end + 1) != Some(&b'0'),
        _ => false,
    };
    let before = text[..c.start.saturating_sub(1)].iter().rev().take(8).take_while(|b| b.is_ascii_digit()).count();
    let after = text[end..].iter().skip(1).take(8).take_while(|b| b.is_ascii_digit()).count();
    let sign = text.get(end).copied().unwrap_or(b' ');
    let lengths = &written.lengths[..groups];
    let even = groups > 1 && written.joints[1] == Joint::Space && lengths.iter().all(|length| *length == lengths[0]);
    joins(c.before(), before) || joins(sign, after) || (even && in_row(c, end, usize::from(lengths[0]), groups))
}

/// Whether more groups of as many letters and digits stand on either side than whole numbers would have.
fn in_row(c: &Candidate, end: usize, length: usize, groups: usize) -> bool {
    let alike = |token: &[u8]| {
        token.len() == length && token.iter().any(u8::is_ascii_digit) && token.iter().all(u8::is_ascii_alphanumeric)
    };
    let after = c.text[end..].strip_prefix(b" ").unwrap_or_default().split(|b| *b == b' ');
    let before = c.text[..c.start].strip_suffix(b" ").unwrap_or_default().rsplit(|b| *b == b' ');
    let count =
        |tokens: &mut dyn Iterator<Item = &[u8]>| tokens.take(4 * groups).take_while(|token| alike(token)).count();
    !count(&mut { after }).is_multiple_of(groups) || !count(&mut { before }).is_multiple_of(groups)
}

/// Whether letters stand right before the digits: they are part of a name or code. What is left of an escape such as
/// `\\n` is no letter, and one `_` or two can be Markdown's.
fn attached(c: &Candidate) -> bool {
    let escape = c.start >= 2 && c.text[c.start - 2] == b'\\';
    let before = &c.text[..c.start];
    let signs = before.iter().rev().take(2).take_while(|b| **b == b'_').count();
    before[..before.len() - signs].last().is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_') && !escape
}

/// Whether nothing joins bare digits to what stands around them: `POL-4155550132`, `#4155550132`.
fn stands_alone(c: &Candidate, end: usize) -> bool {
    let joins = |sign: u8, beyond: Option<u8>| match sign {
        b'#' => true,
        b'-' | b'.' | b'/' | b'\\' | b'@' => beyond.is_some_and(|b| b.is_ascii_alphanumeric()),
        _ => false,
    };
    let beyond_before = c.start.checked_sub(2).map(|i| c.text[i]);
    let after = c.text.get(end).copied().unwrap_or(b' ');
    !joins(c.before(), beyond_before) && (after == b'#' || !joins(after, c.text.get(end + 1).copied()))
}

/// Whether a sign of money or percent stands beside the digits.
fn money(c: &Candidate, end: usize) -> bool {
    const SIGNS: [&str; 6] = ["$", "€", "£", "¥", "₹", "%"];
    let (before, after) = (&c.text[..c.start], &c.text[end..]);
    SIGNS.iter().any(|sign| before.ends_with(sign.as_bytes()) || after.starts_with(sign.as_bytes()))
}
