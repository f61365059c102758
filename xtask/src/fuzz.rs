//! `cargo xtask fuzz`: looks for texts that break the engine, and for texts that take it more than their share of time.
//! libFuzzer needs nightly Rust; what is looked for stands in tests/fuzz/.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::steps::{Output, stdout_of};
use crate::workspace::{cargo, root, scratch};

/// What `cargo xtask fuzz` takes.
#[derive(clap::Args)]
pub struct Options {
    /// How long for each target
    #[arg(default_value_t = 60)]
    seconds: u64,
    /// One target instead of all: detect, explain, custom, documents, body, restore, placeholders or slow
    #[arg(long)]
    only: Option<String>,
}

const TARGETS: [&str; 7] = ["detect", "explain", "custom", "documents", "body", "restore", "placeholders"];

/// The longest input, in bytes, and the seconds after which one counts as hanging.
const LIMITS: [&str; 2] = ["-max_len=1024", "-timeout=10"];

/// Runs each target for so long, prints how many inputs it tried, and fails at the first that breaks something.
pub fn run(options: &Options) -> Result<()> {
    set_up()?;
    let dir = scratch("fuzz")?;
    let wanted = |target: &str| options.only.as_deref().is_none_or(|only| only == target);
    let targets: Vec<&str> = TARGETS.into_iter().filter(|target| wanted(target)).collect();
    if targets.is_empty() && !wanted("slow") {
        bail!("no such target; there are {} and slow", TARGETS.join(", "));
    }
    let seeds = dir.join("seeds");
    if !targets.is_empty() {
        Output::Live.run(program("seeds", &dir).arg(&seeds))?;
    }
    let mut total = 0;
    for target in targets {
        let executions = fuzz(target, options.seconds, &dir, &seeds)?;
        println!("{target:<14}{:>5} s {executions:>12} executions", options.seconds);
        total += executions;
    }
    if wanted("slow") {
        Output::Live.run(program("slow", &dir).arg(options.seconds.to_string()))?;
    }
    println!("nothing broke in {total} executions");
    Ok(())
}

/// nightly Rust and cargo-fuzz.
fn set_up() -> Result<()> {
    if stdout_of(&mut nightly(&["rustc", "--version"])).is_err() {
        Output::Live.run(Command::new("rustup").args(["toolchain", "install", "nightly", "--profile", "minimal"]))?;
    }
    if stdout_of(&mut nightly(&["cargo", "fuzz", "--version"])).is_err() {
        Output::Live.run(&mut cargo(&["install", "cargo-fuzz", "--locked"]))?;
    }
    Ok(())
}

/// A program under nightly Rust, in the repository's root.
fn nightly(arguments: &[&str]) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly"]).args(arguments).current_dir(root());
    command
}

/// A program of tests/fuzz/ that does without libFuzzer.
fn program(name: &str, dir: &Path) -> Command {
    let mut command = cargo(&["run", "--quiet", "--release", "--manifest-path", "tests/fuzz/Cargo.toml"]);
    command.arg("--target-dir").arg(dir.join("target")).args(["--example", name, "--"]);
    command
}

/// Runs one target, and gives how many inputs it tried. Inputs that reached something new are kept for the next time.
fn fuzz(target: &str, seconds: u64, dir: &Path, seeds: &Path) -> Result<u64> {
    let (corpus, found) = (dir.join("corpus").join(target), dir.join("found"));
    for dir in [&corpus, &found] {
        std::fs::create_dir_all(dir).with_context(|| format!("creating {}", dir.display()))?;
    }
    // No sanitizer: there is no unsafe code, and without one twice as many inputs are tried.
    let mut command = nightly(&["cargo", "fuzz", "run", "--fuzz-dir", "tests/fuzz", "--sanitizer", "none"]);
    command.arg("--target-dir").arg(dir.join("target")).arg(target).args([&corpus, seeds]).arg("--").args(LIMITS);
    command.arg(format!("-max_total_time={seconds}")).arg("-print_final_stats=1");
    command.arg(format!("-artifact_prefix={}/{target}-", found.display()));
    command.env("RUST_BACKTRACE", "0");
    let output = command.stdin(Stdio::null()).output().context("starting cargo-fuzz")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let lines: Vec<&str> = said.lines().collect();
        bail!(
            "{target} broke; the input is in {}\n{}",
            found.display(),
            lines[lines.len().saturating_sub(60)..].join("\n")
        );
    }
    let count = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    count.and_then(|count| count.trim().parse().ok()).with_context(|| format!("{target} did not say what it did"))
}
