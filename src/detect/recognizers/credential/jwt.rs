//! JSON Web Token: three base64url parts, the first two of them JSON objects, which always begin `eyJ`.
//! Source: RFC 7519 §3; RFC 7515 §7.1 (compact serialisation).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "jwt",
    entity: "credential.jwt",
    title: "JSON Web Token",
    source: "RFC 7519 §3; RFC 7515 §7.1",
    start: Start::WideToken,
    pattern: r"eyJ[0-9A-Za-z_-]+\.eyJ[0-9A-Za-z_-]+\.[0-9A-Za-z_-]*",
    accept,
    score: Score { structure: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            // RFC 7515, appendix A.1.
            "Bearer <eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk>",
            "jwt_<eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.>",
            // RFC 7519, section 6.1: unsecured, so the third part is empty.
            "token=<eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.>",
        ],
        misses: &["eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJIUzI1NiJ9.e30.x", "eyJ.eyJ.", "keyJar.eyJbox.x"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut parts = c.bytes().split(|&b| b == b'.');
    // `{"a":1}` is the shortest object with a claim: ten characters.
    let long_enough = parts.by_ref().take(2).all(|part| part.len() >= 10);
    if long_enough { c.accept(Evidence::Structure) } else { None }
}
