//! The crate as wasm: compiled, bound to JS, optimised. When nothing has changed, the last run's files are taken.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use wasm_bindgen_cli_support::Bindgen;

use crate::steps::{Output, stdout_of};
use crate::workspace::{self, cargo, node, read, root, scratch, target};

const WASM: &str = "wasm32-unknown-unknown";

/// wasm-opt, with exactly the features that rustc turns on by default for this target.
const WASM_OPT: [&str; 11] = [
    "-O3",
    // The first kilobyte is the far end of the stack, where no object lies: addresses can be folded into loads.
    "--low-memory-unused",
    // Zeros between data, and what is computed twice, cost less in brotli than what takes their place.
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-target-features",
];

/// One build of the crate.
struct Engine {
    /// The name of its files in `pkg/engine/`.
    name: &'static str,
    features: &'static [&'static str],
    /// Where no text is walked over, size counts and time does not.
    opt_level: &'static str,
}

/// Every build of the crate that the package carries.
const ENGINES: [Engine; 3] = [
    Engine { name: "engine", features: &[], opt_level: "3" },
    Engine { name: "engine-full", features: &["custom"], opt_level: "3" },
    Engine { name: "records", features: &["records"], opt_level: "z" },
];

/// Folders in the root that no build of the crate reads.
const NO_SOURCES: [&str; 8] = ["examples", "pkg", "pkg-template", "shared", "target", "tests", "www", "xtask"];

/// Files by name.
pub type Files = Vec<(String, Vec<u8>)>;

/// Every engine's files: glue, wasm, and the wasm as a JS module for where no URL can be fetched.
pub fn build_all(output: Output) -> Result<Files> {
    build(&ENGINES, output)
}

/// The same of the engine that most pages load.
pub fn build_smallest(output: Output) -> Result<Files> {
    build(&ENGINES[..1], output)
}

fn build(engines: &[Engine], output: Output) -> Result<Files> {
    let wanted = made_from()?;
    std::thread::scope(|scope| {
        let mut finishing = Vec::new();
        for engine in engines {
            let dir = scratch(engine.name)?;
            let stamp = dir.join("made-from");
            if std::fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
                continue;
            }
            // Should we be stopped half-way, the next run must not take what is there for good.
            let _ = std::fs::remove_file(&stamp);
            let compiled = compile(engine, output)?;
            let wanted = &wanted;
            // While cargo compiles the next engine.
            finishing.push(scope.spawn(move || {
                finish(engine, compiled, &dir, output)?;
                workspace::write(&stamp, wanted)
            }));
        }
        finishing.into_iter().try_for_each(|thread| thread.join().expect("finishing an engine does not panic"))
    })?;
    let mut files = Files::new();
    for engine in engines {
        for file in file_names(engine) {
            let content = read(&scratch(engine.name)?.join(&file))?;
            files.push((file, content));
        }
    }
    Ok(files)
}

/// A hash of all that decides what the engines are. Cargo itself would compile each anew every time, because both
/// builds end in one file.
fn made_from() -> Result<String> {
    let rustc = stdout_of(Command::new("rustc").arg("-vV"))?;
    // This file is the recipe, and the lock file is wasm-opt's version.
    let lock = read(&root().join("xtask/package-lock.json"))?;
    let mut parts = vec![rustc, include_bytes!("engine.rs").to_vec(), lock];
    add_sources(root(), &mut parts)?;
    Ok(workspace::sha256(&parts))
}

/// Whatever a build of the crate could read: better a build too many than one too few.
fn add_sources(dir: &Path, parts: &mut Vec<Vec<u8>>) -> Result<()> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let unread = if path.is_dir() {
            NO_SOURCES.contains(&&*name) || name.starts_with('.')
        } else {
            ![".rs", ".toml", ".lock"].iter().any(|ending| name.ends_with(ending))
        };
        if dir == root() && unread {
            continue;
        }
        parts.push(path.strip_prefix(root())?.to_string_lossy().into_owned().into_bytes());
        if path.is_dir() {
            add_sources(&path, parts)?;
        } else {
            parts.push(read(&path)?);
        }
    }
    Ok(())
}

fn file_names(engine: &Engine) -> [String; 3] {
    [".js", ".wasm", "-bytes.js"].map(|ending| format!("{}{ending}", engine.name))
}

fn compile(engine: &Engine, output: Output) -> Result<Vec<u8>> {
    output.say(&format!("{}: compile", engine.name));
    // Not the library for Rust as well, which takes most of the time.
    let mut command =
        cargo(&["rustc", "--release", "--package", "hushgate", "--lib", "--crate-type", "cdylib", "--target", WASM]);
    if !engine.features.is_empty() {
        command.arg("--features").arg(engine.features.join(","));
    }
    let mut flags = remap_flags();
    // SHA-256 as a loop: it hashes a request and a policy, and unrolled it takes 7 KB more.
    flags.push("--cfg=sha2_backend_soft=\"compact\"".to_owned());
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", engine.opt_level);
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    output.run(&mut command)?;
    // Both engines' builds end in this one file; the next build puts its own there.
    read(&target()?.join(WASM).join("release/hushgate.wasm"))
}

fn finish(engine: &Engine, compiled: Vec<u8>, dir: &Path, output: Output) -> Result<()> {
    output.say(&format!("{}: glue, wasm-opt", engine.name));
    let (glue, wasm) = bind(engine, compiled)?;
    let wasm = optimise(dir, &wasm, output)?;
    let bytes = bytes_module(&wasm)?;
    for (file, content) in file_names(engine).iter().zip([glue.into_bytes(), wasm, bytes.into_bytes()]) {
        workspace::write(&dir.join(file), content)?;
    }
    Ok(())
}

/// Keeps this machine's paths out of the panic locations in the wasm: smaller, and the same bytes on every machine.
fn remap_flags() -> Vec<String> {
    let mut flags = vec![remap(root(), "hushgate")];
    let registries = cargo_home().and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    flags.extend(registries.into_iter().flatten().flatten().map(|registry| remap(&registry.path(), "crates")));
    flags
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// wasm-bindgen: the glue, and the wasm that goes with it.
fn bind(engine: &Engine, compiled: Vec<u8>) -> Result<(String, Vec<u8>)> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(engine.name, compiled)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // Only the package's loader may carry the wasm's URL, or bundlers emit the file twice.
        .omit_default_module_path(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen; is its version here the one in Cargo.lock?")?;
    check_glue(output.js())?;
    if output.snippets().values().any(|files| !files.is_empty()) || !output.local_modules().is_empty() {
        bail!("a crate brings its own JS files along; the package carries none of them");
    }
    // What `regex` says of a caller's pattern may go through `Debug`.
    if !engine.features.contains(&"custom") {
        silence(output.wasm_mut())?;
        forget_indices(output.wasm_mut())?;
    }
    let wasm = output.wasm_mut().emit_wasm();
    Ok((output.js().to_owned(), wasm))
}

/// What nobody reads, and the compiler can't know it. Every `Debug`: only panics ask it, for messages that quote what they
/// stumbled over and that are never printed (src/wasm/panic.rs); Clippy keeps it out of what is printed. What serde says
/// of a value that it can't read, which src/wasm/convert.rs leaves unsaid. And so all that writes a fraction: what leaves
/// the engine is written by src/json.rs.
const SILENT: [&str; 4] = [
    "fmt::Debug>::fmt",
    "serde_core::de::Unexpected as core::fmt::Display>::fmt",
    "serde_core::de::WithDecimalPoint as core::fmt::Display>::fmt",
    "<f64 as core",
];

/// Makes what is [`SILENT`] write nothing.
fn silence(wasm: &mut walrus::Module) -> Result<()> {
    for silent in SILENT {
        let ids = functions(wasm, silent)?;
        for id in ids {
            // `Ok(())`
            replace(wasm, id, |body, _| {
                body.i32_const(0);
            });
        }
    }
    Ok(())
}

/// Makes panics about indices forget which: only their place is printed, and wasm-opt leaves what nobody reads out of each
/// of their many calls.
fn forget_indices(wasm: &mut walrus::Module) -> Result<()> {
    let [bounds] = functions(wasm, "panic_bounds_check")?[..] else {
        bail!("there is more than one panic_bounds_check");
    };
    let function = wasm.funcs.get_mut(bounds).kind.unwrap_local_mut();
    // The last one is the place.
    let (_, indices) = function.args.split_last().context("it has parameters")?;
    let indices = indices.to_vec();
    let mut body = function.builder_mut().func_body();
    for index in indices {
        body.const_at(0, walrus::ir::Value::I32(0)).local_set_at(1, index);
    }
    // Then they are all one.
    for panic in ["slice::index::slice_index_fail", "str::slice_error_fail"] {
        for id in functions(wasm, panic)? {
            replace(wasm, id, |body, parameters| {
                parameters.last().into_iter().for_each(|place| {
                    body.i32_const(0).i32_const(0).local_get(*place).call(bounds).unreachable();
                });
            });
        }
    }
    walrus::passes::gc::run(wasm);
    Ok(())
}

/// The module's own functions whose names have this in them.
fn functions(wasm: &walrus::Module, name: &str) -> Result<Vec<walrus::FunctionId>> {
    let named = |function: &str| function.contains(name);
    let found =
        wasm.funcs.iter_local().map(|(id, _)| id).filter(|id| wasm.funcs.get(*id).name.as_deref().is_some_and(named));
    let found: Vec<_> = found.collect();
    if found.is_empty() {
        bail!("no function is named {name}; has rustc found another name for it?");
    }
    Ok(found)
}

/// Gives a function another body, which sees its parameters.
fn replace(
    wasm: &mut walrus::Module,
    id: walrus::FunctionId,
    write: impl FnOnce(&mut walrus::InstrSeqBuilder, &[walrus::LocalId]),
) {
    let signature = wasm.types.get(wasm.funcs.get(id).ty());
    let (parameters, results) = (signature.params().to_vec(), signature.results().to_vec());
    let locals: Vec<_> = parameters.iter().map(|kind| wasm.locals.add(*kind)).collect();
    let mut function = walrus::FunctionBuilder::new(&mut wasm.types, &parameters, &results);
    write(&mut function.func_body(), &locals);
    wasm.funcs.get_mut(id).kind = walrus::FunctionKind::Local(function.local_func(locals));
}

/// The glue must not name the wasm file itself.
fn check_glue(glue: &str) -> Result<()> {
    for (number, line) in glue.lines().enumerate() {
        if line.contains("import.meta") || line.contains("_bg.wasm") {
            bail!(
                "line {} of wasm-bindgen's glue names the wasm file, though `omit_default_module_path` is set: {}",
                number + 1,
                line.trim()
            );
        }
    }
    if !glue.contains("initSync") {
        bail!("wasm-bindgen's glue has no `initSync`; the package's loader needs it");
    }
    Ok(())
}

fn optimise(dir: &Path, wasm: &[u8], output: Output) -> Result<Vec<u8>> {
    let (before, after) = (dir.join("bound.wasm"), dir.join("optimised.wasm"));
    workspace::write(&before, wasm)?;
    let mut command = node(&["xtask/node_modules/binaryen/bin/wasm-opt"]);
    command.args(WASM_OPT).arg(&before).arg("--output").arg(&after);
    output.run(&mut command)?;
    read(&after)
}

/// The wasm as gzip in base64: as small on the wire as the wasm itself.
fn bytes_module(wasm: &[u8]) -> Result<String> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(wasm)?;
    let text = base64::engine::general_purpose::STANDARD.encode(gzip.finish()?);
    Ok(format!("export const bytes = \"{text}\";\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn bytes_come_back() {
        let module = bytes_module(b"\0asm and more").unwrap();
        let text = module.strip_prefix("export const bytes = \"").and_then(|t| t.strip_suffix("\";\n")).unwrap();
        let gzip = base64::engine::general_purpose::STANDARD.decode(text).unwrap();
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(&gzip[..]).read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, b"\0asm and more");
    }

    #[test]
    fn glue_that_names_the_wasm_is_refused() {
        assert!(check_glue("function initSync() {}\n").is_ok());
        let line = "function initSync() {}\n  x = new URL('engine_bg.wasm', import.meta.url);\n";
        assert!(check_glue(line).unwrap_err().to_string().contains("line 2"));
        assert!(check_glue("").is_err());
    }
}
