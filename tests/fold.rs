//! Nothing hides: values in every disguise are found where they stand, and ordinary texts of many scripts hide nothing.

mod searching;

use hushgate::detect::Detector;
use hushgate::detect::fold::{self, Folded, Signs};
use proptest::prelude::*;
use searching::config;

fn views(text: &str) -> Vec<Folded> {
    fold::views(text, Signs::of(text.as_bytes()))
}

/// `"to <DE89…> please"` without its brackets, and the span that they held.
fn unmark(marked: &str) -> (String, usize, usize) {
    let (before, rest) = marked.split_once('⟨').unwrap();
    let (value, after) = rest.split_once('⟩').unwrap();
    (format!("{before}{value}{after}"), before.len(), before.len() + value.len())
}

/// Each must be found as this type, whole and nothing else.
fn all_found(cases: &[(&str, &str)]) {
    let detector = Detector::new();
    let mut wrong = Vec::new();
    for (entity, marked) in cases {
        let (text, start, end) = unmark(marked);
        let found: Vec<_> = detector.detect(&text, "").into_iter().filter(|f| f.confidence >= 0.5).collect();
        let right = matches!(&found[..], [f] if f.entity.as_str() == *entity && (f.start, f.end) == (start, end));
        if !right {
            let found: Vec<_> = found.iter().map(|f| (f.entity.as_str(), &text[f.start..f.end])).collect();
            let views: Vec<_> = views(&text).iter().map(|view| view.text().to_owned()).collect();
            wrong.push(format!("{marked:?}\n  found {found:?}\n  in {views:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const EMAIL: &str = "contact.email";
const CARD: &str = "financial.payment_card";
const IBAN: &str = "financial.iban";

#[test]
fn characters_hide_nothing() {
    all_found(&[
        (EMAIL, "to ⟨ana.silva@ex\u{200B}ample.com⟩, please"),
        (EMAIL, "to \u{200B}⟨a\u{200D}n\u{2060}a@exam\u{AD}ple.c\u{FEFF}om⟩\u{200B} please"),
        (EMAIL, "⟨ａｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ⟩"),
        (EMAIL, "⟨ana﹫example․com⟩"),
        (EMAIL, "⟨𝒶𝓃𝒶@𝗲𝘅𝗮𝗺𝗽𝗹𝗲.𝚌𝚘𝚖⟩"),
        (EMAIL, "⟨ⓐⓝⓐ@⒠⒳⒜⒨⒫⒧⒠.ⓒⓞⓜ⟩"),
        (EMAIL, "⟨аnа@ехаmрlе.соm⟩"),
        (EMAIL, "⟨ana@еⅹample。com⟩"),
        (EMAIL, "пишите на ⟨аna@ехаmple.com⟩ завтра"),
        (EMAIL, "⟨a\u{301}n\u{336}a\u{336}@e\u{301}xample.com⟩"),
        (EMAIL, "hi 🤖⟨\u{E0061}\u{E006E}\u{E0061}\u{E0040}\u{E0078}\u{E002E}\u{E0063}\u{E006F}⟩"),
        (EMAIL, "hi 😀⟨\u{E0151}\u{E015E}\u{E0151}\u{E0130}\u{E0168}\u{E011E}\u{E0153}\u{E015F}⟩"),
        (CARD, "⟨４１１１　１１１１　１１１１　１１１１⟩"),
        (CARD, "⟨٤١١١ ١١١١ ١١١١ ١١١١⟩"),
        (CARD, "⟨४१११११११११११११११⟩"),
        (CARD, "⟨4111\u{A0}1111\u{A0}1111\u{A0}1111⟩"),
        (CARD, "⟨4111–1111–1111–1111⟩"),
        (CARD, "⟨4111\u{2009}1111\u{202F}1111\u{2007}1111⟩"),
        (CARD, "⟨4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣⟩"),
        (CARD, "⟨④①①①①①①①①①①①①①①①⟩"),
        (CARD, "⟨4111 1111 1111 111l⟩".replace('l', "Ӏ").leak()),
        (CARD, "\u{202E}⟨4111 1111\u{202C} 1111 1111⟩"),
        (IBAN, "IBAN ⟨DЕ89 3704 0044 0532 0130 00⟩"),
        (IBAN, "IBAN ⟨DE89\u{A0}3704\u{A0}0044\u{A0}0532\u{A0}0130\u{A0}00⟩."),
        ("credential.aws_access_key", "⟨АKIAQ3EGR7TM5XWZ2LNB⟩"),
        ("network.ipv4", "⟨192。0。2。146⟩"),
    ]);
}

#[test]
fn escapes_hide_nothing() {
    all_found(&[
        (EMAIL, "⟨ana&#64;example&#46;com⟩"),
        (EMAIL, "⟨&#x61;&#x6e;&#x61;&commat;example&period;com⟩"),
        (EMAIL, "https://x.example/?to=⟨ana%40example.com⟩&x=1"),
        (EMAIL, "{\"to\":\"⟨ana\\u0040example.com⟩\"}"),
        (EMAIL, "'⟨ana\\x40example\\x2ecom⟩'"),
        (EMAIL, "<⟨ana=40exam=\r\nple=2Ecom⟩>"),
        (EMAIL, "⟨ana%2540example.com⟩"),
        (EMAIL, "⟨ana&amp;#64;example.com⟩"),
        (EMAIL, "⟨ana\\\\u0040example.com⟩"),
        (EMAIL, "⟨ana&#x200b;&#64;example.com⟩"),
        (CARD, "⟨4111&nbsp;1111&nbsp;1111&nbsp;1111⟩"),
        (CARD, "⟨4111%201111%201111%201111⟩"),
        (CARD, "⟨\\u0034111 1111 1111 1111⟩"),
    ]);
}

#[test]
fn encodings_hide_nothing() {
    all_found(&[
        (EMAIL, "decode ⟨YW5hLnNpbHZhQGV4YW1wbGUuY29t⟩ first"),
        (EMAIL, "decode ⟨bXkgbWFpbCBpcyBhbmFAZXhhbXBsZS5jb20=⟩ first"),
        (EMAIL, "data:text/plain;base64,⟨bXkgbWFpbCBpcyBhbmFAZXhhbXBsZS5jb20=⟩"),
        (EMAIL, "⟨WVc1aExuTnBiSFpoUUdWNFlXMXdiR1V1WTI5dA==⟩"),
        (EMAIL, "⟨616e612e73696c7661406578616d706c652e636f6d⟩"),
        (EMAIL, "⟨61 6e 61 40 65 78 61 6d 70 6c 65 2e 63 6f 6d⟩"),
        (EMAIL, "⟨YW5hLnNpbHZh%51GV4YW1wbGUuY29t⟩"),
        (CARD, "⟨NDExMSAxMTExIDExMTEgMTExMQ⟩"),
        (CARD, "⟨NDEx\u{200B}MSAxMTExIDExMTEgMTExMQ==⟩"),
    ]);
}

#[test]
fn spelling_hides_nothing() {
    all_found(&[
        (EMAIL, "my address is ⟨john dot smith at gmail dot com⟩, thanks"),
        (EMAIL, "⟨john (at) example (dot) com⟩"),
        (EMAIL, "⟨john[at]example[dot]com⟩"),
        (EMAIL, "⟨maria arroba ejemplo punto es⟩"),
        (EMAIL, "Meine Adresse: ⟨anna klammeraffe web punkt de⟩"),
        (EMAIL, "⟨marco chiocciola libero punto it⟩"),
        (EMAIL, "⟨piet apenstaartje ziggo punt nl⟩"),
        (EMAIL, "⟨luc arobase orange point fr⟩"),
        (EMAIL, "⟨ewa małpa wp kropka pl⟩"),
        (EMAIL, "⟨joao(arroba)exemplo(ponto)pt⟩"),
        (EMAIL, "⟨j o h n @ g m a i l . c o m⟩"),
        (EMAIL, "⟨ana @ example . com⟩"),
        (CARD, "it's ⟨4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1⟩"),
        (CARD, "⟨4 1 1 1  1 1 1 1  1 1 1 1  1 1 1 1⟩"),
        (CARD, "⟨4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1⟩"),
        (CARD, "⟨4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1⟩"),
        (CARD, "⟨4111*1111*1111*1111⟩"),
        (CARD, "⟨4111_1111_1111_1111⟩"),
        (CARD, "⟨4111/1111/1111/1111⟩"),
        (CARD, "⟨4111, 1111, 1111, 1111⟩"),
        (CARD, "⟨41ll 1111 1111 1111⟩"),
        (CARD, "card number ⟨four one one one, one one one one, one one one one, one one one one⟩ please"),
        (CARD, "⟨four triple one, double one double one, 1111 one one one one⟩"),
        (CARD, "⟨forty-one eleven eleven eleven eleven eleven eleven eleven⟩"),
        (CARD, "⟨vier eins eins eins eins eins eins eins eins eins eins eins eins eins eins eins⟩"),
        (CARD, "⟨quatre un un un onze onze onze onze onze onze⟩"),
        (CARD, "⟨cuatro uno uno uno uno uno uno uno uno uno uno uno uno uno uno uno⟩"),
        (IBAN, "IBAN ⟨D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0⟩"),
        (IBAN, "IBAN ⟨DE89.3704.0044.0532.0130.00⟩"),
        ("government.us_ssn", "my ssn is ⟨zero seven eight, zero five, one one two zero⟩"),
        ("government.us_ssn", "SSN ⟨078-05-112O⟩"),
    ]);
}

#[test]
fn lines_hide_nothing() {
    all_found(&[
        (CARD, "⟨4111 1111\n1111 1111⟩"),
        (CARD, "my card:\n- ⟨4111\n- 1111\n- 1111\n- 1111⟩\n"),
        (CARD, "1. ⟨4111\n2. 1111\n3. 1111\n4. 1111⟩"),
        (CARD, "| ⟨4111 | 1111 | 1111 | 1111⟩ |"),
        (CARD, "[\"⟨4111\",\"1111\",\"1111\",\"1111⟩\"]"),
        (CARD, "[⟨4111,1111,1111,1111⟩]"),
        (CARD, "<tr><td>⟨4111</td><td>1111</td><td>1111</td><td>1111⟩</td></tr>"),
        (IBAN, "⟨DE89 3704 0044\n0532 0130 00⟩"),
        (EMAIL, "write to ⟨ana.silva@\nexample.com⟩"),
        (EMAIL, "⟨ana.silva\n@example.com⟩"),
        (EMAIL, "⟨ana.silva@example.\ncom⟩"),
    ]);
}

/// Ordinary text, in which nothing is found, and most of which is not even looked at twice.
#[test]
fn ordinary_texts_hide_nothing() {
    let plain = [
        "Dear all, the meeting is at noon; bring your laptops (and chargers) — it's 20 % off! See you & have fun.",
        "Où êtes-vous ? Ça va très bien, merci. « Bonjour », dit-elle. L’été à Liège coûte 10\u{A0}€.",
        "Größe und Maß: fünf Häuser für 1.234,50 € – na schön, „gut“.",
        "¿Cuándo llegará el autobús nº 5 a la 1ª parada? ¡Mañana!",
        "İstanbul'da kadın ağabeyini çağırdı; ığdır, şeker.",
        "Þú ert frábær. Zażółć gęślą jaźń. Příliš žluťoučký kůň.",
        "Đây là một câu tiếng Việt bình thường, không có gì ẩn.",
        "Привет! Это обычный русский текст, по-моему. Ещё раз: 25 марта 2024 года.",
        "Καλημέρα σας, τι κάνετε; Όλα καλά.",
        "你好，我们明天下午三点见面。谢谢！（不用回复）",
        "こんにちは。コーヒーを飲みますか？はい、お願いします。",
        "안녕하세요. 오늘 날씨가 좋네요!",
        "مرحبا، كيف حالك؟ هذا نص عادي.",
        "می‌خواهم به خانه بروم و کتاب‌ها را بخوانم.",
        "नमस्ते, क्षत्रिय क्‍षेत्र में आपका स्वागत है।",
        "สวัสดีครับ วันนี้อากาศดี",
        "👩‍👩‍👧‍👦 love ❤️ and 🏳️‍🌈 to you 👍🏽",
        "x² + y² = z², 5 m² at 20 °C, ½ cup, 3 × 4",
        "Have a look at our page at example.com, or meet me at noon. It is one of two or three things at home.",
        "In 2024 we had 12 people, 3 rooms and 1,234,567 visits; see section 1.2.3 on page 45.",
        "released v2.0 at example.com/releases on 2024-05-12 10:20:30 from 192.168.300.123",
        "this &amp; that, I &lt;3 you, &quot;quoted&quot;.",
        "internationalization of https://www.example.org/docs/getting-started/introduction.html",
    ];
    let detector = Detector::new();
    for text in plain {
        assert!(views(text).is_empty(), "{text}");
    }
    let folded = [
        "/ˈɡɪvɪŋ ðə ˈwɝːld/ is how one says it",
        "die 2\u{2013}3 Seiten 10\u{2013}20, § 5 Abs. 2",
        "see https://example.org/a%20b?x=1&amp;y=2 and R&amp;D",
        "iPhone'ом, COVID-ом, IT-отдел, e-mail'ом",
        "d41d8cd98f00b204e9800998ecf8427e 123e4567-e89b-12d3-a456-426614174000",
        "order aGVsbG8gdGhlcmUgd29ybGQ= shipped",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} won",
        "1️⃣ one 2️⃣ two",
        "H₂O and CO₂, 10⁻³",
        "e\u{301}te\u{301} a\u{300} la plage",
        "| 2019 | 2020 | 2021 | 2022 |\n|---|---|---|---|\n| 1200 | 1350 | 1475 | 1600 |",
        "one, two, three, four, five, once I caught a fish alive, six, seven, eight, nine, ten",
        "scores: 10\n20\n30\n40\n50",
        "A B C D E F G and 1 2 3 4 5 6 7 8",
        "print(\"caf\\u00e9 \\x41\\n\")",
    ];
    for text in plain.iter().chain(&folded) {
        let found = detector.detect(text, "");
        assert!(found.iter().all(|f| f.confidence < 0.5), "{text}: {found:?}");
    }
}

/// Pieces that the layers take apart, among any characters at all.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(vec![
            "ana@example.com", "4111 1111 1111 1111", "\u{200B}", "\u{AD}", "\u{FE0F}", "\u{E0161}", "\u{E0061}", "а", "е", "о", "。",
            "．", "＠", "１", "٣", "𝐚", "é", "e\u{301}", "\u{301}", "\u{A0}", "–", "ー", "&#64;", "&amp;", "%40", "%C3%A9", "\\u0040", "\\",
            "=40", "=\n", "YW5hQGV4YW1wbGUuY29t", "616e61406578", "61 6e 61 40 65 78", "at", "dot", "four", "one", "\n", "- ", "| ", ",",
            "\"", " ", "1", "4", "(", ")", "🏴", "中", "я", "-", ".", "_",
        ]).prop_map(str::to_owned),
        1 => "[ -~]{0,12}",
        1 => any::<String>(),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(config(2000))]

    /// Every part of every view maps to whole characters of the original, in order; nothing panics; views are small.
    #[test]
    fn the_way_back_is_exact_and_monotone(text in texts()) {
        let views = views(&text);
        prop_assert!(views.iter().map(|view| view.text().len()).sum::<usize>() <= 3 * text.len());
        for view in views {
            let folded = view.text();
            prop_assert_ne!(folded, text.as_str());
            let mut last = (0, 0);
            for (start, c) in folded.char_indices() {
                let (from, to) = view.original(start, start + c.len_utf8());
                prop_assert!(from < to && to <= text.len(), "{folded:?} {start}");
                prop_assert!(text.is_char_boundary(from) && text.is_char_boundary(to));
                // The next character begins where the last one ended or after, or both are of the same encoded run.
                prop_assert!((from == last.0 && to >= last.1) || from >= last.1, "{last:?} {from} {to}");
                prop_assert_eq!(view.original(0, start + c.len_utf8()), (view.original(0, 1).0, to));
                prop_assert_eq!(view.original(start, folded.len()).0, from);
                // A letter or digit that is still there is itself, unless it was misread.
                let original = &text[from..to];
                if matches!(original.as_bytes(), [b] if b.is_ascii_alphanumeric()) && !"OoIlSB".contains(original) {
                    prop_assert_eq!(&text[from..to], c.to_string());
                }
                last = (from, to);
            }
        }
    }

    /// What has been folded hides nothing more in its characters: it is looked at in no other way than the original was.
    #[test]
    fn folding_characters_twice_is_folding_once(text in "[a1@. аеоＡ１٣。–\u{200B}\u{301}\u{A0}é中🏴\u{E0061}\u{E007F}\u{FE0F}\u{2044}ー]{0,24}") {
        let texts = |text: &str| -> Vec<String> { views(text).iter().map(|view| view.text().to_owned()).collect() };
        let once = texts(&text);
        if let Some(first) = once.first() {
            prop_assert!(texts(first).iter().all(|again| once.contains(again)), "{first:?} {once:?}");
        }
    }
}
