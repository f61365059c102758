//! Every row of the table of services proves itself.

use hushgate::detect::Detector;
use hushgate::detect::candidate::Candidate;
use hushgate::detect::recognizers::credential::service_token::{RECOGNIZER, tokens};

#[test]
fn every_example_is_accepted_whole() {
    for token in tokens() {
        let text = format!("{}, keep it.", token.example);
        let candidate = Candidate { end: token.form.fixed(), ..Candidate::whole(&text) };
        let accepted = (RECOGNIZER.accept)(&candidate).map(|a| (a.start(), a.end()));
        assert_eq!(accepted, Some((0, token.example.len())), "{}: {}", token.service, token.example);
    }
}

#[test]
fn every_example_is_found_whole() {
    let detector = Detector::new();
    let mut wrong = Vec::new();
    // Nothing starts at a plain word that is not in small letters and followed by `-`.
    let starts = |example: &str| {
        let word = example.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or(example);
        let plain = word.bytes().skip(1).all(|b| b.is_ascii_lowercase()) && word.as_bytes()[0].is_ascii_alphabetic();
        !plain || (example.as_bytes()[word.len()] == b'-' && word.as_bytes()[0].is_ascii_lowercase())
    };
    for token in tokens().filter(|token| starts(token.example)) {
        let text = format!("Our key is {}, keep it.", token.example);
        let whole = (11, 11 + token.example.len());
        let found = detector.detect(&text, "");
        if !found.iter().any(|f| (f.start, f.end) == whole && f.confidence >= 0.9) {
            wrong.push(format!("{}: {} {found:?}", token.service, token.example));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_kind_stands_twice() {
    let mut forms: Vec<_> = tokens().map(|token| token.form.0).collect();
    let count = forms.len();
    forms.sort_unstable();
    forms.dedup();
    assert_eq!(forms.len(), count);
}
