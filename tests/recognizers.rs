//! Every recognizer proves itself: its hits are found whole, its misses are not found.

use hushgate::detect::Detector;
use hushgate::detect::recognizer::{Examples, Recognizer, Start};
use hushgate::detect::recognizers::ALL;
use hushgate::entity::{CATEGORIES, EntityType};
use regex_syntax::hir::{Class, ClassBytes, Hir, HirKind};

/// What a recognizer finds in a text. With `also`, what it finds as one of several counts.
fn found(detector: &Detector, recognizer: &Recognizer, text: &str, also: bool) -> Vec<(usize, usize)> {
    let number = ALL.iter().position(|r| r.name == recognizer.name).unwrap() as u16;
    let findings = detector.detect(text, "");
    let own = findings.iter().filter(|f| f.confidence >= 0.5);
    own.filter(|f| f.number == number || (also && f.also.contains(&number))).map(|f| (f.start, f.end)).collect()
}

#[test]
fn every_hit_is_found_whole() {
    let detector = Detector::new();
    let mut wrong = Vec::new();
    for recognizer in ALL {
        for hit in recognizer.examples.hits {
            let (text, spans) = Examples::unmark(hit);
            let got = found(&detector, recognizer, &text, true);
            if got != spans || spans.is_empty() {
                wrong.push(format!(
                    "{}: {hit:?}: expected {spans:?}, got {got:?} of {:?}",
                    recognizer.name,
                    detector.detect(&text, "")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_miss_is_found() {
    let detector = Detector::new();
    let mut wrong = Vec::new();
    for recognizer in ALL {
        for miss in recognizer.examples.misses {
            let got = found(&detector, recognizer, miss, false);
            if !got.is_empty() {
                wrong.push(format!("{}: {miss:?}: got {got:?}", recognizer.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_recognizer_carries_its_proof() {
    for recognizer in ALL {
        let name = recognizer.name;
        assert!(recognizer.examples.hits.len() >= 2, "{name} needs hits");
        assert!(recognizer.examples.misses.len() >= 3, "{name} needs misses");
        assert!(!recognizer.source.is_empty() && !recognizer.title.is_empty(), "{name} needs a source and a title");
        let entity = EntityType::parse(recognizer.entity).unwrap_or_else(|| panic!("{name}: {}", recognizer.entity));
        assert!(CATEGORIES.contains(&entity.category()));
        assert!(
            recognizer.context.iter().all(|word| !word.is_empty() && *word == word.to_lowercase()),
            "{name}: context"
        );
        let score = recognizer.score;
        for value in [score.bare, score.shape, score.structure, score.checksum, score.with_context] {
            assert!((0.0..=1.0).contains(&value), "{name}: score");
        }
    }
    let mut names: Vec<_> = ALL.iter().map(|r| r.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), ALL.len(), "two recognizers share a name");
}

/// What keeps the scan linear: a pattern tried at every token is short, or can't leave the token.
#[test]
fn patterns_tried_at_tokens_are_bounded() {
    for recognizer in ALL
        .iter()
        .filter(|r| matches!(r.start, Start::Token | Start::Number | Start::Mention | Start::Cue(_) | Start::Word(_)))
    {
        let hir =
            regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(recognizer.pattern).unwrap();
        let bounded = hir.properties().maximum_len().is_some_and(|n| n <= 128);
        let within_token = repeats_token_bytes_only(&hir);
        assert!(bounded || within_token, "{}: {:?}", recognizer.name, hir.properties().maximum_len());
    }
}

/// Whether nothing but letters, digits and `_` can repeat without a limit, and no repetition is inside another.
fn repeats_token_bytes_only(hir: &Hir) -> bool {
    let token_bytes = |class: &ClassBytes| {
        class.ranges().iter().flat_map(|r| r.start()..=r.end()).all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    match hir.kind() {
        HirKind::Repetition(repetition) if repetition.max.is_none() => match repetition.sub.kind() {
            HirKind::Class(Class::Bytes(class)) => token_bytes(class),
            _ => false,
        },
        HirKind::Repetition(repetition) if repetition.max == Some(1) => repeats_token_bytes_only(&repetition.sub),
        HirKind::Repetition(repetition) => repetition.sub.properties().maximum_len().is_some(),
        HirKind::Capture(capture) => repeats_token_bytes_only(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().all(repeats_token_bytes_only),
        _ => true,
    }
}

#[test]
fn words_nearby_and_the_question_before_raise_bare_digits() {
    let detector = Detector::new();
    let confidence = |text: &str, previous: &str| detector.detect(text, previous).first().map_or(0.0, |f| f.confidence);
    assert!(confidence("078051120", "") < 0.5);
    assert!(confidence("078051120", "What is your SSN?") >= 0.9);
    assert!(confidence("2025550143", "") < 0.5);
    assert!(confidence("2025550143", "Which phone number can I use?") >= 0.9);
}
