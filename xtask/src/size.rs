//! `cargo xtask size`: what the package weighs, in Markdown.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use wasmparser::{Parser, Payload};

use crate::package;
use crate::steps::{Output, stdout_of};
use crate::workspace::{node, npm, pkg, read, read_text};

/// 1 KB is 1,000 bytes here.
const ENGINE_BROTLI_AT_MOST: u64 = 200_000;
const ENTRY_GZIP_AT_MOST: u64 = 5_000;

/// Node has both compressors, at their best by these settings.
const COMPRESS: &str = "
const { readFileSync } = require('node:fs'), zlib = require('node:zlib');
const sizes = group => {
  const bytes = Buffer.concat(group.map(path => readFileSync(path)));
  return [bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, zlib.brotliCompressSync(bytes).length];
};
console.log(JSON.stringify(JSON.parse(process.argv[1]).map(sizes)));";

/// Sizes in bytes.
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Builds, prints the tables, and fails when something is over its budget.
pub fn run() -> Result<()> {
    let catalogue = package::build(Output::Live)?;
    let entry = entry_files(&pkg())?;
    let engine = pkg().join("engine/engine.wasm");
    let custom = pkg().join("engine/engine-full.wasm");
    let records = pkg().join("engine/records.wasm");
    let glue = pkg().join("engine/engine.js");
    let groups = [vec![engine.clone()], vec![custom], vec![records], vec![glue], entry.clone()];
    let sizes = sizes(&groups)?;

    println!("\n| what | raw | gzip | brotli | budget |\n|---|--:|--:|--:|---|");
    let mut over = Vec::new();
    let mut row = |what: &str, size: &Size, budget: Option<(u64, u64, &str)>| {
        let budget = budget.map_or(String::new(), |(found, most, kind)| {
            if found > most {
                over.push(format!("{what} is {found} bytes {kind}, {} too many", found - most));
            }
            format!("{most} {kind}")
        });
        println!("| {what} | {} | {} | {} | {budget} |", size.raw, size.gzip, size.brotli);
    };
    let [wasm, custom, records, glue, js] = &sizes;
    row("engine.wasm", wasm, Some((wasm.brotli, ENGINE_BROTLI_AT_MOST, "brotli")));
    row("engine-full.wasm", custom, None);
    row("records.wasm", records, None);
    row("glue, engine.js", glue, None);
    row("JS entry, without glue", js, Some((js.gzip, ENTRY_GZIP_AT_MOST, "gzip")));
    println!("\nThe JS entry is {}.", names(&entry));

    println!("\n| in engine.wasm | bytes | |\n|---|--:|---|");
    let mut sections: Vec<(String, u64)> = sections(&read(&engine)?)?.into_iter().collect();
    sections.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    for (name, bytes) in sections {
        let note = match (name.as_str(), catalogue.automaton_bytes) {
            ("data", Some(automaton)) => format!("of which the automaton {automaton}"),
            _ => String::new(),
        };
        println!("| {name} | {bytes} | {note} |");
    }
    print_tarball()?;
    if !over.is_empty() {
        bail!("over budget: {}", over.join("; "));
    }
    Ok(())
}

fn sizes<const N: usize>(groups: &[Vec<PathBuf>; N]) -> Result<[Size; N]> {
    let json = serde_json::to_string(&groups.as_slice())?;
    let found: Vec<[u64; 3]> = serde_json::from_slice(&stdout_of(&mut node(&["-e", COMPRESS, &json]))?)?;
    let found: [[u64; 3]; N] = found.try_into().ok().context("a size for each file")?;
    Ok(found.map(|[raw, gzip, brotli]| Size { raw, gzip, brotli }))
}

/// What a browser's bundler takes for `import "hushgate"`: the entry, and what it imports statically, without the glue.
fn entry_files(pkg: &Path) -> Result<Vec<PathBuf>> {
    let package: Value = serde_json::from_slice(&read(&pkg.join("package.json"))?)?;
    let entry = package["exports"]["."]["default"].as_str().context("package.json has no exports[\".\"].default")?;
    let mut found = BTreeSet::new();
    let mut open = vec![pkg.join(entry)];
    while let Some(path) = open.pop() {
        if path.starts_with(pkg.join("engine")) || found.contains(&path) {
            continue;
        }
        let folder = path.parent().context("a file lies in a folder")?.to_owned();
        open.extend(static_imports(&read_text(&path)?).map(|import| normal(&folder.join(import))));
        found.insert(path);
    }
    Ok(found.into_iter().collect())
}

/// The relative addresses in `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`; not in `import()`.
fn static_imports(js: &str) -> impl Iterator<Item = &str> {
    js.match_indices(['"', '\'']).filter_map(|(at, quote)| {
        let before = js[..at].trim_end();
        let rest = &js[at + 1..];
        let address = &rest[..rest.find(quote)?];
        let imported = before.ends_with("from") || before.ends_with("import");
        (imported && address.starts_with('.')).then_some(address)
    })
}

/// Without `.` and `..`, so that one file has one path.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}

fn names(files: &[PathBuf]) -> String {
    let pkg = pkg();
    let names = files.iter().map(|path| path.strip_prefix(&pkg).unwrap_or(path).display().to_string());
    names.collect::<Vec<_>>().join(", ")
}

/// Bytes of each of a module's sections, by name.
fn sections(wasm: &[u8]) -> Result<BTreeMap<String, u64>> {
    let mut sizes = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((_, range)) = payload.as_section() else {
            continue;
        };
        let name = match &payload {
            Payload::TypeSection(_) => "types",
            Payload::ImportSection(_) => "imports",
            Payload::FunctionSection(_) => "functions",
            Payload::TableSection(_) => "tables",
            Payload::ExportSection(_) => "exports",
            Payload::ElementSection(_) => "elements",
            Payload::CodeSectionStart { .. } => "code",
            Payload::DataSection(_) => "data",
            Payload::CustomSection(section) => section.name(),
            _ => "other",
        };
        *sizes.entry(name.to_owned()).or_default() += (range.end - range.start) as u64;
    }
    Ok(sizes)
}

fn print_tarball() -> Result<()> {
    let mut pack = npm(&["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"]);
    let report: Value = serde_json::from_slice(&stdout_of(pack.current_dir(pkg()))?)?;
    // An array, or (npm 11.7 and newer) an object by package name.
    let tarball = match &report {
        Value::Object(by_name) => by_name.values().next(),
        list => list.get(0),
    };
    let tarball = tarball.context("`npm pack --json` told of no package")?;
    println!(
        "\nThe tarball has {} files: {} bytes packed, {} unpacked.",
        tarball["entryCount"], tarball["size"], tarball["unpackedSize"]
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn static_imports_only() {
        let js = "import { a } from \"./a.js\";\nimport './b.js'\nexport * from \"../c.js\";\n\
                  const d = await import(\"./d.js\"); import x from \"package\"; let e = './e.js';";
        assert_eq!(static_imports(js).collect::<Vec<_>>(), ["./a.js", "./b.js", "../c.js"]);
        assert_eq!(normal(Path::new("p/js/../c.js")), Path::new("p/c.js"));
    }

    #[test]
    fn sections_are_named_and_measured() {
        let wasm = b"\0asm\x01\0\0\0\x00\x05\x02hi12";
        assert_eq!(sections(wasm).unwrap(), BTreeMap::from([("hi".to_owned(), 5)]));
    }
}
