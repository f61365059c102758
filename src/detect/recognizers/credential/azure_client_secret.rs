//! Client secret of a Microsoft Entra (Azure AD) application: three characters, a digit, `Q~`, and 31 to 34 more.
//! Source: Microsoft Learn, Purview sensitive information types, "Microsoft Entra client secret".

use super::entropy::is_stand_in;
use super::form::Form;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "azure_client_secret",
    entity: "credential.azure_client_secret",
    title: "Microsoft Entra client secret",
    source: "Microsoft Learn, Purview: Microsoft Entra client secret",
    start: Start::Token,
    // From its first digit on: before it there may be signs, at which no token starts.
    pattern: r"(?:\d[0-9A-Za-z]{0,2}|[A-Za-z]\d?)?\dQ~[0-9A-Za-z]*",
    accept,
    score: Score { structure: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "AUTH_CLIENTSECRET = <_V28Q~IC8qxmlWNpHuDm34JlbKv9LXV5MvUR3a-P>",
            "\"the_value\": \"<QtT8Q~9C-_Ij~RouHVpD2Tuf3oHWGh.DQ3kcjbAn>\"",
            "secret <.a~8Q~IC8qxmlWNpHuDm34JlbKv9LXV5MvUR3a-P>.",
        ],
        misses: &["client_secret=bP88Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "FY8Q~1,200", "watermark~tplv-k3u1fbpfcp"],
    },
    ..Recognizer::BASE
};

const FORM: Form = Form("Q~{t31,34}");

fn accept(c: &Candidate) -> Option<Accepted> {
    let mark = c.start + c.bytes().windows(2).position(|w| w == b"Q~")?;
    let end = FORM.end(c.text, mark)?;
    let start = mark.checked_sub(4)?;
    let sound = c.text[start..mark].iter().all(|b| b.is_ascii_alphanumeric() || b"_~.-".contains(b));
    if !sound || start > c.start || is_stand_in(&c.text[mark + 2..end]) {
        return None;
    }
    c.accept_span(start, end, Evidence::Structure)
}
