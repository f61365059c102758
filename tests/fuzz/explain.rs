//! Any stretch of any text is explained: what touches it lies in the text, on characters, and what is found is among it.

#![no_main]

use hushgate::detect::explain::{Account, in_utf16};
use hushgate::detect::{Detector, Hints};
use hushgate::json::Json;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static DETECTOR: Detector = Detector::new();
}

fuzz_target!(|input: (u16, u16, &str)| {
    let (start, end, text) = (usize::from(input.0), usize::from(input.1), input.2);
    DETECTOR.with(|detector| {
        let mut accounts = detector.explain(text, &Hints::default(), start, end);
        for account in &accounts {
            assert!(account.start < end && start < account.end, "it touches what was asked");
            assert!(text.get(account.start..account.end).is_some(), "{account:?}");
            assert!((0.0..=1.0).contains(&account.confidence));
            assert!(!account.words().is_empty() || account.steps.is_empty());
            Json::of(|json| account.write(detector, json));
        }
        // A finding can be what is left of a match that gave way to another.
        for finding in detector.detect(text, "").iter().filter(|f| f.start < end && start < f.end) {
            let held = |a: &Account| a.start <= finding.start && finding.end <= a.end;
            assert!(accounts.iter().any(held), "{finding:?}");
        }
        in_utf16(text, &mut accounts);
        let units = text.encode_utf16().count();
        assert!(accounts.iter().all(|account| account.start < account.end && account.end <= units));
    });
});
