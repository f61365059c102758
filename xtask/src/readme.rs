//! What comes from the catalogue: tables in README.md and CATALOGUE.md, between `<!-- generated:NAME -->` and
//! `<!-- /generated -->`, and the policy's JSON Schema.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::catalogue::{Catalogue, Code, Recognizer};
use crate::workspace::{self, read_text, root};

const END: &str = "<!-- /generated -->";
const EXAMPLE_AT_MOST: usize = 48;

type Render = fn(&Catalogue) -> String;
const SECTIONS: [(&str, Render); 5] = [
    ("recognizers", recognizers),
    ("categories", categories),
    ("operators", operators),
    ("reasons", |catalogue| codes(&catalogue.reasons)),
    ("errors", |catalogue| codes(&catalogue.errors)),
];

/// Writes every generated section anew.
pub fn write(catalogue: &Catalogue) -> Result<()> {
    for (path, now, wanted) in files(catalogue)? {
        if now != wanted {
            workspace::write(&path, wanted)?;
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Fails when a generated section is not what the catalogue says.
pub fn check(catalogue: &Catalogue) -> Result<()> {
    for (path, now, wanted) in files(catalogue)? {
        if now != wanted {
            bail!("{}, or a table in it, is out of date; run `cargo xtask docs`", path.display());
        }
    }
    Ok(())
}

/// The files that are generated, or have sections that are: path, text as it is, text as it should be.
fn files(catalogue: &Catalogue) -> Result<Vec<(PathBuf, String, String)>> {
    let mut files = Vec::new();
    for name in ["README.md", "CATALOGUE.md"] {
        let path = root().join(name);
        let now = read_text(&path)?;
        let wanted = generate(&now, catalogue).with_context(|| name.to_owned())?;
        files.push((path, now, wanted));
    }
    let path = root().join("pkg-template/policy.schema.json");
    let schema: serde_json::Value = serde_json::from_str(&catalogue.policy_schema).context("the policy's schema")?;
    files.push((path.clone(), std::fs::read_to_string(&path).unwrap_or_default(), format!("{schema:#}\n")));
    if files.iter().all(|(_, now, _)| !now.contains(&start("recognizers"))) {
        bail!("CATALOGUE.md has no {} section", start("recognizers"));
    }
    Ok(files)
}

fn start(name: &str) -> String {
    format!("<!-- generated:{name} -->")
}

fn generate(text: &str, catalogue: &Catalogue) -> Result<String> {
    let mut text = text.to_owned();
    for (name, render) in SECTIONS {
        let start = start(name);
        if text.contains(&start) {
            text = replace_section(&text, &start, &render(catalogue))?;
        }
    }
    Ok(text)
}

fn replace_section(text: &str, start: &str, content: &str) -> Result<String> {
    let (before, rest) = text.split_once(start).context("the section is not there")?;
    let Some((old, after)) = rest.split_once(END) else {
        bail!("{start} has no {END} after it");
    };
    if old.contains("<!-- generated:") || after.contains(start) {
        bail!("{start} is opened twice, or another section opens before it is closed");
    }
    Ok(format!("{before}{start}\n{content}{END}{after}"))
}

/// Every recognizer, a table for each category.
fn recognizers(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for (category, members) in by_category(catalogue) {
        // Writing to a String cannot fail.
        let _ =
            writeln!(text, "\n## {category}\n\n| type | where | what | checked by | example |\n|---|---|---|---|---|");
        for recognizer in members {
            let checked = match (recognizer.checksum, recognizer.contextual) {
                (true, false) => "form, checksum",
                (true, true) => "checksum, and a word nearby",
                (false, false) => "form",
                (false, true) => "a word nearby",
            };
            let example = recognizer.hits.first().map_or(String::new(), |hit| code(marked(hit)));
            let (title, regions) = (cell(&recognizer.title), recognizer.regions.join(" "));
            let _ = writeln!(text, "| `{}` | {regions} | {title} | {checked} | {example} |", recognizer.entity);
        }
    }
    text + "\n"
}

/// A row for each category: how many recognizers, for how many countries, and some of what they find.
fn categories(catalogue: &Catalogue) -> String {
    let mut table =
        "| category | recognizers | with a checksum | countries | for example |\n|---|--:|--:|--:|---|\n".to_owned();
    for (category, members) in by_category(catalogue) {
        let checked = members.iter().filter(|r| r.checksum).count();
        let mut regions: Vec<_> = members.iter().flat_map(|r| &r.regions).collect();
        regions.sort();
        regions.dedup();
        let step = members.len().div_ceil(SHOWN);
        let shown: Vec<_> = members.iter().step_by(step).map(|r| cell(&r.title)).collect();
        let (count, regions) = (members.len(), regions.len());
        let _ = writeln!(table, "| {category} | {count} | {checked} | {regions} | {} |", shown.join(", "));
    }
    table
}

/// How many of a category's titles the short table shows.
const SHOWN: usize = 4;

fn by_category(catalogue: &Catalogue) -> Vec<(&str, Vec<&Recognizer>)> {
    let mut categories: Vec<(&str, Vec<&Recognizer>)> = Vec::new();
    for recognizer in &catalogue.recognizers {
        let category = recognizer.entity.split('.').next().unwrap_or_default();
        match categories.iter_mut().find(|(known, _)| *known == category) {
            Some((_, members)) => members.push(recognizer),
            None => categories.push((category, vec![recognizer])),
        }
    }
    for (_, members) in &mut categories {
        members.sort_by(|a, b| (&a.regions, &a.entity).cmp(&(&b.regions, &b.entity)));
    }
    categories
}

/// What each operator keeps of a value, and what it loses.
fn operators(catalogue: &Catalogue) -> String {
    let mut table = "| operator | counts as | keeps | loses |\n|---|---|---|---|\n".to_owned();
    for operator in &catalogue.operators {
        let (keeps, loses) = (cell(&operator.keeps), cell(&operator.loses));
        let _ = writeln!(table, "| `{}` | {} | {keeps} | {loses} |", operator.name, operator.action);
    }
    table
}

fn codes(codes: &[Code]) -> String {
    let mut table = "| code | meaning |\n|---|---|\n".to_owned();
    for Code { code, meaning } in codes {
        let _ = writeln!(table, "| `{code}` | {} |", cell(meaning));
    }
    table
}

/// What is found in a hit: `DE89…` of `to <DE89…> please`.
fn marked(hit: &str) -> &str {
    let (open, close) = if hit.contains('«') { ('«', '»') } else { ('<', '>') };
    let inside = hit.split_once(open).and_then(|(_, rest)| rest.split_once(close));
    inside.map_or(hit, |(found, _)| found)
}

/// Text that cannot break out of a table's cell: one line, bars escaped.
fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An example as code, shortened; with the fence that its own backticks need.
fn code(text: &str) -> String {
    let mut text = one_line(text);
    if text.chars().count() > EXAMPLE_AT_MOST {
        text = text.chars().take(EXAMPLE_AT_MOST - 1).chain(['…']).collect();
    }
    let text = cell(&text);
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Catalogue {
        let recognizer = Recognizer {
            entity: "financial.iban".into(),
            title: "Bank | account".into(),
            checksum: true,
            contextual: false,
            regions: vec!["GB".into()],
            hits: vec!["to <GB33\nBUKB> please".into()],
        };
        Catalogue {
            version: "0.1.0".into(),
            recognizers: vec![recognizer],
            entity_types: vec![],
            steps: vec![],
            outcomes: vec![],
            operators: vec![],
            reasons: vec![Code { code: "granted".into(), meaning: "Agreed to.".into() }],
            errors: vec![],
            policy_schema: "{}".into(),
            automaton_bytes: None,
        }
    }

    const README: &str = "# H\n\n<!-- generated:recognizers -->\nold\n<!-- /generated -->\n\nrest\n\
                          <!-- generated:reasons --><!-- /generated -->\nend\n";

    #[test]
    fn only_what_is_between_the_markers_changes() {
        let text = generate(README, &sample()).unwrap();
        assert!(text.starts_with("# H\n\n<!-- generated:recognizers -->\n\n## financial\n\n| type |"));
        assert!(text.contains(
            "| `financial.iban` | GB | Bank \\| account | form, checksum | `GB33 BUKB` |\n\n<!-- /generated -->\n\nrest\n"
        ));
        assert!(text.ends_with("| `granted` | Agreed to. |\n<!-- /generated -->\nend\n"));
        assert!(!text.contains("old"));
    }

    #[test]
    fn writing_twice_changes_nothing() {
        let once = generate(README, &sample()).unwrap();
        assert_eq!(generate(&once, &sample()).unwrap(), once);
    }

    #[test]
    fn a_section_that_is_not_closed_is_an_error() {
        assert!(generate("<!-- generated:recognizers -->\n", &sample()).is_err());
        let swallowed = "<!-- generated:recognizers -->\n<!-- generated:reasons -->\n<!-- /generated -->";
        assert!(generate(swallowed, &sample()).is_err());
    }
}
