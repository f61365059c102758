//! Any stored map, `map \0 text`: it is refused, or read and written the same again; and what it issues next is new.

#![no_main]

use hushgate::document::Document;
use hushgate::entity::EntityType;
use hushgate::error::Code;
use hushgate::json::Json;
use hushgate::redact::{Placeholders, Restorer, is_name};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (map, text) = input.split_once('\0').unwrap_or((input, ""));
    let Ok(document) = Document::from_json(map, Code::OptionsInvalid) else { return };
    let Ok(mut placeholders) = Placeholders::read(&document) else { return };
    let write = |placeholders: &Placeholders| Json::of(|json| placeholders.write(json));
    let written = write(&placeholders);
    let again = Document::from_json(&written, Code::OptionsInvalid).expect("what is written is JSON");
    assert_eq!(write(&Placeholders::read(&again).expect("what is written is a map")), written);

    placeholders.burn_look_alikes(text);
    let first = placeholders.issue(&EntityType::from_static("custom.case1"), text);
    let second = placeholders.issue(&EntityType::from_static("custom.case"), text);
    let name = placeholders.text(first);
    assert!(is_name(&name.as_bytes()[1..name.len() - 1]) || name.len() > 16, "{name}");
    assert_ne!(name, placeholders.text(second));
    assert_eq!(placeholders.issue(&EntityType::from_static("custom.case1"), text), first);
    placeholders.sent(first, "somebody");
    assert_eq!(Restorer::new(&placeholders, "somebody").restore(&name), text);
});
