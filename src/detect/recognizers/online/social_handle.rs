//! A person's name on a network or messenger, after the network's name: `Instagram: ana.silva`, `discord ana#1234`,
//! `my insta is ana_silva`. With an `@` it is found anywhere (see `social_mention`).
//! Source: the networks' help pages on user names: letters, digits, `_`, `.` and `-`, two to forty of them.

use super::username::{ends_field, is_plain, stands};
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "social_handle",
    entity: "online.social_handle",
    title: "name on a social network",
    source: "the networks' help pages on user names",
    start: Start::Cue(Topic::SocialNetwork),
    pattern: r"(?:live:\.?)?[0-9A-Za-z_][0-9A-Za-z_.-]{1,39}(?:#[0-9]{4})?",
    accept,
    score: Score { bare: 0.3, shape: 0.6, structure: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Instagram: <ana.silva>",
            "my insta is <ana_silva99>",
            "discord <ana#1234>",
            "Discord: <anasilva>",
            "skype: <live:.cid.5f3a9c2e1b7d4a60>",
            "IG: <anasilva>, snap: <ana_s22>",
            "微信：<wxid_a1b2c3d4>",
            "телеграм: <ana_silva>",
        ],
        misses: &[
            "Twitter is down",
            "Instagram: the app that everyone has",
            "telegram bot",
            "my insta is private",
            "Facebook: 3 billion users",
            "github.com/rust-lang/rust",
            "follow me on LinkedIn.",
            "Discord: https://discord.gg/AbCdEf",
            "youtube: v1.2.3",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let name = c.bytes();
    if name.starts_with(b"live:") || name.len() > 5 && name[name.len() - 5] == b'#' {
        return c.accept(Evidence::Structure);
    }
    if !stands(c) {
        return None;
    }
    match c.link {
        Link::Said if !is_plain(name) => c.accept(Evidence::Shape),
        // A label's value by itself; “Twitter is down” is a sentence.
        Link::Said if after_label(c) && ends_field(c) => c.accept(Evidence::Shape),
        Link::Beside if name.contains(&b'_') && !is_plain(name) => c.accept(Evidence::Shape),
        _ => None,
    }
}

/// Whether `:` or `=` stands before the value, with spaces and quotes between.
fn after_label(c: &Candidate) -> bool {
    let before = c.text[..c.start].iter().rev().take(4).find(|b| !b" \"'`".contains(b));
    before.is_some_and(|b| matches!(b, b':' | b'=')) || c.text[..c.start].ends_with("：".as_bytes())
}
