//! Saying what is done, and running programs.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// What becomes of the output of the programs that are run.
#[derive(Clone, Copy, PartialEq)]
pub enum Output {
    /// It is shown as it comes, and each step is announced.
    Live,
    /// It is kept back, and becomes part of the error when the program fails.
    Captured,
}

impl Output {
    /// Announces a step, in one line.
    pub fn say(self, line: &str) {
        if self == Output::Live {
            println!("{line}");
        }
    }

    /// Runs a program to its end. A failing exit status is an error.
    pub fn run(self, command: &mut Command) -> Result<()> {
        match self {
            Output::Live => {
                let status = command.status().with_context(|| cannot_start(command))?;
                if !status.success() {
                    bail!("`{}` failed ({status})", line(command));
                }
            }
            Output::Captured => {
                let output = command.stdin(Stdio::null()).output().with_context(|| cannot_start(command))?;
                if !output.status.success() {
                    bail!(
                        "`{}` failed ({})\n{}{}",
                        line(command),
                        output.status,
                        String::from_utf8_lossy(&output.stdout),
                        String::from_utf8_lossy(&output.stderr)
                    );
                }
            }
        }
        Ok(())
    }
}

/// Runs a program and gives what it wrote to standard output.
pub fn stdout_of(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.stdin(Stdio::null()).output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        bail!("`{}` failed ({})\n{}", line(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

/// A list of checks that ends at the first failure, and counts.
pub struct Checks {
    output: Output,
    passed: usize,
    failed: usize,
}

impl Checks {
    /// Starts with nothing passed.
    pub fn new(output: Output) -> Self {
        Self { output, passed: 0, failed: 0 }
    }

    /// Runs one check, in one line with its duration. After a failure, the rest is left out.
    pub fn check(&mut self, name: &str, body: impl FnOnce(Output) -> Result<()>) {
        if self.failed > 0 {
            return;
        }
        match self.output {
            Output::Live => println!("{name}"),
            Output::Captured => {
                print!("{name} … ");
                // Losing the half line only delays what is shown.
                let _ = std::io::stdout().flush();
            }
        }
        let start = Instant::now();
        let result = body(self.output);
        let seconds = start.elapsed().as_secs_f64();
        match result {
            Ok(()) => {
                self.passed += 1;
                println!("ok ({seconds:.1} s)");
            }
            Err(error) => {
                self.failed += 1;
                println!("FAILED ({seconds:.1} s)\n{error:#}");
            }
        }
    }

    /// Prints the closing line, and tells whether all went well.
    pub fn close(self) -> bool {
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0
    }
}

/// A command as one would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    format!("cannot start `{program}`; is it installed and on the PATH?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_ends_it() {
        let mut checks = Checks::new(Output::Captured);
        checks.check("one", |_| Ok(()));
        checks.check("two", |_| bail!("no"));
        checks.check("three", |_| panic!("not reached"));
        assert_eq!((checks.passed, checks.failed), (1, 1));
        assert!(!checks.close());
    }

    #[test]
    fn what_a_failing_program_wrote_is_part_of_the_error() {
        let error = Output::Captured.run(Command::new("rustc").arg("--no-such-option")).unwrap_err();
        assert!(error.to_string().contains("no-such-option'"), "{error}");
        assert!(Output::Captured.run(&mut Command::new("no-such-program")).is_err());
    }
}
