//! Compiles the patterns of every recognizer into one anchored automaton, which the crate embeds.
//!
//! The recognizer files are read as they are: there is no second list of patterns. Each pattern is put behind
//! one tag byte for each place where it may start (see `Start`), so that one automaton serves several kinds of
//! start without trying the patterns of one at the starts of another.

use std::path::PathBuf;

use regex_automata::MatchKind;
use regex_automata::dfa::{StartKind, dense};
use regex_automata::util::syntax;

#[allow(dead_code, missing_docs)]
#[path = "src/detect"]
mod detect {
    pub mod candidate;
    pub mod checksum;
    pub mod context;
    pub mod recognizer;
    pub mod recognizers;
    pub mod topic;
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/detect");
    let patterns: Vec<String> =
        detect::recognizers::ALL.iter().map(|r| format!("{}(?:{})", r.start.tag_class(), r.pattern)).collect();
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
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    std::fs::write(out.join("automaton.bin"), bytes).expect("OUT_DIR is writable");
}
