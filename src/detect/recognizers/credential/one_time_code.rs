//! A code that was sent or shown for signing in once, or one that replaces it: `verification code 492113`.
//! Source: RFC 4226 §5.3, RFC 6238 (six to eight digits); how services print theirs (`492 113`, `G-492113`).

use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "one_time_code",
    entity: "credential.one_time_code",
    title: "one-time code",
    source: "RFC 4226 §5.3; RFC 6238",
    start: Start::Cue(Topic::OneTimeCode),
    pattern: r"(?:G-)?\d{4,10}|\d{3}[ -]\d{3}|\d{4}[ -]\d{4}|\d{2}[ -]\d{2}[ -]\d{2}|[0-9A-Z]{6,10}|[0-9A-Za-z]{4,5}-[0-9A-Za-z]{4,5}",
    accept,
    // The word that it was looked for after speaks louder than an “order” or “iPhone” beside it.
    topics: &[Topic::OneTimeCode],
    score: Score { shape: 0.7, structure: 0.9, with_context: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "the code is <492 113>",
            "Your verification code: <492113>",
            "OTP <4921>",
            "der Code lautet <492113>",
            "el código es <492 113>",
            "le code de vérification est <492113>",
            "验证码是<492113>",
        ],
        misses: &[
            "the error code is 404",
            "the code is broken",
            "the code is 1500 lines long",
            "verification code was never sent",
            "2fa for 3 users",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let digits = bytes.iter().filter(|b| b.is_ascii_digit()).count();
    let goes_on = b".,".contains(&c.after()) && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit);
    // “The code is 1500 lines long.”
    let after = &c.text[c.end..];
    let counts = digits < 6
        && c.text[..c.start].ends_with(b" is ")
        && after.first() == Some(&b' ')
        && after.get(1).is_some_and(u8::is_ascii_lowercase)
        && !after.starts_with(b" and ");
    // Letters alone are a word.
    if counts || digits < 2 || goes_on || c.inside_longer_number() || c.after() == b'%' {
        return None;
    }
    c.accept(if c.link == Link::Said || digits == 6 { Evidence::Structure } else { Evidence::Shape })
}
