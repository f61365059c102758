//! Any JSON as everything that is read from outside: it is that, or an error that says where.

#![no_main]

use hushgate::consent::Scope;
use hushgate::detect::custom::CustomRecognizers;
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::gate::{Context, Request, Shown};
use hushgate::policy::Policy;
use hushgate::region::Regions;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = Policy::from_json(text) {
        assert_eq!(error.code(), Code::PolicyInvalid);
        assert!(error.path.is_some() && error.expected.is_some() && error.found.is_some());
    }
    let Ok(document) = Document::from_json(text, Code::OptionsInvalid) else { return };
    let canonical = document.canonical_json();
    assert!(serde_json::from_str::<serde_json::Value>(&canonical).is_ok(), "{canonical}");
    let _ = (document.hash(), Regions::read(&document), Shown::read(&document), Scope::read(&document));
    let _ = (Context::read(&document), Request::read(&document), CustomRecognizers::read(&document));
});
