//! A password on the line of a command: `curl -u name:password`, `sshpass -p …`, `docker login -p …`, `mysql -p…`.
//! Source: curl(1), `--user`; sshpass(1), `-p`; Docker CLI reference, `docker login`; MySQL reference manual, `--password`.

use super::entropy::{Mix, is_stand_in};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "command_line",
    entity: "credential.basic_auth",
    title: "password on a command line",
    source: "curl(1); sshpass(1); docker login; mysql",
    start: Start::Word(Topic::Command),
    pattern: r"(?:curl|sshpass|docker login|mysql|mysqldump) ",
    accept,
    score: Score { structure: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "curl -u <developer:yqDVtkqPECriaLRi> https://example.com",
            "curl https://api.example.com/token \\\n  --user <c28wlsosanujy2z:qgsnai0xokrw4j1> --data x",
            "sshpass -p '<k3Xq9vLmP2>' ssh root@host",
            "docker login -u ana -p <k3Xq9vLmP2> registry.example.com",
            "mysql -u root -p<k3Xq9vLmP2> shop",
            "curl --user '<ana.silva:pQ9wTxu4Fg>' https://example.com",
        ],
        misses: &[
            "mysql -u root -p shop",
            "docker login -u ana -p $TOKEN",
            "mysql 8 is faster",
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
    // From the space after the command's name on.
    let from = c.end - 1;
    let command = &c.text[from..c.text.len().min(from + COMMAND)];
    let after = |names: &[&[u8]]| {
        let found = |name: &&[u8]| command.windows(name.len()).position(|w| w == *name).map(|at| at + name.len());
        names.iter().find_map(found)
    };
    let start = match c.bytes()[0] {
        b'c' => after(&[b" -u ", b" --user ", b" --user="])?,
        b'm' => after(&[b" -p", b" --password="])?,
        _ => after(&[b" -p ", b" --password "])?,
    };
    let start = start + command[start..].iter().take(1).filter(|b| b"\"'".contains(b)).count();
    let ends = |b: &u8| b.is_ascii_whitespace() || b"\"'`".contains(b);
    let end = start + command[start..].iter().take_while(|b| !ends(b)).count();
    let value = &command[start..end];
    let password = match c.bytes()[0] {
        b'c' => {
            let colon = value.iter().position(|b| *b == b':')?;
            Some(&value[colon + 1..]).filter(|password| *password != &value[..colon])?
        }
        _ => value,
    };
    let mix = Mix::of(password);
    let chosen = password.len() >= 4 && (mix.digits > 0 || mix.changes >= 3);
    let variable =
        value.windows(2).any(|w| w == b"${" || w == b"$(") || (b"$%{<".contains(password.first()?) && mix.digits == 0);
    if chosen && !variable && !is_stand_in(password) {
        c.accept_span(from + start, from + end, Evidence::Structure)
    } else {
        None
    }
}
