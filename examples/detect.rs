//! Detects without a browser: a line `{"id", "text", "previous"?, "regions"?}` in, a line `{"id", "spans": [...]}` out, offsets in
//! UTF-8 bytes. What `npx hushgate detect --jsonl --units utf8` does, for who works on the crate.

use std::io::{BufRead, Write};

use hushgate::detect::{Detector, Hints};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let detector = Detector::new();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let text = case["text"].as_str().ok_or("a line without a text")?;
        let previous = case["previous"].as_str().unwrap_or("");
        let regions: Vec<_> = case["regions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let findings = detector.detect_with(text, &Hints { previous, regions: &regions });
        let spans: Vec<_> = findings
            .iter()
            .filter(|f| f.confidence >= 0.5)
            .map(|f| json!({ "start": f.start, "end": f.end, "type": f.entity.as_str(), "by": f.recognizer, "confidence": f.confidence }))
            .collect();
        writeln!(out, "{}", json!({ "id": case["id"], "spans": spans }))?;
    }
    Ok(())
}
