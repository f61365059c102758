//! Any pattern of a caller on any text, `pattern \0 text`: it is refused with its place, or finds what lies on characters.

#![no_main]

use hushgate::detect::custom::CustomRecognizers;
use hushgate::detect::declared::Declared;
use hushgate::detect::overlap;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let Some((pattern, text)) = input.split_once('\0') else { return };
    let declared = Declared { entity: "custom.any".to_owned(), pattern: pattern.to_owned(), confidence: 0.8 };
    match CustomRecognizers::compile(&[declared]) {
        Ok(custom) => {
            let mut findings = Vec::new();
            custom.detect(text, 0, &mut findings);
            let mut end = 0;
            for finding in overlap::settle(text.as_bytes(), findings) {
                assert!(end <= finding.start && text.get(finding.start..finding.end).is_some_and(|s| !s.is_empty()));
                end = finding.end;
            }
        }
        Err(error) => assert_eq!(error.path.as_deref(), Some("custom[0].pattern")),
    }
});
