//! A person's name on a network or messenger, after the network's name: `Instagram: ana.silva`, `discord ana#1234`,
//! `my insta is ana_silva`. With an `@` it is found anywhere (see `social_mention`).
//! Source: the networks' help pages on user names: letters, digits, `_`, `.` and `-`, two to forty of them.

use super::username::{ends_field, is_plain, label, stands};
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
            "tiktok dance_challenge",
            "github: secret_token",
            "twitter: {\"api_key\": 1}",
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
    // A code is no name, nor is the name of a setting.
    let setting = ["token", "secret", "_key", "_url", "_id", "api_"]
        .iter()
        .any(|w| name.windows(w.len()).any(|n| n == w.as_bytes()));
    let distinct = !is_plain(name) && !name[0].is_ascii_digit() && name.iter().any(u8::is_ascii_lowercase) && !setting;
    match c.link {
        Link::Said if distinct && !c.text[..c.start].ends_with(b"=\"") => c.accept(Evidence::Shape),
        // A label's value by itself; “Twitter is down” is a sentence.
        Link::Said if is_plain(name) && ends_field(c) && label(c).is_some_and(is_network) => c.accept(Evidence::Shape),
        Link::Beside if distinct && name.iter().any(u8::is_ascii_digit) => c.accept(Evidence::Shape),
        _ => None,
    }
}

/// Whether a label says that only a name follows.
fn is_network(label: &[u8]) -> bool {
    const NETWORKS: [&str; 18] = [
        "instagram",
        "insta",
        "ig",
        "twitter",
        "tiktok",
        "snapchat",
        "snap",
        "telegram",
        "tg",
        "discord",
        "skype",
        "wechat",
        "facebook",
        "fb",
        "kik",
        "twitch",
        "reddit",
        "bluesky",
    ];
    NETWORKS.iter().any(|network| label.eq_ignore_ascii_case(network.as_bytes()))
}
