//! E-mail address, also internationalised: letters of any script in the local part, the domain and the top-level domain;
//! quoted local parts; address literals. An address at `localhost` counts only beside a word such as “e-mail”.
//! Source: RFC 5321 §4.1.2 and §4.1.3, RFC 6531, RFC 1035 §2.3.4 (63 bytes a label); IANA, Root Zone Database. The limit of
//! 64 bytes before the @ is not held to: what is longer is most likely an address all the same, and half of it must not
//! stay.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// A letter beyond ASCII in UTF-8; signs and the punctuation of Chinese and Japanese are left out.
macro_rules! beyond {
    () => {
        r"[\xC3-\xDF][\x80-\xBF]|[\xE0\xE1\xE4-\xED][\x80-\xBF]{2}|\xE3(?:\x80\x85|[\x81-\xBF][\x80-\xBF])"
    };
}

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "email",
    entity: "contact.email",
    title: "e-mail address",
    source: "RFC 5321 §4.1.2 and §4.1.3; RFC 6531; RFC 1035 §2.3.4; IANA, Root Zone Database",
    start: Start::At,
    pattern: concat!(
        r#"(?:(?:[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]|"#,
        beyond!(),
        r#")+|"[^\x00-\x1F"]{1,64}")@(?:(?:(?:[0-9A-Za-z-]|"#,
        beyond!(),
        r")+\.)+(?:[A-Za-z]+|xn--[0-9A-Za-z-]*[0-9A-Za-z]|(?:",
        beyond!(),
        r")+)|localhost|\[(?:\d{1,3}\.){3}\d{1,3}\]|\[IPv6:[0-9A-Fa-f:.]{2,45}\])",
    ),
    accept,
    context: &[
        "email",
        "e-mail",
        "mail",
        "mailto",
        "courriel",
        "correo",
        "poczta",
        "e-posta",
        "邮箱",
        "郵箱",
        "邮件",
        "メール",
        "메일",
        "почта",
        "ईमेल",
        "بريد",
    ],
    score: Score { bare: 0.2, structure: 0.98, with_context: 0.7, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "mail <ana.silva@example.com>, please",
            "<jörg@müller.example>",
            "<first+tag@sub.example.co.uk>.",
            "mailto:<o'brien@example.org>?subject=hi",
            "email=<a_b@example.net>",
            "(<x@example.com>)",
            "https://x.example/a:<b@example.com>",
            "or <ana@example.js>",
            "<user%host@example.com>",
            "'<quoted@example.com>'",
            "“<ana@example.com>”",
            "to <\"ana silva\"@example.com>",
            "<\"ana@home\"@example.com>",
            "<customer/department=shipping@example.com>",
            "<$A12345@example.com>",
            "cc <!def!xyz%abc@example.com>",
            "cc <r&d#2@example.com>",
            "<user@[192.0.2.1]>",
            "<user@[IPv6:2001:db8::1]>",
            "my e-mail is <ana@localhost>",
            "我的邮箱是<用户@例子.广告>",
            "邮箱<ana@例子.中国>是我的",
            "邮箱<ana@例.中é>是我的地址",
            "<квіточка@пошта.укр>",
            "<χρήστης@παράδειγμα.ελ>",
            "<संपर्क@डाटामेल.भारत>।",
            "<مستخدم@مثال.إختبار>،",
            "メールは<ana@example.jp>です",
            "<a-local-part-that-is-longer-than-the-sixty-four-bytes-which-the-standard-allows-for-it@example.com>",
        ],
        misses: &[
            "@example",
            "user@localhost",
            "my email is info@example.",
            "icon@2x.png",
            "left-pad@1.3.0",
            "a@-example.com",
            "a@example-.com",
            "meet @ 5.pm",
            "user@[300.0.2.1]",
            "git clone git@github.com:org/project.git",
            "https://user:password@example.com/",
        ],
    },
    ..Recognizer::BASE
};

/// Top-level domains in scripts without spaces, where a sentence may go on after them.
const TOP: [&str; 48] = [
    "中国",
    "中國",
    "香港",
    "台湾",
    "台灣",
    "澳門",
    "新加坡",
    "公司",
    "网络",
    "網絡",
    "中文网",
    "网站",
    "网址",
    "网店",
    "在线",
    "商城",
    "商店",
    "商标",
    "企业",
    "集团",
    "信息",
    "公益",
    "政务",
    "政府",
    "机构",
    "组织机构",
    "手机",
    "移动",
    "游戏",
    "娱乐",
    "广东",
    "佛山",
    "我爱你",
    "世界",
    "购物",
    "新闻",
    "通販",
    "みんな",
    "コム",
    "ストア",
    "クラウド",
    "セール",
    "ポイント",
    "한국",
    "닷컴",
    "닷넷",
    "ไทย",
    "คอม",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let at = bytes.iter().rposition(|&b| b == b'@')?;
    let (local, domain) = (&bytes[..at], &bytes[at + 1..]);
    if after_user_name(c) {
        return None;
    }
    match domain {
        [b'[', b'I', ..] => return c.accept(Evidence::Structure),
        [b'[', octets @ .., b']'] => {
            let fits = |octet: &[u8]| octet.iter().fold(0u16, |n, b| n * 10 + u16::from(b - b'0')) <= 255;
            return if octets.split(|&b| b == b'.').all(fits) { c.accept(Evidence::Structure) } else { None };
        }
        b"localhost" => return c.accept(Evidence::Bare),
        _ => {}
    }
    let well_formed = |label: &[u8]| label.len() <= 63 && !label.starts_with(b"-") && !label.ends_with(b"-");
    if !domain.split(|&b| b == b'.').all(well_formed) {
        return None;
    }
    // `icon@2x.png` is a picture for sharper screens.
    let scale = domain.split(|&b| b == b'.').next()?;
    let is_picture = scale.len() == 2 && scale[0].is_ascii_digit() && scale[1] == b'x';
    // `git@host:path` is where a repository lies.
    let is_remote = local == b"git" && c.after() == b':';
    let top = domain.rsplit(|&b| b == b'.').next()?;
    if top.len() < 2 || is_picture || is_remote {
        return None;
    }
    c.accept_span(c.start, c.end - top.len() + top_length(top), Evidence::Structure)
}

/// How much of what stands after the last dot is the top-level domain.
fn top_length(top: &[u8]) -> usize {
    let unspaced = top[0] >= 0xE3;
    if let Some(known) = TOP.iter().filter(|known| top.starts_with(known.as_bytes())).map(|known| known.len()).max() {
        return known;
    }
    // A new one of two characters, when a sentence goes on.
    if unspaced && top.len() > 12 {
        let mut begins = (0..top.len()).filter(|&i| top[i] & 0xC0 != 0x80);
        return begins.nth(2).unwrap_or(top.len());
    }
    // The full stop of Hindi, and the comma, semicolon and question mark of Arabic.
    let stops = ["।", "،", "؛", "؟"];
    stops.iter().find_map(|stop| top.strip_suffix(stop.as_bytes())).map_or(top.len(), <[u8]>::len)
}

/// Whether the local part is the password of `scheme://user:password@host`.
fn after_user_name(c: &Candidate) -> bool {
    let run = c.text[c.start.saturating_sub(80)..c.start].rsplit(u8::is_ascii_whitespace).next().unwrap_or_default();
    let slashes = run.windows(3).rposition(|w| w == b"://");
    c.before() == b':' && slashes.is_some_and(|at| !run[at + 3..].contains(&b'/'))
}
