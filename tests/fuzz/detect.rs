//! Any text, after any message before it, for people anywhere: `regions \0 previous \0 text`. What is found is in order,
//! apart, on characters, and the same again.

#![no_main]

use hushgate::detect::utf16::{Utf16Offsets, byte_at};
use hushgate::detect::{Detector, Hints};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static DETECTOR: Detector = Detector::new();
}

fuzz_target!(|input: &str| {
    let mut parts = input.rsplitn(3, '\0');
    let (text, previous) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let regions: Vec<&str> = parts.next().unwrap_or("").split(' ').collect();
    let hints = Hints { previous, regions: &regions };
    DETECTOR.with(|detector| {
        let findings = detector.detect_with(text, &hints);
        let mut units = Utf16Offsets::new(text);
        let mut end = 0;
        for finding in &findings {
            assert!(end <= finding.start && finding.start < finding.end && finding.end <= text.len(), "{findings:?}");
            assert!(text.is_char_boundary(finding.start) && text.is_char_boundary(finding.end), "{findings:?}");
            assert!((0.0..=1.0).contains(&finding.confidence));
            assert!(detector.also(finding).iter().all(|number| !detector.entity(*number).is_empty()));
            for byte in [finding.start, finding.end] {
                let unit = units.at(byte);
                assert_eq!(unit, text[..byte].encode_utf16().count());
                assert_eq!(byte_at(text, unit), Some(byte));
            }
            end = finding.end;
        }
        assert_eq!(detector.detect_with(text, &hints), findings, "the same text again");
    });
});
