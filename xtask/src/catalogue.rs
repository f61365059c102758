//! What the crate says of itself: its recognizers, reasons and errors, from `examples/catalogue.rs`.

use std::collections::HashSet;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::steps::{Output, stdout_of};
use crate::workspace::cargo;

/// The whole of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// The crate's version.
    pub version: String,
    pub recognizers: Vec<Recognizer>,
    /// Every entity type, dotted.
    pub entity_types: Vec<String>,
    /// What counts on the way to a confidence.
    pub steps: Vec<Code>,
    /// What becomes of a match.
    pub outcomes: Vec<Code>,
    pub operators: Vec<Operator>,
    pub reasons: Vec<Code>,
    pub errors: Vec<Code>,
    /// The policy's JSON Schema, as JSON.
    pub policy_schema: String,
    /// Size of the embedded automaton.
    pub automaton_bytes: Option<u64>,
}

/// One recognizer, as documentation shows it.
#[derive(Deserialize)]
pub struct Recognizer {
    pub entity: String,
    pub title: String,
    /// Whether a check digit or checksum is verified.
    pub checksum: bool,
    /// Whether it takes a word nearby, or the caller's region.
    pub contextual: bool,
    /// Countries that use it; empty for everywhere.
    pub regions: Vec<String>,
    /// Examples that it finds.
    pub hits: Vec<String>,
}

/// What can be done to a span.
#[derive(Deserialize)]
pub struct Operator {
    /// The name in policies.
    pub name: String,
    /// How protective it is.
    pub action: String,
    /// What of a value still leaves.
    pub keeps: String,
    /// What of a value doesn't.
    pub loses: String,
}

/// A stable code, and what it means.
#[derive(Deserialize)]
pub struct Code {
    pub code: String,
    pub meaning: String,
}

/// Runs the example and reads what it prints.
pub fn load(output: Output) -> Result<Catalogue> {
    let arguments = ["run", "--quiet", "--package", "hushgate", "--example", "catalogue"];
    output.say("catalogue of recognizers");
    let json = stdout_of(&mut cargo(&arguments))?;
    let mut catalogue: Catalogue = serde_json::from_slice(&json)
        .context("what examples/catalogue.rs printed is not the JSON that xtask/src/catalogue.rs expects")?;
    // Two recognizers can find one type.
    let mut seen = HashSet::new();
    catalogue.entity_types.retain(|entity| seen.insert(entity.clone()));
    Ok(catalogue)
}
