//! The automaton against `regex`, pattern by pattern, on generated text: same engine family, other code path.
//!
//! At every place where the scan tries a pattern, the longest end that the automaton reports must be the longest
//! that `regex` finds there; and what `regex` finds anywhere must begin at a place that the scan tries.

use hushgate::detect::automaton::{Automaton, Walk};
use hushgate::detect::context::Groups;
use hushgate::detect::cue::Cues;
use hushgate::detect::lexicon::Lexicon;
use hushgate::detect::recognizer::{Examples, Start};
use hushgate::detect::recognizers::ALL;
use hushgate::detect::scan::{Marks, scan};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use regex::bytes::Regex;

struct Oracle {
    automaton: Automaton,
    lexicon: Lexicon,
    cues: Cues,
    anchored: Vec<Regex>,
    whole: Vec<Regex>,
}

impl Oracle {
    fn new() -> Oracle {
        let compiled =
            |end: &str| ALL.iter().map(|r| Regex::new(&format!(r"(?s-u)\A(?:{}){end}", r.pattern)).unwrap()).collect();
        let (anchored, whole) = (compiled(""), compiled(r"\z"));
        Oracle { automaton: Automaton::load(), lexicon: Lexicon::load(), cues: Cues::load(), anchored, whole }
    }

    /// Every end that a pattern has at the start of a text, on whole characters, and that no letter or digit goes on from.
    fn ends(&self, pattern: usize, text: &[u8]) -> Vec<usize> {
        let whole = &self.whole[pattern];
        let Some(longest) = self.longest(pattern, text) else {
            return Vec::new();
        };
        (1..=longest).rev().filter(|&end| whole.is_match(&text[..end]) && is_end(text, end)).collect()
    }

    /// An upper bound for the ends: `regex` prefers the leftmost-first match, which may not be the longest.
    fn longest(&self, pattern: usize, text: &[u8]) -> Option<usize> {
        self.anchored[pattern].is_match(text).then(|| text.len().min(400))
    }

    fn check(&self, text: &[u8]) -> usize {
        let mut compared = 0;
        let mut walk = Walk::new();
        let mut marks = Marks::default();
        scan(text, &self.lexicon, &mut marks);
        let cued = self.cues.places(text, &marks.hits, &Groups::NONE).into_iter().map(|place| (place.at, place.start));
        let places = marks.starts.iter().map(|&(at, start)| (at as usize, start)).chain(cued);
        for (at, start) in places {
            self.automaton.walk(text, at, start, &mut walk);
            if matches!(start, Start::Token | Start::WideToken) {
                self.automaton.walk_near(text, at, &mut walk);
            }
            let mut found = vec![Vec::new(); ALL.len()];
            walk.each(|pattern, ends| found[pattern] = ends.collect());
            walk.clear();
            for (pattern, recognizer) in ALL.iter().enumerate() {
                let near = recognizer.is_contextual() && matches!(start, Start::Token | Start::WideToken);
                let tried = near || (!recognizer.is_contextual() && start.tries(recognizer.start, text[at]));
                let mut expected = if tried { self.ends(pattern, &text[at..]) } else { Vec::new() };
                expected.truncate(8);
                let expected: Vec<_> = expected.into_iter().map(|end| at + end).collect();
                let shown = String::from_utf8_lossy(text);
                assert_eq!(found[pattern], expected, "{} at {at} of {shown:?}", recognizer.name);
                compared += expected.len();
            }
        }
        compared
    }
}

fn is_end(text: &[u8], end: usize) -> bool {
    let word = |i: usize| text.get(i).is_some_and(u8::is_ascii_alphanumeric);
    let part = |i: usize| text.get(i).is_some_and(|b| b & 0xC0 == 0x80);
    !(part(end) || word(end - 1) && word(end))
}

/// Texts made of pieces that patterns are about, so that they match often and nearly match more often.
fn texts() -> impl Strategy<Value = String> {
    let examples: Vec<String> = ALL
        .iter()
        .flat_map(|r| r.examples.hits.iter().chain(r.examples.misses))
        .map(|text| Examples::unmark(text).0)
        .collect();
    let piece = prop_oneof![
        4 => proptest::sample::select(examples),
        3 => "[0-9]{1,5}",
        3 => "[ .:@/+()_-]{1,2}",
        2 => "[A-Za-z]{1,6}",
        1 => "[a-zA-Z0-9]{10,40}",
        1 => "[é漢😀ü ]{1,2}",
    ];
    proptest::collection::vec((piece, any::<proptest::sample::Index>(), any::<bool>()), 1..8).prop_map(|pieces| {
        let mut text = String::new();
        for (mut piece, index, cut) in pieces {
            if cut && !piece.is_empty() {
                let mut at = index.index(piece.len());
                while !piece.is_char_boundary(at) {
                    at -= 1;
                }
                piece.truncate(at);
            }
            text.push_str(&piece);
        }
        text
    })
}

fn run(cases: u32) {
    let oracle = Oracle::new();
    let compared = std::cell::Cell::new(0usize);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(u64::from(cases)),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&texts(), |text| {
            compared.set(compared.get() + oracle.check(text.as_bytes()));
            Ok(())
        })
        .unwrap();
    println!("{cases} texts, {} matches compared", compared.get());
    assert!(compared.get() > cases as usize / 4, "the texts match too seldom to say anything");
}

#[test]
fn the_automaton_agrees_with_regex() {
    run(300);
}

/// `cargo xtask test --all`.
#[test]
#[ignore = "minutes"]
fn the_automaton_agrees_with_regex_at_length() {
    run(20_000);
}

#[test]
fn every_hit_begins_where_the_scan_tries_its_pattern() {
    let oracle = Oracle::new();
    // What is looked for at or after a word does not begin where the scan says.
    let by_scan = |start: Start| !matches!(start, Start::Cue(_) | Start::Word(_));
    for recognizer in ALL.iter().filter(|r| by_scan(r.start)) {
        for hit in recognizer.examples.hits {
            assert!(oracle.check(Examples::unmark(hit).0.as_bytes()) > 0, "{}: {hit}", recognizer.name);
        }
    }
}
