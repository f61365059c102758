//! Every row of the table of services proves itself.

use hushgate::detect::candidate::Candidate;
use hushgate::detect::recognizers::credential::service_token::{RECOGNIZER, tokens};

#[test]
fn every_example_is_accepted_whole() {
    let mut wrong = Vec::new();
    for token in tokens() {
        let text = format!("{}, keep it.", token.example);
        let end = token.form.fixed();
        let candidate = Candidate { end, ..Candidate::whole(&text) };
        let accepted = (RECOGNIZER.accept)(&candidate).map(|a| (a.start, a.end));
        if accepted != Some((0, token.example.len())) {
            wrong.push(format!("{}: {} {accepted:?}", token.service, token.example));
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
