//! A person's name on a network, written with its `@`: `@ana@mastodon.example`, `@ana:matrix.example`, and `@ana_silva`
//! near the name of a network.
//! Source: W3C ActivityPub and RFC 7565 (`acct`); Matrix specification, user identifiers; the networks' help pages.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "social_mention",
    entity: "online.social_handle",
    title: "name on a social network, with its @",
    source: "RFC 7565; Matrix specification, user identifiers; the networks' help pages on user names",
    start: Start::Mention,
    pattern: r"@[0-9A-Za-z_][0-9A-Za-z_.=-]{0,40}(?:[@:](?:[0-9A-Za-z-]{1,30}\.){1,2}[A-Za-z]{2,12})?",
    accept,
    topics: &[Topic::SocialNetwork, Topic::Username],
    score: Score { bare: 0.2, shape: 0.7, structure: 0.85, with_context: 0.8, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<@ana@mastodon.example> on Mastodon",
            "ask <@ana:matrix.example>",
            "follow me on Instagram <@ana.silva>!",
            "DM me on X: <@ana_silva>.",
            "<@ana_silva> on Twitter",
            "Telegram: <@ana_silva>",
            "<@ana.bsky.social>",
        ],
        misses: &[
            "@ana",
            "@Override public void run()",
            "@media (max-width: 600px)",
            "npm i @types/node",
            "on Discord: @bot.command(name)",
            "install @types/node from GitHub",
            "meet @ 5",
            "ana@example.com",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let name = &c.bytes()[1..];
    let letters = name.iter().filter(|b| b.is_ascii_alphabetic()).count();
    // `@scope/package`, `@decorator(…)`, `@app.route(…)`, an end in the middle of a name.
    let goes_on = b".:=-".contains(&c.after()) && c.text.get(c.end + 1).is_some_and(u8::is_ascii_alphanumeric);
    if letters < 2
        || goes_on
        || b"/(@".contains(&c.after())
        || !name.last()?.is_ascii_alphanumeric() && name.last() != Some(&b'_')
    {
        return None;
    }
    if name.ends_with(b".bsky.social") || name.contains(&b'@') || name.contains(&b':') {
        return c.accept(Evidence::Structure);
    }
    if (2..=39).contains(&name.len()) { c.accept(Evidence::Bare) } else { None }
}
