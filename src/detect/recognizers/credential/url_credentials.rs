//! User name and password in an address: `scheme://user:password@host`. The finding is `user:password`;
//! the address around it stays readable.
//! Source: RFC 3986 §3.2.1 (userinfo), which calls passing a password so a security risk.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "url_credentials",
    entity: "credential.url_credentials",
    title: "user name and password in a URL",
    source: "RFC 3986 §3.2.1",
    start: Start::Scheme,
    pattern: r#"[A-Za-z][0-9A-Za-z+.-]*://[^\x00-\x20/:"'<>?#,]*:[^\x00-\x20/"'<>]+@"#,
    accept,
    score: Score { shape: 0.6, structure: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "postgres://<app:k3Xq9vLmP2>@db.example.com:5432/orders",
            "https://<ana:t0ps3cret!>@example.com/",
            "redis://<:Vn2kQ8sTz>@cache.example.net",
            "amqp+ssl://<svc:p%40ss-2901>@[2001:db8::5]",
            "smtp://<ana@example.com:k3Xq9vLmP2>@smtp.example.com",
            "postgres://<app:p@ss9x>@localhost/db",
            "postgres://<app:$ecret99>@${DB_HOST}/x",
        ],
        misses: &[
            "https://example.com/",
            "https://example.com:8080/a@b",
            "https://user:<password>@example.com",
            "postgres://user:${DB_PASSWORD}@host/db",
            "https://user:$PASSWORD@host",
            "https://user:****@host",
            "https://user:password@host",
            "mailto:ana@example.com",
        ],
    },
    ..Recognizer::BASE
};

/// What stands for a password in documentation.
const STAND_INS: [&str; 8] =
    ["password", "passwd", "pass", "pwd", "secret", "changeme", "your-password", "your_password"];

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.bytes();
    let user = text.windows(3).position(|w| w == b"://")? + 3;
    let at = text.len() - 1;
    let colon = user + text[user..at].iter().position(|&b| b == b':')?;
    let password = &text[colon + 1..at];
    if STAND_INS.iter().any(|word| password.eq_ignore_ascii_case(word.as_bytes())) || is_variable(password) {
        return None;
    }
    c.accept_span(c.start + user, c.start + at, Evidence::Structure)
}

/// `${PASSWORD}`, `{{password}}`, `[password]`, `%PASSWORD%`, `$PASSWORD`, `****`.
fn is_variable(password: &[u8]) -> bool {
    let within =
        |open: &[u8], close: &[u8]| password.len() > 2 && password.starts_with(open) && password.ends_with(close);
    let name = |text: &[u8]| text.iter().all(|b| b.is_ascii_uppercase() || *b == b'_');
    within(b"${", b"}")
        || within(b"{", b"}")
        || within(b"[", b"]")
        || within(b"%", b"%")
        || password.strip_prefix(b"$").is_some_and(name)
        || password.iter().all(|b| *b == password[0])
}
