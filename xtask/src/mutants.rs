//! `cargo xtask mutants`: the code that decides what may leave is changed in one place at a time, and the tests have to notice.
//!
//! Each change is built and tested by itself, so cargo-mutants works on trees of its own, whose builds are kept. What was
//! noticed is kept, too: a run that was stopped goes on, and once there are more tests, only what the others missed is tried
//! again.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::coverage::{FOLDERS, share};
use crate::steps::{Output, stdout_of};
use crate::workspace::{cargo, read, read_text, root, scratch, sha256, write};

/// What `cargo xtask mutants` takes.
#[derive(clap::Args)]
pub struct Options {
    /// Try all again, also what was noticed before: for when code elsewhere has changed
    #[arg(long)]
    anew: bool,
    /// How many are tried at the same time
    #[arg(long, default_value_t = 2)]
    jobs: usize,
}

/// The share of changes that the tests have to notice, in percent.
const AT_LEAST: f64 = 90.0;

/// Which tests are run for changes in which files.
struct Round {
    /// None is all.
    files: &'static [&'static str],
    /// The programs, as `cargo test` names them.
    programs: &'static [&'static str],
    /// Which of their tests.
    filters: &'static [&'static str],
}

/// First the nearest tests, which take no time; then, for what those missed, all that are about this code.
const ROUNDS: [Round; 6] = [
    Round { files: &["src/policy/diff/*.rs"], programs: &["--lib"], filters: &["policy::diff::"] },
    Round { files: &["src/policy/*.rs"], programs: &["--lib"], filters: &["policy::", "--skip=policy::diff::"] },
    Round { files: &["src/decide/*.rs"], programs: &["--lib"], filters: &["decide::"] },
    Round {
        files: &["src/consent/*.rs", "src/consent/receipt/date.rs", "src/consent/receipt/terms.rs"],
        programs: &["--lib"],
        filters: &["consent::"],
    },
    Round { files: &["src/consent/receipt/*.rs"], programs: &["--test=receipts"], filters: &[] },
    Round {
        files: &[],
        programs: &["--lib", "--test=gate", "--test=outcomes", "--test=policies", "--test=receipts"],
        filters: &["--skip=detect::", "--skip=redact::"],
    },
];

/// Tries every change that was not noticed before, and fails when too few of all were.
pub fn run(options: &Options) -> Result<()> {
    if stdout_of(&mut cargo(&["mutants", "--version"])).is_err() {
        Output::Live.run(&mut cargo(&["install", "cargo-mutants", "--locked"]))?;
    }
    let dir = scratch("mutants")?;
    let trees: Vec<Tree> = (0..options.jobs.max(1)).map(|number| Tree::new(&dir, number)).collect();
    let mut known = Known::load(dir.join("known"), options.anew)?;
    for tree in &trees {
        // From a run that was stopped.
        known.take(tree, options.anew)?;
        tree.fill()?;
    }
    for (number, round) in ROUNDS.iter().enumerate() {
        println!("round {} of {}: {} known", number + 1, ROUNDS.len(), known.noticed.len() + known.unviable.len());
        std::thread::scope(|scope| {
            let known = &known;
            let count = trees.len();
            let shards: Vec<_> = trees.iter().map(|tree| scope.spawn(move || tree.run(round, known, count))).collect();
            shards.into_iter().try_for_each(|shard| shard.join().expect("a shard does not panic"))
        })?;
        trees.iter().try_for_each(|tree| known.take(tree, false))?;
    }
    let all = trees[0].list(&ROUNDS[ROUNDS.len() - 1])?;
    let (unviable, viable): (Vec<_>, Vec<_>) = all.iter().partition(|change| known.unviable.contains(*change));
    let missed: Vec<_> = viable.iter().filter(|change| !known.noticed.contains(**change)).collect();
    missed.iter().for_each(|change| println!("missed: {change}"));
    let noticed = viable.len() - missed.len();
    let share = share(noticed as u64, viable.len() as u64);
    println!("{noticed} of {} changes noticed: {share:.1} %; {} more don't compile", viable.len(), unviable.len());
    if viable.is_empty() || share < AT_LEAST {
        bail!("{share:.1} % is less than {AT_LEAST} %");
    }
    Ok(())
}

/// A copy of the repository that cargo-mutants changes.
struct Tree {
    number: usize,
    path: PathBuf,
    /// Where cargo-mutants says what came of it.
    outcomes: PathBuf,
}

impl Tree {
    fn new(dir: &Path, number: usize) -> Tree {
        let outcomes = dir.join(format!("outcomes-{number}"));
        Tree { number, path: dir.join(format!("tree-{number}")), outcomes }
    }

    /// Makes it what the repository is. What is the same keeps its date, so that it is not built again.
    fn fill(&self) -> Result<()> {
        let mut git = Command::new("git");
        git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root());
        let files = String::from_utf8(stdout_of(&mut git)?).context("a file's name is not UTF-8")?;
        let source = self.path.join("src");
        if source.exists() {
            remove_others(&source, &files.split('\0').map(|file| self.path.join(file)).collect())?;
        }
        for file in files.split('\0').filter(|file| !file.is_empty()) {
            let (from, to) = (root().join(file), self.path.join(file));
            if !from.is_file() || read(&to).is_ok_and(|there| read(&from).is_ok_and(|here| here == there)) {
                continue;
            }
            std::fs::create_dir_all(to.parent().context("a file lies in no folder")?)?;
            write(&to, read(&from)?)?;
        }
        Ok(())
    }

    /// `cargo mutants` for a round's files.
    fn command(&self, round: &Round) -> Command {
        let mut command = cargo(&["mutants", "--package", "hushgate", "--iterate", "--in-place"]);
        command.arg("--dir").arg(&self.path).arg("--output").arg(&self.outcomes);
        let all = FOLDERS.map(|folder| format!("src/{folder}/**/*.rs"));
        let files = round.files.iter().map(|file| (*file).to_owned());
        for file in files.chain(all.into_iter().filter(|_| round.files.is_empty())) {
            command.args(["--file", &file]);
        }
        command.env("CARGO_TARGET_DIR", self.path.join("target"));
        command
    }

    /// Every change in a round's files.
    fn list(&self, round: &Round) -> Result<Vec<String>> {
        let _ = std::fs::remove_dir_all(&self.outcomes);
        let list = stdout_of(self.command(round).arg("--list"))?;
        Ok(String::from_utf8_lossy(&list).lines().map(str::to_owned).collect())
    }

    /// Tries this tree's share of what is not known.
    fn run(&self, round: &Round, known: &Known, trees: usize) -> Result<()> {
        let _ = std::fs::remove_dir_all(&self.outcomes);
        let lines: String = known.noticed.iter().chain(&known.unviable).map(|change| format!("{change}\n")).collect();
        std::fs::create_dir_all(self.outcomes.join("mutants.out"))?;
        write(&self.outcomes.join("mutants.out/previously_caught.txt"), lines)?;
        let mut command = self.command(round);
        command.args(["--sharding", "round-robin", "--shard", &format!("{}/{trees}", self.number)]);
        for program in round.programs {
            command.args(["--cargo-arg", program]);
        }
        command.args(["--", "--"]).args(round.filters);
        // Debug information is most of the linker's work.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_BUILD_JOBS", "1");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().context("starting cargo-mutants")?;
        let output = child.stdout.take().context("cargo-mutants has no output")?;
        let errors = child.stderr.take().context("cargo-mutants has no output")?;
        let said = std::thread::scope(|scope| {
            let errors = scope.spawn(|| std::io::read_to_string(errors));
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if line.starts_with("MISSED") || line.starts_with("TIMEOUT") {
                    println!("{line}");
                }
            }
            errors.join().expect("reading does not panic")
        })?;
        let status = child.wait()?;
        // 0: all noticed, 2: some missed, 3: some took too long. Others: nothing was tried.
        match status.code() {
            Some(0 | 2 | 3) => Ok(()),
            _ => bail!("cargo-mutants failed ({status}); see {}\n{said}", self.outcomes.display()),
        }
    }
}

/// Removes files that are not in a list.
fn remove_others(dir: &Path, files: &BTreeSet<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(dir)?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            remove_others(&path, files)?;
        } else if !files.contains(&path) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// What came of changes, by their names: `src/policy/mod.rs:169:9: replace … with true`. They are good as long as the file's code is
/// the same; tests may be added.
struct Known {
    file: PathBuf,
    noticed: BTreeSet<String>,
    /// They don't compile.
    unviable: BTreeSet<String>,
}

impl Known {
    fn load(file: PathBuf, anew: bool) -> Result<Known> {
        let mut known = Known { file, noticed: BTreeSet::new(), unviable: BTreeSet::new() };
        if anew || !known.file.exists() {
            return Ok(known);
        }
        let mut codes = Codes::default();
        for line in read_text(&known.file)?.lines() {
            let mut parts = line.splitn(3, '\t');
            let (Some(outcome), Some(code), Some(change)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            if codes.of(root(), change) == code {
                known.add(outcome == "noticed", change);
            }
        }
        Ok(known)
    }

    fn add(&mut self, noticed: bool, change: &str) {
        let list = if noticed { &mut self.noticed } else { &mut self.unviable };
        list.insert(change.to_owned());
    }

    /// Takes what came of a run, and keeps it. `forget`: it was another code that was tried.
    fn take(&mut self, tree: &Tree, forget: bool) -> Result<()> {
        let (mut here, mut there) = (Codes::default(), Codes::default());
        // What takes too long is noticed.
        for (name, noticed) in [("caught", true), ("timeout", true), ("unviable", false)] {
            let file = tree.outcomes.join("mutants.out").join(name).with_extension("txt");
            for change in std::fs::read_to_string(file).unwrap_or_default().lines().filter(|_| !forget) {
                if here.of(root(), change) == there.of(&tree.path, change) {
                    self.add(noticed, change);
                }
            }
        }
        let mut lines = String::new();
        for (outcome, changes) in [("noticed", &self.noticed), ("unviable", &self.unviable)] {
            for change in changes {
                lines += &format!("{outcome}\t{}\t{change}\n", here.of(root(), change));
            }
        }
        write(&self.file, lines)
    }
}

/// A hash of each file's code, without the tests at its end.
#[derive(Default)]
struct Codes(BTreeMap<String, String>);

impl Codes {
    fn of(&mut self, root: &Path, change: &str) -> String {
        let file = change.split(':').next().unwrap_or_default();
        let hash = || sha256(&[code(&std::fs::read_to_string(root.join(file)).unwrap_or_default()).into()]);
        self.0.entry(file.to_owned()).or_insert_with(hash).clone()
    }
}

/// A file up to its own tests.
fn code(text: &str) -> &str {
    let begins = |at: &usize| text[*at..].lines().nth(2).is_some_and(|line| line.ends_with("mod tests {"));
    text.match_indices("\n#[cfg(test)]\n").map(|(at, _)| at).find(begins).map_or(text, |at| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_goes_up_to_the_tests_at_its_end() {
        assert_eq!(
            code("a\n#[cfg(test)]\nmod tests;\nb\n\n#[cfg(test)]\npub mod tests {\n}\n"),
            "a\n#[cfg(test)]\nmod tests;\nb\n"
        );
        assert_eq!(code("a\n"), "a\n");
    }

    #[test]
    fn what_was_noticed_is_known_until_the_code_is_another() {
        let dir = std::env::temp_dir().join(format!("hushgate-mutants-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        let (tree, file) = (Tree::new(&dir, 0), dir.join("known"));
        let change = "src/decide/mod.rs:1:1: replace all with nothing";
        let code = root().join("src/decide/mod.rs");
        std::fs::create_dir_all(tree.path.join("src/decide")).unwrap();
        std::fs::create_dir_all(tree.outcomes.join("mutants.out")).unwrap();
        std::fs::copy(&code, tree.path.join("src/decide/mod.rs")).unwrap();
        std::fs::write(tree.outcomes.join("mutants.out/timeout.txt"), format!("{change}\n")).unwrap();
        Known::load(file.clone(), false).unwrap().take(&tree, false).unwrap();
        assert!(Known::load(file.clone(), false).unwrap().noticed.contains(change));
        assert!(Known::load(file.clone(), true).unwrap().noticed.is_empty());
        std::fs::write(tree.path.join("src/decide/mod.rs"), "fn changed() {}").unwrap();
        let mut known = Known::load(dir.join("none"), false).unwrap();
        known.take(&tree, false).unwrap();
        assert!(known.noticed.is_empty(), "it was tried on other code");
        std::fs::remove_dir_all(&dir).unwrap();
    }
}
