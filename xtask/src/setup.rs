//! What a machine lacks: found, and installed where that can be done.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::steps::{Output, stdout_of};
use crate::workspace::{self, node, npm, read, root};

const WASM: &str = "wasm32-unknown-unknown";
const NODE_AT_LEAST: (u32, u32) = (20, 19);

/// What `build` needs: Node, the wasm target, and wasm-opt.
pub fn for_build(output: Output) -> Result<()> {
    check_node()?;
    add_wasm_target(output)?;
    npm_ci("xtask", output)
}

/// `npm ci` in a folder of the repository, unless its node_modules came from the lock file as it is.
pub fn npm_ci(folder: &str, output: Output) -> Result<()> {
    let dir = root().join(folder);
    let lock = dir.join("package-lock.json");
    if !lock.exists() {
        bail!("{folder}/package-lock.json is missing; run `npm install` in {folder}/ and keep the file");
    }
    let wanted = workspace::sha256(&[read(&lock)?]);
    let stamp = dir.join("node_modules/.hushgate-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    output.say(&format!("npm packages for {folder}/"));
    output.run(npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&dir))?;
    std::fs::create_dir_all(dir.join("node_modules"))?;
    workspace::write(&stamp, wanted)
}

fn check_node() -> Result<()> {
    let (major, minor) = NODE_AT_LEAST;
    let wanted = format!("install Node {major}.{minor} or newer, and put it on the PATH");
    let found = stdout_of(&mut node(&["--version"])).with_context(|| format!("no Node; {wanted}"))?;
    let found = String::from_utf8_lossy(&found);
    if node_version(&found).is_none_or(|version| version < NODE_AT_LEAST) {
        bail!("Node {} is too old; {wanted}", found.trim());
    }
    Ok(())
}

fn node_version(line: &str) -> Option<(u32, u32)> {
    let mut numbers = line.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn add_wasm_target(output: Output) -> Result<()> {
    let lib = stdout_of(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(String::from_utf8_lossy(&lib).trim()).exists() {
        return Ok(());
    }
    output.say(&format!("Rust's {WASM} target"));
    output
        .run(Command::new("rustup").args(["target", "add", WASM]).current_dir(root()))
        .with_context(|| format!("Rust has no {WASM} target; install it, with rustup or from your distribution"))
}

/// A browser engine that the tests drive.
pub struct Browser {
    /// As the tests call it, in `HUSHGATE_BROWSERS`.
    pub name: &'static str,
    /// Debian packages, each with the programs any one of which shows that it is there.
    packages: &'static [(&'static str, &'static [&'static str])],
}

const BROWSERS: [Browser; 3] = [
    Browser {
        name: "chromium",
        packages: &[
            ("chromium", &["chromium", "chromium-browser", "google-chrome"]),
            ("chromium-driver", &["chromedriver"]),
        ],
    },
    Browser { name: "firefox", packages: &[("firefox-esr", &["firefox-esr", "firefox"])] },
    Browser { name: "webkit", packages: &[("webkit2gtk-driver", &["WebKitWebDriver"]), ("xvfb", &["Xvfb"])] },
];

/// The browser engines that are here, after installing what can be. A missing one is named in a line, and is an error
/// under `CI`.
pub fn browsers() -> Result<Vec<&'static str>> {
    let missing: Vec<&str> = BROWSERS.iter().flat_map(missing_packages).collect();
    if !missing.is_empty() && can_install() {
        println!("apt-get install {}", missing.join(" "));
        apt_get(&["update"])?;
        for package in &missing {
            // One by one: a distribution that lacks one still gives the others. What is still missing is named below.
            let _ = apt_get(&["install", "--yes", "--no-install-recommends", package]);
        }
    }
    let mut here = Vec::new();
    for browser in &BROWSERS {
        let missing = missing_packages(browser);
        if missing.is_empty() {
            here.push(browser.name);
            continue;
        }
        let advice = format!("{} is not tested: install {}", browser.name, missing.join(" and "));
        if std::env::var_os("CI").is_some() {
            bail!("{advice}");
        }
        println!("{advice}");
    }
    Ok(here)
}

fn missing_packages(browser: &Browser) -> Vec<&'static str> {
    let absent = browser.packages.iter().filter(|(_, programs)| !programs.iter().any(|p| on_path(p)));
    absent.map(|(package, _)| *package).collect()
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|dir| dir.join(program).is_file())
}

/// Root on Debian or a relative of it.
fn can_install() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    root && Path::new("/etc/debian_version").exists() && on_path("apt-get")
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    Output::Captured
        .run(Command::new("apt-get").arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_versions_compare_as_numbers() {
        assert_eq!(node_version("v20.20.2\n"), Some((20, 20)));
        assert!(node_version("v9.99.0").unwrap() < NODE_AT_LEAST);
        assert!(node_version("v20.9.0").unwrap() < NODE_AT_LEAST);
        assert!(node_version("v22.0.0").unwrap() > NODE_AT_LEAST);
        assert_eq!(node_version("command not found"), None);
    }
}
