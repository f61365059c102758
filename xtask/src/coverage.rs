//! `cargo xtask coverage`: which lines of the code that decides what may leave the tests reach.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::steps::{Output, stdout_of};
use crate::workspace::{cargo, root, scratch};

/// What is measured, below `src/`.
pub const FOLDERS: [&str; 3] = ["consent", "policy", "decide"];

/// The share of their lines that the tests have to reach, in percent.
const LINES_AT_LEAST: f64 = 95.0;

/// The tests that are about them.
const TESTS: [&str; 14] = [
    "test",
    "--package",
    "hushgate",
    "--lib",
    "--test",
    "gate",
    "--test",
    "sequences",
    "--test",
    "receipts",
    "--test",
    "policies",
    "--test",
    "outcomes",
];

/// Files that hold nothing but tests: that they reach themselves says nothing.
const TESTS_ONLY: [&str; 3] = ["decide/invariants.rs", "decide/table.rs", "policy/diff/tests.rs"];

/// Runs the tests with every line counted, prints a table by file, and fails below the bound.
pub fn run() -> Result<()> {
    let tools = llvm_tools()?;
    // Apart from the other builds: the flags would make all of them anew.
    let dir = scratch("coverage")?;
    let profiles = dir.join("profiles");
    let _ = std::fs::remove_dir_all(&profiles);
    std::fs::create_dir_all(&profiles)?;
    let target = dir.join("target");
    let mut build = cargo(&TESTS);
    build.env("CARGO_TARGET_DIR", &target).env("RUSTFLAGS", "-C instrument-coverage");
    build.env("LLVM_PROFILE_FILE", profiles.join("%p-%m.profraw"));
    Output::Live.run(&mut build)?;

    let merged = dir.join("merged.profdata");
    let raw = std::fs::read_dir(&profiles)?.flatten().map(|entry| entry.path());
    let mut merge = Command::new(tools.join("llvm-profdata"));
    merge.args(["merge", "--sparse", "--output"]).arg(&merged).args(raw);
    Output::Captured.run(&mut merge)?;

    let binaries = test_binaries(&target)?;
    let mut export = Command::new(tools.join("llvm-cov"));
    export.args(["export", "--summary-only", "--instr-profile"]).arg(&merged);
    for (index, binary) in binaries.iter().enumerate() {
        if index > 0 {
            export.arg("--object");
        }
        export.arg(binary);
    }
    let report: Value = serde_json::from_slice(&stdout_of(&mut export)?).context("llvm-cov's report is not JSON")?;
    print(&report)
}

/// Prints the table, and compares its last row with the bound.
fn print(report: &Value) -> Result<()> {
    let mut rows: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for file in report["data"][0]["files"].as_array().context("llvm-cov's report has no files")? {
        let name = file["filename"].as_str().unwrap_or_default();
        let Ok(path) = Path::new(name).strip_prefix(root().join("src")) else {
            continue;
        };
        let tests_only = TESTS_ONLY.iter().any(|file| path == Path::new(file));
        if !tests_only && FOLDERS.iter().any(|folder| path.starts_with(folder)) {
            let lines = &file["summary"]["lines"];
            let count = |field: &str| lines[field].as_u64().unwrap_or_default();
            rows.insert(path.display().to_string(), (count("covered"), count("count")));
        }
    }
    println!("\n| src/ | lines reached | of | share |\n|---|--:|--:|--:|");
    let mut total = (0, 0);
    for (name, (covered, lines)) in &rows {
        println!("| {name} | {covered} | {lines} | {:.1} % |", share(*covered, *lines));
        total = (total.0 + covered, total.1 + lines);
    }
    let reached = share(total.0, total.1);
    println!("| all | {} | {} | {reached:.1} % |", total.0, total.1);
    if total.1 == 0 || reached < LINES_AT_LEAST {
        bail!("the tests reach {reached:.1} % of the lines; {LINES_AT_LEAST} % is the least");
    }
    Ok(())
}

/// In percent.
pub fn share(covered: u64, lines: u64) -> f64 {
    if lines == 0 { 100.0 } else { covered as f64 * 100.0 / lines as f64 }
}

/// The programs that the tests were built into.
fn test_binaries(target: &Path) -> Result<Vec<PathBuf>> {
    let mut list = cargo(&TESTS);
    list.args(["--no-run", "--message-format=json"]);
    list.env("CARGO_TARGET_DIR", target).env("RUSTFLAGS", "-C instrument-coverage");
    let lines = stdout_of(&mut list)?;
    let messages = String::from_utf8_lossy(&lines).into_owned();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    Ok(messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).collect())
}

/// Where rustup keeps LLVM's programs; installs them when they are not there.
fn llvm_tools() -> Result<PathBuf> {
    let lib = stdout_of(Command::new("rustc").args(["--print", "target-libdir"]))?;
    let lib = PathBuf::from(String::from_utf8_lossy(&lib).trim());
    let tools = lib.parent().context("rustc's library lies in no folder")?.join("bin");
    if !tools.join("llvm-cov").exists() {
        Output::Live.say("LLVM's tools");
        let added = Output::Captured.run(Command::new("rustup").args(["component", "add", "llvm-tools"]));
        added.context("llvm-cov is not there; `rustup component add llvm-tools` brings it")?;
    }
    Ok(tools)
}
