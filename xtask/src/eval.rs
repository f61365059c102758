//! `cargo xtask eval`: the built detector on annotated text. The corpora bring their own scorer, score.py.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::reliability::Reliability;
use crate::steps::{Output, stdout_of};
use crate::workspace::{self, node, pkg, read, scratch};
use crate::{catalogue, package};

/// Entity types in the scorer's words. The first row whose word (or words, joined by `_`) is in the type counts; the
/// categories come last, but for credentials, which can be of anything.
const CANONICAL: [(&str, &str); 41] = [
    ("credential", "SECRET"),
    ("email", "EMAIL"),
    ("phone", "PHONE"),
    ("passport", "PASSPORT"),
    ("driving", "LICENSE"),
    ("driver", "LICENSE"),
    ("birth", "DOB"),
    ("age", "AGE"),
    ("payment_card", "CARD"),
    ("crypto", "CRYPTO"),
    ("bitcoin", "CRYPTO"),
    ("ethereum", "CRYPTO"),
    ("wallet", "CRYPTO"),
    ("vat", "ORG_ID"),
    ("company", "ORG_ID"),
    ("ip", "IP"),
    ("ipv4", "IP"),
    ("ipv6", "IP"),
    ("mac", "MAC"),
    ("url", "URL"),
    ("domain", "URL"),
    ("postcode", "ZIP"),
    ("postal_code", "ZIP"),
    ("zip", "ZIP"),
    ("address", "ADDRESS"),
    ("nhs", "HEALTH_ID"),
    ("medicare", "HEALTH_ID"),
    ("contact", "PHONE"),
    ("person", "PERSON"),
    ("location", "LOCATION"),
    ("government", "NATIONAL_ID"),
    ("financial", "BANK"),
    ("health", "HEALTH_ID"),
    ("network", "URL"),
    ("device", "ID_OTHER"),
    ("vehicle", "PLATE"),
    ("online", "USERNAME"),
    ("date", "DATE"),
    ("demographic", "DEMOGRAPHIC"),
    ("org", "ORG_ID"),
    ("custom", "PII"),
];

/// Scores each source, and prints a row for each.
///
/// # Errors
/// When the folder has no such source, no scorer, or the detector fails.
pub fn run(corpora: &Path, sources: &[String], errors: usize) -> Result<()> {
    let corpora = corpora.canonicalize().with_context(|| format!("no folder {}", corpora.display()))?;
    let names = sources_in(&corpora, sources)?;
    package::build(Output::Live)?;
    let dir = scratch("eval")?;
    let map = dir.join("typemap.json");
    write_map(&corpora.join("typemap.json"), &map)?;
    println!(
        "\n| source | cases | leak % | messages that leak % | over % | false alarms % |\n|---|---|---|---|---|---|"
    );
    let mut reliability = Reliability::default();
    for name in names {
        let cases = corpora.join(format!("{name}.jsonl.gz"));
        let predictions = detect(&cases, &dir)?;
        reliability.add(&cases, &predictions)?;
        let report = dir.join("report.json");
        let mut score = Command::new("python3");
        score.arg(corpora.join("score.py")).args([&cases, &predictions]).arg("--map").arg(&map);
        score.args(["--types", "any", "--by", "none", "--errors", &errors.to_string(), "--json"]).arg(&report);
        let printed = String::from_utf8(stdout_of(&mut score)?)?;
        let report: Value = serde_json::from_slice(&read(&report)?)?;
        println!("{}", row(&name, &report["ALL"]));
        for line in printed.lines().filter(|line| line.starts_with("MISS ") || line.starts_with("FALSE")) {
            println!("    {line}");
        }
    }
    println!(
        "\nWhere everything of a kind is annotated, so many findings of a confidence touch something annotated:\n"
    );
    print!("{}", reliability.table());
    Ok(())
}

fn sources_in(corpora: &Path, wanted: &[String]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(corpora)?.flatten() {
        found.extend(entry.file_name().to_string_lossy().strip_suffix(".jsonl.gz").map(str::to_owned));
    }
    found.sort();
    let wanted: Vec<String> = wanted.iter().map(|name| name.trim_end_matches(".jsonl.gz").to_owned()).collect();
    if let Some(unknown) = wanted.iter().find(|name| !found.contains(name)) {
        bail!("no source {unknown}; there are: {}", found.join(" "));
    }
    Ok(if wanted.is_empty() { found } else { wanted })
}

fn write_map(from: &Path, to: &Path) -> Result<()> {
    let mut map: Value = serde_json::from_slice(&read(from)?)?;
    for entity in catalogue::load(Output::Captured)?.entity_types {
        map["pred"][entity.to_lowercase()] = json!(canonical(&entity));
    }
    workspace::write(to, map.to_string())
}

fn canonical(entity: &str) -> &'static str {
    let words = format!("_{}_", entity.replace('.', "_"));
    let row = CANONICAL.iter().find(|(word, _)| words.contains(&format!("_{word}_")));
    // Every category is in the table: what is left is no type of this project.
    row.map_or("PII", |(_, canonical)| canonical)
}

/// Runs the package's command line over the texts, and gives the file with what it found.
fn detect(cases: &Path, dir: &Path) -> Result<PathBuf> {
    let (texts, predictions) = (dir.join("texts.jsonl"), dir.join("predictions.jsonl"));
    let lines = BufReader::new(flate2::read::GzDecoder::new(File::open(cases)?)).lines();
    let mut out = BufWriter::new(File::create(&texts)?);
    for line in lines {
        let case: Value = serde_json::from_str(&line?).with_context(|| format!("in {}", cases.display()))?;
        let text =
            json!({ "id": case["id"], "text": case["text"], "previous": case["previous"].as_str().unwrap_or("") });
        writeln!(out, "{text}")?;
    }
    out.into_inner()?;
    let mut command = node(&[]);
    command.arg(pkg().join("bin/hushgate.js")).args(["detect", "--jsonl", "--units", "cp"]);
    let status = command.stdin(File::open(&texts)?).stdout(Stdio::from(File::create(&predictions)?)).status()?;
    if !status.success() {
        bail!("`hushgate detect` failed on {} ({status})", cases.display());
    }
    Ok(predictions)
}

fn row(name: &str, all: &Value) -> String {
    let percent =
        |key: &str| all["characters"][key].as_f64().map_or("-".to_owned(), |share| format!("{:.1}", 100.0 * share));
    let figures = ["leak", "msg_leak", "over", "msg_over"].map(percent);
    format!("| {name} | {} | {} |", all["cases"], figures.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entity_types_have_a_name_in_the_scorers_words() {
        let cases = [
            ("contact.email", "EMAIL"),
            ("financial.payment_card", "CARD"),
            ("financial.iban", "BANK"),
            ("government.us_ssn", "NATIONAL_ID"),
            ("government.us_passport", "PASSPORT"),
            ("network.ip_address", "IP"),
            ("credential.url_credentials", "SECRET"),
            ("financial.bitcoin_address", "CRYPTO"),
            ("date.of_birth", "DOB"),
            ("org.eu_vat", "ORG_ID"),
            ("custom.case_number", "PII"),
        ];
        for (entity, wanted) in cases {
            assert_eq!(canonical(entity), wanted, "{entity}");
        }
    }

    #[test]
    fn a_row_shows_what_is_not_known_as_a_dash() {
        let all = json!({"cases": 3, "characters": {"leak": 0.25, "msg_leak": 1.0, "over": null, "msg_over": 0.0}});
        assert_eq!(row("x", &all), "| x | 3 | 25.0 | 100.0 | - | 0.0 |");
    }
}
