//! Whether confidence means something: how often findings of each confidence are right on annotated text.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// What a source has to annotate for a finding outside its spans to be wrong: everything, or the type under test.
const SCOPES: [&str; 3] = ["full", "structured", "target"];

/// Findings by tenths of confidence: how many, and how many that touch something annotated.
#[derive(Default)]
pub struct Reliability([(usize, usize); 10]);

impl Reliability {
    /// Counts the predictions of one source. Offsets of both are code points.
    ///
    /// # Errors
    /// When a file can't be read or a line is not what the scorer takes.
    pub fn add(&mut self, cases: &Path, predictions: &Path) -> Result<()> {
        let mut found = HashMap::new();
        for line in BufReader::new(File::open(predictions)?).lines() {
            let mut prediction: Value = serde_json::from_str(&line?)?;
            found.insert(prediction["id"].to_string(), prediction["spans"].take());
        }
        for line in BufReader::new(flate2::read::GzDecoder::new(File::open(cases)?)).lines() {
            let case: Value = serde_json::from_str(&line?).with_context(|| format!("in {}", cases.display()))?;
            let judged = SCOPES.iter().any(|scope| case["scope"] == **scope);
            let skipped = ["soft", "ambiguous"].iter().any(|mark| case["meta"][mark] == true);
            if judged && !skipped {
                let empty = Vec::new();
                let spans = found.get(&case["id"].to_string()).and_then(Value::as_array).unwrap_or(&empty);
                spans.iter().for_each(|span| self.count(span, case["spans"].as_array().unwrap_or(&empty)));
            }
        }
        Ok(())
    }

    fn count(&mut self, span: &Value, gold: &[Value]) {
        let at = |span: &Value| (span["start"].as_u64().unwrap_or(0), span["end"].as_u64().unwrap_or(0));
        let (start, end) = at(span);
        let right = gold.iter().map(at).any(|(from, to)| from < end && start < to);
        let tenth = (span["confidence"].as_f64().unwrap_or(0.0) * 10.0) as usize;
        let (all, held) = &mut self.0[tenth.min(9)];
        *all += 1;
        *held += usize::from(right);
    }

    /// A table, a row for each tenth that has findings.
    pub fn table(&self) -> String {
        let rows = self.0.iter().enumerate().filter(|(_, (all, _))| *all > 0).map(|(tenth, (all, held))| {
            let share = 100.0 * *held as f64 / *all as f64;
            format!("| 0.{tenth}–{:.1} | {all} | {share:.1} |\n", (tenth + 1) as f64 / 10.0)
        });
        let head = "| confidence | findings | right % |\n|---|--:|--:|\n";
        head.to_owned() + &rows.collect::<String>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn findings_are_counted_by_tenths() {
        let mut reliability = Reliability::default();
        let gold = [json!({"start": 3, "end": 6})];
        reliability.count(&json!({"start": 5, "end": 9, "confidence": 0.95}), &gold);
        reliability.count(&json!({"start": 6, "end": 9, "confidence": 0.9}), &gold);
        reliability.count(&json!({"start": 0, "end": 4, "confidence": 1.0}), &gold);
        reliability.count(&json!({"start": 0, "end": 2, "confidence": 0.5}), &[]);
        let table = reliability.table();
        assert!(table.ends_with("| 0.5–0.6 | 1 | 0.0 |\n| 0.9–1.0 | 3 | 66.7 |\n"), "{table}");
    }
}
