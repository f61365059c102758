//! `cargo xtask …`: every command a person needs to build, show, test and measure Hushgate.

mod bench;
mod catalogue;
mod check;
mod coverage;
mod demo;
mod engine;
mod eval;
mod fuzz;
mod mutants;
mod package;
mod readme;
mod reliability;
mod setup;
mod size;
mod steps;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use steps::Output;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, shows, tests and measures Hushgate.")]
enum Command {
    /// Build the npm package into pkg/
    Build,
    /// Build, then serve the demo page and its bot on this machine
    Demo(demo::Options),
    /// Run every check; the last line says how many passed
    Test(check::Options),
    /// Write anew what is generated: tables in README.md and CATALOGUE.md, and the policy's schema
    Docs {
        /// Change nothing; fail when something is out of date
        #[arg(long)]
        check: bool,
    },
    /// Print what the package weighs, and fail when it is over budget
    Size,
    /// Measure speed; what follows is handed to tests/bench/run.mjs
    Bench {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Look for texts that break the engine or take it too long
    Fuzz(fuzz::Options),
    /// Count the lines of consent, policy and decision that the tests reach
    Coverage,
    /// Change consent, policy and decision in one place at a time, and count how often a test notices; takes an hour
    Mutants(mutants::Options),
    /// Score the detector on annotated text
    Eval {
        /// The folder with *.jsonl.gz, score.py and typemap.json
        #[arg(long)]
        corpora: PathBuf,
        /// How many misses and false alarms to show for each source
        #[arg(long, default_value_t = 0)]
        errors: usize,
        /// File names without .jsonl.gz; all of them unless given
        sources: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Build => package::build(Output::Live).map(|_| ()),
        Command::Demo(options) => demo::run(&options),
        Command::Test(options) => return check::run(&options),
        Command::Docs { check } => docs(check),
        Command::Size => size::run(),
        Command::Bench { arguments } => bench::run(&arguments),
        Command::Coverage => coverage::run(),
        Command::Mutants(options) => mutants::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Eval { corpora, errors, sources } => eval::run(&corpora, &sources, errors),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn docs(check: bool) -> anyhow::Result<()> {
    let catalogue = catalogue::load(Output::Live)?;
    if check { readme::check(&catalogue) } else { readme::write(&catalogue) }
}
