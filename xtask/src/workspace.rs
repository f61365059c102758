//! Where things lie, and the programs that are called.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository")
}

/// The npm package that `build` leaves.
pub fn pkg() -> PathBuf {
    root().join("pkg")
}

/// Cargo's target folder: the one this program was built into, so that a configured one is found too.
pub fn target() -> Result<PathBuf> {
    let exe = std::env::current_exe().context("finding this program's own path")?;
    let profile = exe.parent().context("this program lies in no folder")?;
    Ok(profile.parent().unwrap_or(profile).to_owned())
}

/// A folder of our own under the target folder, made when it is not there.
pub fn scratch(name: &str) -> Result<PathBuf> {
    let dir = target()?.join("xtask").join(name);
    std::fs::create_dir_all(&dir).with_context(|| format!("creating {}", dir.display()))?;
    Ok(dir)
}

/// `cargo`, in the repository's root.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What `cargo run` told this program about itself. Build scripts that watch it (ring's) would be run again, for and
    // against, every time.
    for (name, _) in std::env::vars_os() {
        let of_this_package =
            ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|start| name.to_string_lossy().starts_with(start));
        if of_this_package {
            cargo.env_remove(name);
        }
    }
    at_root(cargo, arguments)
}

/// `node`, in the repository's root.
pub fn node(arguments: &[&str]) -> Command {
    at_root(Command::new("node"), arguments)
}

/// `npm`, in the repository's root.
pub fn npm(arguments: &[&str]) -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    at_root(Command::new(program), arguments)
}

fn at_root(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments).current_dir(root());
    command
}

/// Reads a file; the error names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("reading {}", path.display()))
}

/// Reads a UTF-8 file; the error names it.
pub fn read_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Writes a file; the error names it.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    std::fs::write(path, content).with_context(|| format!("writing {}", path.display()))
}

/// SHA-256 in hexadecimal; where one part ends and the next begins counts.
pub fn sha256(parts: &[Vec<u8>]) -> String {
    use sha2::Digest;
    let mut hash = sha2::Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|b| format!("{b:02x}")).collect()
}
