//! Compiles the patterns of every recognizer into one anchored automaton, the words that speak for them into one
//! lexicon, and the presets of jurisdictions into one table, all of which the crate embeds.
//!
//! The recognizer files are read as they are: there is no second list of patterns. Each pattern is put behind
//! one tag byte for each place where it may start (see `Start`), so that one automaton serves several kinds of
//! start without trying the patterns of one at the starts of another.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use regex_automata::MatchKind;
use regex_automata::dfa::{StartKind, dense};
use regex_automata::util::syntax;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::literal::Extractor;

#[path = "build/automaton.rs"]
mod automaton;
#[path = "build/jurisdictions.rs"]
mod jurisdictions;

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

use detect::group::{BEGINNING_ENDS, Group};
use detect::recognizer::{GROUPS, NEAR, Recognizer, Start};
use detect::topic::Topic;
use detect::{letters, recognizers};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/detect");
    println!("cargo::rerun-if-changed=src/jurisdiction/presets.json");
    let groups = groups();
    let patterns: Vec<String> = recognizers::ALL
        .iter()
        .zip(groups)
        .map(|(r, group)| format!(r"\x{:02x}(?:{})", r.tag(group), r.pattern))
        .collect();
    write("automaton.bin", automaton::pack(&compile(&patterns), Start::TAGS));
    write("lexicon.bin", lexicon());
    let presets = std::fs::read_to_string("src/jurisdiction/presets.json").expect("the presets are there");
    write("jurisdictions.rs", jurisdictions::table(&presets).into_bytes());
}

fn compile(patterns: &[String]) -> dense::DFA<Vec<u32>> {
    dense::Builder::new()
        .configure(dense::Config::new().start_kind(StartKind::Anchored).match_kind(MatchKind::All))
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .build_many(patterns)
        .unwrap_or_else(|error| panic!("the recognizers' patterns do not compile: {error}"))
}

/// The group of each recognizer's pattern: so that the automaton stays small, and walks are in few states. One pattern
/// after the other, the largest first, goes where it adds least.
fn groups() -> Vec<u8> {
    // That takes seconds, so what was worked out for these very patterns is kept.
    let cache = out().join("groups");
    let key: Vec<String> = recognizers::ALL.iter().map(|r| format!("{} {}", r.tag(0), r.pattern)).collect();
    let key = key.join("\n");
    if let Ok(kept) = std::fs::read(&cache)
        && let Some(groups) = kept.strip_suffix(key.as_bytes())
    {
        return groups.to_vec();
    }
    let mut groups = vec![0; recognizers::ALL.len()];
    for tag in [Start::Token.tag(), NEAR] {
        let mut numbers: Vec<usize> = (0..groups.len()).filter(|n| recognizers::ALL[*n].tag(0) == tag).collect();
        let size = |numbers: &[usize]| {
            let patterns: Vec<_> = numbers.iter().map(|n| recognizers::ALL[*n].pattern.to_owned()).collect();
            compile(&patterns).to_sparse().expect("a dense automaton of this size fits a sparse one").write_to_len()
        };
        let alone: Vec<usize> = (0..groups.len()).map(|n| if numbers.contains(&n) { size(&[n]) } else { 0 }).collect();
        numbers.sort_by_key(|n| (Reverse(alone[*n]), *n));
        let mut parts: Vec<(Vec<usize>, usize)> = Vec::new();
        for number in numbers {
            let with = |(part, _): &(Vec<usize>, usize)| size(&[part.as_slice(), &[number]].concat());
            let sizes: Vec<usize> = parts.iter().map(with).collect();
            let grows = |index: usize| sizes[index].saturating_sub(parts[index].1);
            let least = (0..parts.len()).min_by_key(|index| grows(*index));
            match least {
                // A group more is worth it only for what would more than double.
                Some(index) if parts.len() == usize::from(GROUPS) || grows(index) <= 2 * alone[number] => {
                    groups[number] = index as u8;
                    parts[index].0.push(number);
                    parts[index].1 = sizes[index];
                }
                _ => {
                    groups[number] = parts.len() as u8;
                    parts.push((vec![number], alone[number]));
                }
            }
        }
    }
    std::fs::write(cache, [&groups, key.as_bytes()].concat()).expect("OUT_DIR is writable");
    groups
}

fn out() -> PathBuf {
    PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"))
}

/// How many phrases there are. For each, in order of their bytes: how many bytes it has in common with the one before, a byte
/// below a space; the bytes that follow. Then the number of groups of each, and then these groups.
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
    write_number(&mut bytes, phrases.len());
    let mut before: &[u8] = b"";
    for phrase in phrases.keys() {
        let common = phrase.iter().zip(before).take_while(|(a, b)| a == b).count().min(usize::from(b' ') - 1);
        bytes.push(common as u8);
        bytes.extend(&phrase[common..]);
        before = phrase;
        assert!(phrase.len() < 256, "a phrase has at most 255 bytes");
        assert!(phrase.split(|b| *b == b' ').all(|word| word.len() < 64), "the scan notes lengths in 64 bits");
    }
    for groups in phrases.values() {
        assert!(groups.len() < usize::from(b' '), "the first of these numbers ends the last phrase");
        bytes.push(groups.len() as u8);
    }
    phrases.values().flatten().for_each(|group| write_number(&mut bytes, usize::from(group.0)));
    bytes
}

/// The plain words, followed by `-`, `.` or `:`, that a pattern begins with: the scan starts nothing at a plain word unless it is told.
fn plain_beginnings(recognizer: &Recognizer) -> Vec<String> {
    if !matches!(recognizer.start, Start::Token | Start::WideToken) {
        return Vec::new();
    }
    let hir = ParserBuilder::new().unicode(false).utf8(false).build().parse(recognizer.pattern);
    let mut extractor = Extractor::new();
    extractor.limit_total(10_000).limit_class(4);
    let literals = extractor.extract(&hir.expect("it compiled above"));
    let beginning = |literal: &[u8]| {
        let word = literal.split(|b| BEGINNING_ENDS.contains(b)).next().filter(|word| word.len() < literal.len())?;
        let (first, rest) = word.split_first()?;
        let plain = first.is_ascii_alphabetic() && rest.iter().all(u8::is_ascii_lowercase);
        plain.then(|| String::from_utf8_lossy(word).into_owned())
    };
    literals.literals().into_iter().flatten().filter_map(|literal| beginning(literal.as_bytes())).collect()
}

/// Seven bits a byte, the low ones first.
fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn write(name: &str, bytes: Vec<u8>) {
    std::fs::write(out().join(name), bytes).expect("OUT_DIR is writable");
}
