//! The data of a Kubernetes Secret in YAML, which is only base64: what stands indented below `data:` or `stringData:`.
//! Source: Kubernetes API reference, Secret v1.

use super::entropy::contains;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kubernetes_secret",
    entity: "credential.kubernetes_secret",
    title: "data of a Kubernetes Secret",
    source: "Kubernetes API reference, Secret v1",
    start: Start::Word(Topic::Manifest),
    pattern: r"apiVersion: ",
    accept,
    score: Score { structure: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  <password: azNYcTl2TG1QMg==\n  user: YXBw>\ntype: Opaque",
            "apiVersion: \"v1\"\ndata:\n\t<extra: \"YWRtaW46cGFzc3dvcmQ=\">\nkind: \"secret\"",
        ],
        misses: &[
            "apiVersion: v1\nkind: ConfigMap\ndata:\n  colour: blue1234567890",
            "apiVersion: v1\nkind: Secret\ntype: Opaque\ndata:\n  csrf: \"\"\n",
            "apiVersion: external-secrets.io/v1beta1\nkind: ExternalSecret\nspec:\n  target:\n    name: x\n  data:\n  - secretKey: password12345",
        ],
    },
    ..Recognizer::BASE
};

/// How much of a document is looked at, in bytes.
const DOCUMENT: usize = 4096;

fn accept(c: &Candidate) -> Option<Accepted> {
    let document = &c.text[c.start..c.text.len().min(c.start + DOCUMENT)];
    let plain = |text: &[u8]| text.iter().copied().filter(u8::is_ascii_alphabetic).collect::<Vec<_>>();
    let is_secret = |line: &&[u8]| line.starts_with(b"kind:") && plain(&line[5..]).eq_ignore_ascii_case(b"secret");
    if !document.split(|b| *b == b'\n').any(|line| is_secret(&line)) || contains(document, b"sops") {
        return None;
    }
    let mut at = 0;
    let (mut span, mut inside): (Option<(usize, usize)>, bool) = (None, false);
    for line in document.split(|b| *b == b'\n') {
        let indented = line.starts_with(b" ") || line.starts_with(b"\t");
        if inside && indented {
            let text = line.trim_ascii();
            let lead = line.len() - line.trim_ascii_start().len();
            let (start, _) = span.unwrap_or((at + lead, 0));
            span = Some((start, at + lead + text.len()));
        } else if !indented {
            inside = line.starts_with(b"data:") || line.starts_with(b"stringData:");
        }
        at += line.len() + 1;
    }
    let (start, end) = span?;
    let substance = document[start..end].iter().filter(|b| b.is_ascii_alphanumeric()).count();
    if substance < 12 { None } else { c.accept_span(c.start + start, c.start + end, Evidence::Structure) }
}
