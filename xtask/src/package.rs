//! The npm package: pkg-template/, the engines, the jurisdictions, and what the catalogue fills in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::catalogue::{self, Catalogue, Code};
use crate::engine;
use crate::setup;
use crate::steps::Output;
use crate::workspace::{self, pkg, read, root};

/// The package's files, by path inside it.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Sets up, compiles, and leaves the installable package in pkg/.
pub fn build(output: Output) -> Result<Catalogue> {
    setup::for_build(output)?;
    let mut files = Files::new();
    collect(&root().join("pkg-template"), Path::new(""), &mut files)?;
    // At the same time: linking, and wasm-opt, keep only one core busy.
    let (engines, catalogue) = std::thread::scope(|scope| {
        let catalogue = scope.spawn(|| catalogue::load(output));
        let engines = engine::build_all(output);
        (engines, catalogue.join().expect("loading the catalogue does not panic"))
    });
    let catalogue = catalogue?;
    for (name, content) in engines? {
        files.insert(Path::new("engine").join(name), content);
    }
    check_version(&files, &catalogue.version)?;
    fill_types(&mut files, &catalogue)?;
    fill_texts(&mut files)?;
    add_jurisdictions(&mut files, read(&root().join("src/jurisdiction/presets.json"))?)?;
    for entry in std::fs::read_dir(root())?.flatten() {
        if entry.file_name().to_string_lossy().starts_with("LICENSE") {
            files.insert(entry.file_name().into(), read(&entry.path())?);
        }
    }
    lay_out(&pkg(), &files)?;
    output.say(&format!("pkg/ is ready: {} files", files.len()));
    Ok(catalogue)
}

/// What the demo page loads, in a folder of its own: no types, and neither of the engines that it never asks for, which take
/// most of the time.
pub fn for_demo(output: Output) -> Result<PathBuf> {
    setup::for_build(output)?;
    let mut files = Files::new();
    collect(&root().join("pkg-template"), Path::new(""), &mut files)?;
    for (name, content) in engine::build_smallest(output)? {
        files.insert(Path::new("engine").join(name), content);
    }
    fill_texts(&mut files)?;
    let folder = workspace::scratch("demo")?;
    lay_out(&folder, &files)?;
    Ok(folder)
}

fn collect(dir: &Path, inside: &Path, files: &mut Files) -> Result<()> {
    let entries = std::fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = inside.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "node_modules" {
                collect(&entry.path(), &path, files)?;
            }
        } else {
            files.insert(path, read(&entry.path())?);
        }
    }
    Ok(())
}

fn check_version(files: &Files, version: &str) -> Result<()> {
    let json = files.get(Path::new("package.json")).context("pkg-template/package.json is missing")?;
    let package: serde_json::Value = serde_json::from_slice(json).context("pkg-template/package.json is not JSON")?;
    if package["version"] != version {
        bail!(
            "pkg-template/package.json has version {}, Cargo.toml has \"{version}\"; make them the same",
            package["version"]
        );
    }
    Ok(())
}

fn fill_types(files: &mut Files, catalogue: &Catalogue) -> Result<()> {
    let title = |entity: &String| catalogue.recognizers.iter().find(|r| r.entity == *entity).map(|r| r.title.as_str());
    let entities = catalogue.entity_types.iter().map(|entity| member(entity, title(entity))).collect();
    let codes = |codes: &[Code]| codes.iter().map(|c| member(&c.code, Some(&c.meaning))).collect();
    let operators = catalogue.operators.iter();
    let operators =
        operators.map(|o| member(&o.name, Some(&format!("Keeps {}; loses {}.", o.keeps, o.loses)))).collect();
    let unions: [(&str, Vec<String>); 6] = [
        ("/*ENTITY_TYPES*/", entities),
        ("/*STEPS*/", codes(&catalogue.steps)),
        ("/*OUTCOMES*/", codes(&catalogue.outcomes)),
        ("/*OPERATORS*/", operators),
        ("/*REASONS*/", codes(&catalogue.reasons)),
        ("/*ERROR_CODES*/", codes(&catalogue.errors)),
    ];
    unions.iter().try_for_each(|(placeholder, members)| fill_file(files, "index.d.ts", placeholder, members))
}

/// The presets whole, with their sources, and the type of their ids.
fn add_jurisdictions(files: &mut Files, json: Vec<u8>) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Table {
        presets: Vec<Preset>,
    }
    #[derive(serde::Deserialize)]
    struct Preset {
        id: String,
        name: String,
    }
    let table: Table =
        serde_json::from_slice(&json).context("src/jurisdiction/presets.json has no presets with names")?;
    let mut ids: Vec<_> = table.presets.iter().map(|preset| member(&preset.id, Some(&preset.name))).collect();
    ids.push(member("UNKNOWN", Some("Nobody said: the most protective value of all of them, one by one.")));
    files.insert("jurisdictions.json".into(), json);
    fill_file(files, "index.d.ts", "/*JURISDICTIONS*/", &ids)
}

/// A module beside each catalogue of texts, since not everything imports JSON, and the list of them in texts.js and its types.
fn fill_texts(files: &mut Files) -> Result<()> {
    let catalogues: Vec<PathBuf> =
        files.keys().filter(|path| path.parent() == Some(Path::new("texts"))).cloned().collect();
    let mut imports = Vec::new();
    let mut locales = Vec::new();
    for path in catalogues {
        let json: serde_json::Value = serde_json::from_slice(&files[&path])
            .with_context(|| format!("pkg-template/{} is not JSON", path.display()))?;
        let locale = json["locale"].as_str().unwrap_or_default();
        if path != Path::new("texts").join(format!("{locale}.json")) {
            bail!("pkg-template/{} says that its locale is {locale:?}", path.display());
        }
        files.insert(path.with_extension("js"), format!("export default {json};\n").into_bytes());
        imports.push(format!("{locale}: () => import(\"./texts/{locale}.js\"),"));
        locales.push(member(locale, None));
    }
    fill_file(files, "texts.js", "/*LOCALES*/", &imports)?;
    fill_file(files, "texts.d.ts", "/*LOCALES*/", &locales)
}

fn fill_file(files: &mut Files, name: &str, placeholder: &str, members: &[String]) -> Result<()> {
    let content = files.get_mut(Path::new(name)).with_context(|| format!("pkg-template/{name} is missing"))?;
    let text = str::from_utf8(content).with_context(|| format!("pkg-template/{name} is not UTF-8"))?;
    *content = fill(text, placeholder, members).with_context(|| format!("pkg-template/{name}"))?.into_bytes();
    Ok(())
}

/// One member of a union of string literals, with its meaning as a comment that editors show.
fn member(literal: &str, meaning: Option<&str>) -> String {
    let comment = meaning.map(|text| format!("/** {} */\n  ", text.replace("*/", "*\u{200b}/")));
    format!("{}| {literal:?}", comment.unwrap_or_default())
}

fn fill(text: &str, placeholder: &str, members: &[String]) -> Result<String> {
    if members.is_empty() {
        bail!("the catalogue has nothing to put for {placeholder}");
    }
    let Some((before, after)) = text.split_once(placeholder).filter(|(_, after)| !after.contains(placeholder)) else {
        bail!("it must contain {placeholder} once");
    };
    Ok(format!("{before}{}{after}", members.join("\n  ")))
}

/// Makes a folder hold exactly these files. One that is the same is not touched, so that a bundler that watches is left alone.
fn lay_out(dir: &Path, files: &Files) -> Result<()> {
    for (path, content) in files {
        let path = dir.join(path);
        if std::fs::read(&path).is_ok_and(|now| now == *content) {
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).with_context(|| format!("creating {}", parent.display()))?;
        }
        workspace::write(&path, content)?;
    }
    let mut found = Files::new();
    collect(dir, Path::new(""), &mut found)?;
    for path in found.keys().filter(|path| !files.contains_key(*path)) {
        std::fs::remove_file(dir.join(path)).with_context(|| format!("removing {} from pkg/", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unions_are_filled_in_once() {
        let members = [member("a.b", None), member("c-d", Some("Why."))];
        let text = fill("type T =\n  /*REASONS*/;", "/*REASONS*/", &members).unwrap();
        assert_eq!(text, "type T =\n  | \"a.b\"\n  /** Why. */\n  | \"c-d\";");
        assert!(fill(&text, "/*REASONS*/", &members).is_err());
        assert!(fill("/*REASONS*/ /*REASONS*/", "/*REASONS*/", &members).is_err());
        assert!(fill("/*REASONS*/", "/*REASONS*/", &[]).is_err());
    }

    #[test]
    fn a_catalogue_of_texts_becomes_a_module_and_a_member() {
        let catalogue = |locale: &str| format!(r#"{{"locale":"{locale}"}}"#).into_bytes();
        let mut files = Files::from([
            ("texts.js".into(), b"x = { /*LOCALES*/ }".to_vec()),
            ("texts.d.ts".into(), b"type L = /*LOCALES*/;".to_vec()),
            ("texts/de.json".into(), catalogue("de")),
        ]);
        fill_texts(&mut files).unwrap();
        let text = |name: &str| str::from_utf8(&files[Path::new(name)]).unwrap();
        assert_eq!(text("texts/de.js"), "export default {\"locale\":\"de\"};\n");
        assert_eq!(text("texts.js"), "x = { de: () => import(\"./texts/de.js\"), }");
        assert_eq!(text("texts.d.ts"), "type L = | \"de\";");
        files.insert("texts/fr.json".into(), catalogue("de"));
        assert!(fill_texts(&mut files).is_err());
    }

    #[test]
    fn jurisdictions_are_a_file_and_a_type() {
        let json = br#"{ "presets": [{ "id": "EU", "name": "Europe", "values": {} }] }"#;
        let mut files = Files::from([("index.d.ts".into(), b"type J = /*JURISDICTIONS*/;".to_vec())]);
        add_jurisdictions(&mut files, json.to_vec()).unwrap();
        assert_eq!(files[Path::new("jurisdictions.json")], json);
        let types = str::from_utf8(&files[Path::new("index.d.ts")]).unwrap();
        assert!(
            types.starts_with("type J = /** Europe */\n  | \"EU\"\n") && types.contains("| \"UNKNOWN\";"),
            "{types}"
        );
    }

    #[test]
    fn a_version_that_differs_is_refused() {
        let files = Files::from([("package.json".into(), br#"{"version":"0.1.0"}"#.to_vec())]);
        assert!(check_version(&files, "0.1.0").is_ok());
        assert!(check_version(&files, "0.2.0").is_err());
    }

    #[test]
    fn a_folder_ends_up_with_exactly_the_files() {
        let dir = std::env::temp_dir().join(format!("hushgate-layout-{}", std::process::id()));
        std::fs::create_dir_all(dir.join("old")).unwrap();
        std::fs::write(dir.join("old/gone.js"), "x").unwrap();
        let files = Files::from([("a/b.js".into(), b"1".to_vec())]);
        lay_out(&dir, &files).unwrap();
        let mut found = Files::new();
        collect(&dir, Path::new(""), &mut found).unwrap();
        std::fs::remove_dir_all(&dir).unwrap();
        assert_eq!(found, files);
    }
}
