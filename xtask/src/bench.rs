//! `cargo xtask bench`: the speed of the built package, and of the decision rule by itself.

use anyhow::Result;

use crate::steps::Output;
use crate::workspace::{cargo, node};
use crate::{package, setup};

/// Builds, then runs tests/bench/run.mjs with what the caller adds.
pub fn run(arguments: &[String]) -> Result<()> {
    package::build(Output::Live)?;
    setup::npm_ci("tests/bench", Output::Live)?;
    Output::Live.run(node(&["tests/bench/run.mjs"]).args(arguments))?;
    Output::Live.run(&mut cargo(&["run", "--quiet", "--release", "--example", "decide"]))
}
