//! The words for people, in `pkg-template/texts/`: all of them are there in every language, and fit where they are shown.

use std::collections::BTreeSet;
use std::path::Path;

use hushgate::consent::State;
use hushgate::decide::{Action, Decision, Reason, Tier};
use hushgate::entity::CATEGORIES;
use hushgate::redact::Operator;
use serde_json::{Map, Value};

/// As many characters as a chip shows.
const SHORT: usize = 40;
/// One or two sentences, and what to do next.
const LONG: usize = 260;

fn catalogues() -> Vec<(String, Map<String, Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg-template/texts");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let json = std::fs::read_to_string(&path).unwrap();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert_eq!(path.extension().unwrap(), "json");
        (stem, serde_json::from_str::<Map<_, _>>(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    };
    let mut catalogues: Vec<_> = files.map(read).collect();
    catalogues.sort_by(|a, b| a.0.cmp(&b.0));
    catalogues
}

fn names(list: &[&'static str]) -> BTreeSet<&'static str> {
    list.iter().copied().collect()
}

/// Each section, and the codes that it has a text for.
fn sections() -> Vec<(&'static str, BTreeSet<&'static str>)> {
    let actions = [Action::Pass, Action::Generalise, Action::Pseudonymise, Action::Redact].map(Action::as_str);
    let decisions = [Decision::Send, Decision::Hold, Decision::Block].map(Decision::as_str);
    // In the order of the enum, which is matched so that a tier that is added does not go without a word.
    let tiers = [Tier::Ordinary, Tier::Sensitive, Tier::Special, Tier::Secret].map(|tier| match tier {
        Tier::Ordinary => "ordinary",
        Tier::Sensitive => "sensitive",
        Tier::Special => "special",
        Tier::Secret => "secret",
    });
    vec![
        ("reasons", Reason::ALL.iter().map(|(reason, _)| reason.as_str()).collect()),
        ("states", State::ALL.iter().map(|state| state.as_str()).collect()),
        ("actions", names(&actions)),
        ("decisions", names(&decisions)),
        ("categories", CATEGORIES.iter().copied().collect()),
        ("tiers", names(&tiers)),
        ("operators", Operator::ALL.iter().map(|operator| operator.as_str()).collect()),
        ("changes", names(&["kept", "narrowed", "superseded", "removed", "added"])),
    ]
}

/// The `{names}` in a text, in order of the alphabet. Braces have to balance, and to hold a name that there is.
fn placeholders(text: &str, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        let inside = rest[start..].strip_prefix('{').unwrap_or_else(|| panic!("{at}: a brace that closes nothing"));
        let (name, after) = inside.split_once('}').unwrap_or_else(|| panic!("{at}: a brace that is not closed"));
        assert!(["category", "purpose", "recipient"].contains(&name), "{at}: {{{name}}}");
        found.push(name.to_owned());
        rest = after;
    }
    found.sort();
    found
}

/// What no text may have, in any language.
fn check(text: &str, most: usize, at: &str) {
    assert!(!text.trim().is_empty() && text.trim() == text, "{at}: empty, or with space around it");
    assert!(text.chars().count() <= most, "{at}: {} characters, at most {most}", text.chars().count());
    assert!(!text.contains(['\'', '"', '<', '>', '\n', '\t']) && !text.contains("  "), "{at}: {text}");
}

#[test]
fn ten_languages_have_every_text_and_no_other() {
    let catalogues = catalogues();
    let locales: Vec<&str> = catalogues.iter().map(|(locale, _)| locale.as_str()).collect();
    for locale in ["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt"] {
        assert!(locales.contains(&locale), "{locale}");
    }
    for (locale, catalogue) in &catalogues {
        assert_eq!(catalogue["locale"], locale.as_str());
        let direction = if ["ar", "fa", "he", "ur"].contains(&locale.as_str()) { "rtl" } else { "ltr" };
        assert_eq!(catalogue["direction"], direction, "{locale}");
        assert_eq!(catalogue["quotes"].as_array().map(Vec::len), Some(2), "{locale}");
        check(catalogue["unnamed"].as_str().unwrap(), SHORT, locale);
        let mut keys = names(&["locale", "direction", "quotes", "unnamed"]);
        for (section, codes) in sections() {
            keys.insert(section);
            let found: BTreeSet<&str> = catalogue[section].as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(found, codes, "{locale}.{section}");
        }
        assert_eq!(catalogue.keys().map(String::as_str).collect::<BTreeSet<_>>(), keys, "{locale}");
    }
}

#[test]
fn every_text_fits_and_has_the_placeholders_that_english_has() {
    let catalogues = catalogues();
    let english = &catalogues.iter().find(|(locale, _)| locale == "en").unwrap().1;
    for (locale, catalogue) in &catalogues {
        for (section, codes) in sections() {
            for code in codes {
                let at = format!("{locale}.{section}.{code}");
                let entry = &catalogue[section][code];
                if section != "reasons" {
                    let text = entry.as_str().unwrap_or_else(|| panic!("{at}: not a text"));
                    check(text, SHORT, &at);
                    assert!(placeholders(text, &at).is_empty(), "{at}");
                    continue;
                }
                assert_eq!(entry.as_object().map(Map::len), Some(2), "{at}: short and long");
                let (short, long) = (entry["short"].as_str().unwrap(), entry["long"].as_str().unwrap());
                check(short, SHORT, &at);
                check(long, LONG, &at);
                assert!(placeholders(short, &at).is_empty(), "{at}");
                let expected = placeholders(english[section][code]["long"].as_str().unwrap(), "en");
                assert_eq!(placeholders(long, &at), expected, "{at}");
                assert!(
                    long.ends_with(['.', '。']) && !short.ends_with(['.', '。']),
                    "{at}: a long text is a sentence"
                );
            }
        }
    }
}

#[test]
fn no_text_is_left_in_english() {
    let catalogues = catalogues();
    let english = &catalogues.iter().find(|(locale, _)| locale == "en").unwrap().1;
    for (locale, catalogue) in catalogues.iter().filter(|(locale, _)| locale != "en") {
        for (code, entry) in english["reasons"].as_object().unwrap() {
            let other = &catalogue["reasons"][code];
            assert!(other["short"] != entry["short"] && other["long"] != entry["long"], "{locale}.{code}");
        }
    }
}

#[test]
fn french_does_not_break_lines_before_its_signs() {
    let french = include_str!("../pkg-template/texts/fr.json");
    for sign in [" :", " ;", " !", " ?", " »", "« "] {
        assert!(!french.contains(sign), "{sign:?} takes a space that does not break");
    }
}

#[test]
fn braces_that_do_not_balance_are_seen() {
    for bad in ["{purpose", "purpose}", "{nothing}", "{{purpose}}", "{}"] {
        assert!(std::panic::catch_unwind(|| placeholders(bad, bad)).is_err(), "{bad}");
    }
    assert_eq!(placeholders("{purpose} and {category}", ""), ["category", "purpose"]);
}
