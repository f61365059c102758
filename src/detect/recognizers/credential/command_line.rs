//! User name and password of a command: `curl -u name:password`, `--user name:password`.
//! Source: curl(1), `--user`.

use super::entropy::{Mix, is_stand_in};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "command_line",
    entity: "credential.basic_auth",
    title: "user name and password of a command",
    source: "curl(1), --user",
    start: Start::Word(Topic::Command),
    pattern: r"curl ",
    accept,
    score: Score { structure: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "curl -u <developer:yqDVtkqPECriaLRi> https://example.com",
            "curl https://api.example.com/token \\\n  --user <c28wlsosanujy2z:qgsnai0xokrw4j1> --data x",
            "curl --user '<ana.silva:pQ9wTxu4Fg>' https://example.com",
        ],
        misses: &[
            "curl -i -u 'test:test'",
            "curl --user \"$USERNAME:$PASSWORD\" https://example.com",
            "curl -X GET --insecure --user \"username:password\" \\",
            "curl --silent --user ${f5user}:${f5pass} \\",
            "curl -u username:token https://example.com",
        ],
    },
    ..Recognizer::BASE
};

/// How much of a command is looked at, in bytes.
const COMMAND: usize = 512;

fn accept(c: &Candidate) -> Option<Accepted> {
    let command = &c.text[c.end..c.text.len().min(c.end + COMMAND)];
    let option = |name: &[u8]| command.windows(name.len()).position(|w| w == name).map(|at| at + name.len());
    let mut start = option(b" -u ")
        .or_else(|| option(b" --user "))
        .or_else(|| option(b" --user="))
        .or_else(|| command.starts_with(b"-u ").then_some(3))
        .or_else(|| command.starts_with(b"--user ").then_some(7))?;
    start += command[start..].iter().take_while(|b| b" \"'".contains(b)).count();
    let ends = |b: &u8| b.is_ascii_whitespace() || b"\"'`".contains(b);
    let end = start + command[start..].iter().take_while(|b| !ends(b)).count();
    let pair = &command[start..end];
    let colon = pair.iter().position(|b| *b == b':')?;
    let (user, password) = (&pair[..colon], pair.get(colon + 1..).filter(|password| password.len() >= 4)?);
    let mix = Mix::of(password);
    let chosen = mix.digits > 0 || mix.changes >= 3;
    let variable =
        pair.windows(2).any(|w| w == b"${" || w == b"$(") || (b"$%{<".contains(&password[0]) && mix.digits == 0);
    if user == password || !chosen || variable || is_stand_in(password) {
        return None;
    }
    c.accept_span(c.end + start, c.end + end, Evidence::Structure)
}
