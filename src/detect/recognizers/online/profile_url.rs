//! Address of a person's page on a network, messenger or site: `t.me/ana_silva`, `linkedin.com/in/ana-silva`. A page of
//! the site itself, or of a post, project or group, is none.
//! Source: the sites' own help pages on profile links and user names; RFC 3986 §3.3 (path).

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "profile_url",
    entity: "online.profile_url",
    title: "address of a person's profile",
    source: "the sites' help pages on profile links; RFC 3986 §3.3",
    start: Start::Word(Topic::SocialNetwork),
    pattern: r"[A-Za-z-]{1,15}\.[A-Za-z]{2,6}/[0-9A-Za-z_.~%/@+#!:?=$-]{1,80}",
    accept,
    score: Score { shape: 0.7, structure: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "add me: <https://t.me/ana_silva>",
            "<instagram.com/ana.silva/>",
            "<https://www.linkedin.com/in/ana-silva-123456>.",
            "see <https://github.com/ana-silva>, please",
            "(<https://x.com/ana_silva>)",
            "<https://twitter.com/ana_silva/status/20>",
            "<https://wa.me/12025550143>",
            "<https://m.facebook.com/ana.silva.5>",
            "<https://www.facebook.com/profile.php?id=100000000000001>",
            "<https://www.tiktok.com/@ana.silva>",
            "<youtube.com/@anasilva>",
            "<https://www.reddit.com/user/ana_silva>",
            "<https://bsky.app/profile/ana.example>",
            "<https://mastodon.social/@ana>",
            "<https://matrix.to/#/@ana:example.org>",
            "<https://signal.me/#p/+12025550143>",
            "<https://steamcommunity.com/id/anasilva>",
            "<https://cash.app/$anasilva>",
        ],
        misses: &[
            "https://github.com/rust-lang/rust",
            "https://github.com/features",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "https://www.instagram.com/p/CxYz12AbCdE/",
            "https://twitter.com/search?q=rust",
            "https://t.me/joinchat/AAAAAE",
            "https://example.com/in/ana",
            "https://linkedin.com/company/example",
            "https://www.reddit.com/r/rust/",
            "ana@x.com",
            "docs.x.com/ana",
            "https://discord.gg/AbCdEf",
            "https://facebook.com/login",
        ],
    },
    ..Recognizer::BASE
};

/// A site: its host without `www.` and the like, and what stands in the path before the name.
struct Site {
    host: &'static str,
    under: &'static [&'static str],
    /// Whether what follows the name belongs to a person's page too, and is not a project.
    deep: bool,
}

const fn site(host: &'static str, under: &'static [&'static str], deep: bool) -> Site {
    Site { host, under, deep }
}

/// Names stand at the head of the path.
const HEAD: &[&str] = &[""];

const SITES: [Site; 46] = [
    site("behance.net", HEAD, false),
    site("bsky.app", &["profile/"], true),
    site("cash.app", &["$"], true),
    site("discord.com", &["users/"], true),
    site("discordapp.com", &["users/"], true),
    site("dribbble.com", HEAD, false),
    site("facebook.com", &["profile.php?id=", "people/", ""], true),
    site("fb.com", HEAD, true),
    site("github.com", HEAD, false),
    site("gitlab.com", HEAD, false),
    site("instagram.com", HEAD, true),
    site("keybase.io", HEAD, true),
    site("ko-fi.com", HEAD, true),
    site("line.me", &["ti/p/", "R/ti/p/"], true),
    site("linkedin.com", &["in/", "pub/"], true),
    site("linktr.ee", HEAD, true),
    site("m.me", HEAD, true),
    site("mastodon.online", &["@"], true),
    site("mastodon.social", &["@", "users/"], true),
    site("matrix.to", &["#/@"], true),
    site("medium.com", &["@"], true),
    site("ok.ru", &["profile/"], true),
    site("onlyfans.com", HEAD, true),
    site("patreon.com", HEAD, true),
    site("paypal.me", HEAD, true),
    site("pinterest.com", HEAD, true),
    site("reddit.com", &["user/", "u/"], true),
    site("signal.me", &["#p/", "#eu/"], true),
    site("snapchat.com", &["add/", "@"], true),
    site("soundcloud.com", HEAD, false),
    site("stackoverflow.com", &["users/"], true),
    site("steamcommunity.com", &["id/", "profiles/"], true),
    site("t.me", HEAD, true),
    site("telegram.me", HEAD, true),
    site("threads.com", &["@"], true),
    site("threads.net", &["@"], true),
    site("tiktok.com", &["@"], true),
    site("twitch.tv", HEAD, true),
    site("twitter.com", HEAD, true),
    site("venmo.com", &["u/", "code?user_id=", ""], true),
    site("vk.com", HEAD, true),
    site("wa.me", HEAD, true),
    site("weibo.com", &["u/", "n/"], true),
    site("x.com", HEAD, true),
    site("xing.com", &["profile/"], true),
    site("youtube.com", &["@", "user/", "c/", "channel/"], true),
];

/// Pages of the sites themselves.
const RESERVED: &str = "about accounts addemoji addstickers ads api apps blog business careers channel collections compose contact \
    developers directory discover docs download events explore features games gaming groups hashtag help home i \
    intent issues jobs join joinchat legal login logout marketplace messages notifications orgs p pages photo.php \
    pin posts pricing privacy proxy pulls reel reels s search settings share sharer signup sponsors stories terms \
    watch";

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    // Only the whole path tells a person's page from a project's.
    if c.after().is_ascii_alphanumeric() || b"_~%/@+#=$-".contains(&c.after()) {
        return None;
    }
    let slash = bytes.iter().position(|b| *b == b'/')?;
    let (host, path) = (&bytes[..slash], &bytes[slash + 1..]);
    let site = SITES.iter().find(|site| host.eq_ignore_ascii_case(site.host.as_bytes()))?;
    let under = site.under.iter().find(|under| path.starts_with(under.as_bytes()))?;
    let name = &path[under.len()..];
    let length = name.iter().take_while(|b| b.is_ascii_alphanumeric() || b"_.%+:~-".contains(b)).count();
    let (name, rest) = name.split_at(length);
    let reserved = under.is_empty() && RESERVED.split(' ').any(|page| name.eq_ignore_ascii_case(page.as_bytes()));
    let deeper = rest.first() == Some(&b'/') && rest.len() > 1;
    if length < 2 || reserved || (deeper && !site.deep) {
        return None;
    }
    let start = beginning(&c.text[..c.start])?;
    // The sign that ends a sentence.
    let signs = bytes.iter().rev().take_while(|b| b".?!:".contains(b)).count();
    let evidence = if under.is_empty() { Evidence::Shape } else { Evidence::Structure };
    c.accept_span(start, c.end - signs, evidence)
}

/// Where an address begins whose host begins at the end of `before`: with its scheme, and with the short names that a
/// site has for its form for telephones or a language. Nothing if the host is a part of another.
fn beginning(before: &[u8]) -> Option<usize> {
    let mut start = before.len();
    if before.ends_with(b".") {
        let label = before[..start - 1].iter().rev().take(7).take_while(|b| b.is_ascii_alphanumeric()).count();
        let label = &before[start - 1 - label..start - 1];
        let short = label.len() == 2
            || label == b"m"
            || label == b"www"
            || label == b"web"
            || label == b"mobile"
            || label == b"old";
        if !short {
            return None;
        }
        start -= label.len() + 1;
    }
    for scheme in ["https://", "http://"] {
        if before[..start].ends_with(scheme.as_bytes()) {
            return Some(start - scheme.len());
        }
    }
    let joins = |b: &u8| b.is_ascii_alphanumeric() || b"@.-_/".contains(b);
    (!before[..start].last().is_some_and(joins)).then_some(start)
}
