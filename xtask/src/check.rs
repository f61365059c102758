//! `cargo xtask test`: every check, in the order in which a failure is cheapest.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::steps::{Checks, Output};
use crate::workspace::{cargo, node, root};
use crate::{catalogue, demo, package, readme, setup};

/// What `cargo xtask test` takes.
#[derive(clap::Args)]
pub struct Options {
    /// Also the long checks: `cargo test --release -- --ignored`
    #[arg(long)]
    all: bool,
    /// Leave the browsers out
    #[arg(long)]
    no_browsers: bool,
    /// Show the output of what passes, too
    #[arg(long)]
    verbose: bool,
}

const WASM: &str = "wasm32-unknown-unknown";

/// What cargo checks: its arguments as one would type them.
const CARGO: [&str; 9] = [
    "fmt --all --check",
    "fmt --manifest-path tests/fuzz/Cargo.toml --check",
    "clippy --workspace --all-targets -- -D warnings",
    "clippy --package hushgate --lib --target WASM -- -D warnings",
    "clippy --package hushgate --lib --target WASM --features custom -- -D warnings",
    "clippy --package hushgate --lib --target WASM --features records -- -D warnings",
    "test --workspace",
    "test --package hushgate --features custom",
    "doc --no-deps --package hushgate",
];

/// Runs the checks up to the first that fails. The last line is `N passed, M failed`.
pub fn run(options: &Options) -> ExitCode {
    let live = options.verbose || std::env::var_os("CI").is_some();
    let output = if live { Output::Live } else { Output::Captured };
    let browsers = match set_up(options) {
        Ok(browsers) => browsers,
        Err(error) => {
            println!("setting up failed: {error:#}\n0 passed, 1 failed");
            return ExitCode::FAILURE;
        }
    };
    let mut checks = Checks::new(output);
    for arguments in CARGO {
        let arguments = arguments.replace("WASM", WASM);
        checks.check(&format!("cargo {arguments}"), |output| {
            let words: Vec<&str> = arguments.split(' ').collect();
            output.run(cargo(&words).env("RUSTDOCFLAGS", "-Dwarnings"))
        });
    }
    checks.check("pkg/ builds", |output| package::build(output).map(|_| ()));
    checks.check("tables and schema are those of the catalogue", |output| readme::check(&catalogue::load(output)?));
    checks.check("npm packages for the tests", |output| setup::npm_ci("tests", output));
    checks.check("types, by tsc", |output| {
        output.run(&mut node(&["tests/node_modules/typescript/bin/tsc", "-p", "tests/package/types"]))
    });
    checks.check("the package, in Node and bundlers", |output| output.run(&mut node_test("tests/package")?));
    if !options.no_browsers {
        checks.check("the package and the demo, in browsers", |output| in_browsers(&browsers, output));
    }
    if options.all {
        let long = ["test", "--package", "hushgate", "--release", "--", "--ignored"];
        checks.check("cargo test --release -- --ignored", |output| output.run(&mut cargo(&long)));
        let search = ["test", "--package", "hushgate", "--release", "--test", "properties", "--test", "fold"];
        checks.check("properties, on texts of chance", |output| output.run(cargo(&search).env("HUSHGATE_SEARCH", "1")));
    }
    if checks.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Installs what is missing, and gives the browsers to test with.
fn set_up(options: &Options) -> Result<Vec<&'static str>> {
    setup::for_build(Output::Live)?;
    if options.no_browsers {
        return Ok(Vec::new());
    }
    let browsers = setup::browsers()?;
    if browsers.is_empty() {
        bail!("no browser is here to test with; install one of those named above, or say --no-browsers");
    }
    Ok(browsers)
}

fn in_browsers(browsers: &[&str], output: Output) -> Result<()> {
    let url = demo::start_in_background()?;
    let mut command = node_test("tests/browser")?;
    output.run(command.env("HUSHGATE_DEMO_URL", url).env("HUSHGATE_BROWSERS", browsers.join(",")))
}

/// `node --test` over the *.test.mjs files of a folder; Node 20 has no patterns of its own.
fn node_test(folder: &str) -> Result<Command> {
    let mut files = test_files(&root().join(folder))?;
    if files.is_empty() {
        bail!("{folder} has no *.test.mjs");
    }
    files.sort();
    let mut command = node(&["--test", "--test-reporter=spec"]);
    command.args(files);
    Ok(command)
}

fn test_files(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    Ok(paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect())
}
