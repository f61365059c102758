//! A key, token or secret that nothing but its name gives away: `api_key = "…"`, `Authorization: Bearer …`,
//! `SECRET_KEY=…`. The value has to look random.
//!
//! Source: RFC 6750 §2.1 (bearer), RFC 7617 §2 (basic); otherwise how people write settings.

use super::entropy::has_random_part;
use super::value::Value;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "secret_value",
    entity: "credential.secret",
    title: "key, token or secret by its name",
    source: "RFC 6750 §2.1; RFC 7617 §2; how settings are written",
    start: Start::Cue(Topic::ApiKey),
    pattern: ANY,
    accept,
    // The word that it was looked for after speaks louder than an “order” or “iPhone” beside it.
    topics: &[Topic::ApiKey],
    score: Score { shape: 0.6, structure: 0.9, with_context: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "api_key = \"<6f7b23d92cde4a4ee8d67e47d79d0bff>\"",
            "aws_secret_access_key=<wJ7rXUtnFEMI/K7MDENG+bPxRfiCYk3Xq9vLmP2Q>",
            "Authorization: Bearer <jC6TUUjCNHcVtAXpcqBCgxnA8r9qD6MatnYaf>",
            "-H \"Authorization: Basic <YWRtaW46azNYcTl2TG1QMg==>\"",
            "System.setProperty(\"GENERIC_TOKEN\", \"<Zf3D0LXCM3EIMbgJpUNnkRtOfOueHznB>\")",
            "AccountName=shop;AccountKey=<k3Xq9vLmP2Rk2vQ9mXs4LbT1nWc8ZyH5dJf3GpA7Rk2vQ9mXs4Lb==>;EndpointSuffix=core.windows.net",
            "my api key is <9f8e7d6c5b4a39281706>, can you see why it fails?",
            "mein API-Schlüssel lautet <k3Xq9vLmP2Rk2vQ9mXs4>",
        ],
        misses: &[
            "token = process.env.API_TOKEN",
            "api_key: your_api_key_here",
            "SECRET=${SECRET}",
            "credentialsId: 'ff083f76-7804-4ef1-80e4-fe975bb9141b'",
            "token_url = \"https://login.example.com/oauth2/v2.0/token\"",
            "tokens = tokenizer.encode(text)",
            "secretSize must be >= XXH3_SECRET_SIZE_MIN",
            "pub const X509_pubkey_st = struct_X509_pubkey_st;",
            "event-bus-message-api:rc0.15.0_20231217_1420-SNAPSHOT",
            "keyVaultToStoreSecrets: cmp2-qat-1208358310",
        ],
    },
    ..Recognizer::BASE
};

/// Where a value can begin: its end is the check's to find, as it depends on quotation marks.
pub const ANY: &str = r"[!-~\x80-\xff][0-9A-Za-z]*";

/// Words before a secret in a header.
const SCHEMES: &str = "bearer basic token apikey api-key api-token key digest string";

/// Ends of names whose values are about a secret, and no secret.
pub const ABOUT: &str = "\
    id ids name names url uri path file filename dir type size length len count limit index ref arn version selector \
    field column label hint expiry expires expiration ttl endpoint host issuer placeholder algorithm";

fn accept(c: &Candidate) -> Option<Accepted> {
    let value = after_scheme(c, Value::of(c)?)?;
    let bytes = value.bytes();
    // Identifiers are everywhere, and most with such names are none of a person's secrets.
    let random = if is_uuid(bytes) {
        value.is_named("token secret apikey api_key api-key password")
    } else {
        has_random_part(bytes)
    };
    if bytes.len() < 10 || !random || !is_one_word(bytes) || value.is_named(ABOUT) || value.is_no_secret() {
        return None;
    }
    let sure = value.link == Link::Said || value.quoted;
    c.accept_span(value.start, value.end, if sure { Evidence::Structure } else { Evidence::Shape })
}

/// Past the `Bearer` of `Authorization: Bearer …`.
fn after_scheme<'t>(c: &Candidate<'t>, value: Value<'t>) -> Option<Value<'t>> {
    let text = &c.text[c.start..value.end];
    let word = text.iter().take_while(|b| b.is_ascii_alphabetic() || **b == b'-').count();
    let scheme = SCHEMES.split(' ').any(|scheme| text[..word].eq_ignore_ascii_case(scheme.as_bytes()));
    let rest = &c.text[c.start + word..];
    let spaces = rest.iter().take(3).take_while(|b| **b == b' ').count();
    if !scheme || spaces == 0 || rest.len() == spaces {
        return Some(value);
    }
    let mut after = Value::of(&Candidate { start: c.start + word + spaces, ..*c })?;
    after.name = value.name;
    Some(after)
}

/// Whether it has no spaces: a sentence is no key.
pub fn is_one_word(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_graphic) && !bytes.windows(3).any(|w| w == b"://")
}

/// `123e4567-e89b-12d3-a456-426614174000`
pub fn is_uuid(bytes: &[u8]) -> bool {
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}
