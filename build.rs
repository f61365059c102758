//! Compiles the patterns of every recognizer into one anchored automaton, and the words that speak for them into one
//! lexicon, both of which the crate embeds.
//!
//! The recognizer files are read as they are: there is no second list of patterns. Each pattern is put behind
//! one tag byte for each place where it may start (see `Start`), so that one automaton serves several kinds of
//! start without trying the patterns of one at the starts of another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use regex_automata::MatchKind;
use regex_automata::dfa::{StartKind, dense};
use regex_automata::util::syntax;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::literal::Extractor;

#[allow(dead_code, missing_docs)]
#[path = "src/detect"]
mod detect {
    pub mod candidate;
    pub mod checksum;
    pub mod group;
    pub mod letters;
    pub mod recognizer;
    pub mod recognizers;
    pub mod topic;
}

use detect::group::Group;
use detect::recognizer::{Recognizer, Start};
use detect::topic::Topic;
use detect::{letters, recognizers};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/detect");
    let patterns: Vec<String> =
        recognizers::ALL.iter().map(|r| format!("{}(?:{})", r.tag_class(), r.pattern)).collect();
    let dense = dense::Builder::new()
        .configure(dense::Config::new().start_kind(StartKind::Anchored).match_kind(MatchKind::All).minimize(false))
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .build_many(&patterns)
        .unwrap_or_else(|error| panic!("the recognizers' patterns do not compile: {error}"));
    let sparse = dense.to_sparse().expect("a dense automaton of this size fits a sparse one");
    // wasm32 is little-endian, and so is every machine the tests run on; `from_bytes` checks it at load.
    let bytes = if std::env::var("CARGO_CFG_TARGET_ENDIAN").as_deref() == Ok("big") {
        sparse.to_bytes_big_endian()
    } else {
        sparse.to_bytes_little_endian()
    };
    write("automaton.bin", bytes);
    write("lexicon.bin", lexicon());
}

/// One entry after the other, in order of their bytes: the length of the first word, of the whole phrase, the number of
/// groups, a byte each; the groups, two bytes each, little-endian; the phrase.
fn lexicon() -> Vec<u8> {
    let mut phrases: BTreeMap<Vec<u8>, BTreeSet<Group>> = BTreeMap::new();
    let mut add = |phrase: &str, group| {
        let folded = letters::folded(phrase);
        assert!(!folded.is_empty(), "{phrase:?} has no letter: it says nothing");
        phrases.entry(folded).or_default().insert(group);
    };
    for topic in Topic::ALL {
        for (_, words) in topic.by_language() {
            words.iter().for_each(|word| add(word, Group::topic(*topic)));
        }
    }
    for recognizer in recognizers::ALL {
        plain_beginnings(recognizer).iter().for_each(|word| add(word, Group::BEGINNING));
    }
    for (number, recognizer) in recognizers::ALL.iter().enumerate() {
        recognizer.context.iter().for_each(|word| add(word, Group::raising(number)));
        recognizer.against.iter().for_each(|word| add(word, Group::lowering(number)));
    }
    let mut bytes = Vec::new();
    let byte = |n: usize| u8::try_from(n).expect("a phrase has at most 255 bytes and groups");
    for (phrase, groups) in phrases {
        let first = phrase.iter().position(|b| *b == b' ').unwrap_or(phrase.len());
        bytes.extend([byte(first), byte(phrase.len()), byte(groups.len())]);
        bytes.extend(groups.iter().flat_map(|group| group.0.to_le_bytes()));
        bytes.extend(phrase);
    }
    bytes
}

/// The plain words, followed by `-`, that a pattern begins with: the scan starts nothing at a plain word unless it is told.
fn plain_beginnings(recognizer: &Recognizer) -> Vec<String> {
    if !matches!(recognizer.start, Start::Token | Start::WideToken) {
        return Vec::new();
    }
    let hir = ParserBuilder::new().unicode(false).utf8(false).build().parse(recognizer.pattern);
    let mut extractor = Extractor::new();
    extractor.limit_total(10_000).limit_class(4);
    let literals = extractor.extract(&hir.expect("it compiled above"));
    let beginning = |literal: &[u8]| {
        let word = literal.split(|b| *b == b'-').next().filter(|word| word.len() < literal.len())?;
        let plain = !word.is_empty() && word.iter().all(u8::is_ascii_lowercase);
        plain.then(|| String::from_utf8_lossy(word).into_owned())
    };
    literals.literals().into_iter().flatten().filter_map(|literal| beginning(literal.as_bytes())).collect()
}

fn write(name: &str, bytes: Vec<u8>) {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    std::fs::write(out.join(name), bytes).expect("OUT_DIR is writable");
}
