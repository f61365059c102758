//! Where stand-ins come from, and that they come back from what models make of them.

use super::*;
use crate::detect::Detector;
use crate::detect::checksum::{luhn, mod_97};
use crate::document::Document;
use crate::error::Code;
use crate::json::Json;
use crate::redact::{Mark, Operator, Placeholders, Restorer, StreamRestorer};

fn placeholders(key: u8) -> Placeholders {
    Placeholders::new(Mark::from_random(&[0, 8, 9], 3).unwrap(), [key; 32])
}

fn entity(name: &'static str) -> EntityType {
    EntityType::from_static(name)
}

/// What stands for a value that was sent to the reader.
fn stand_in(placeholders: &mut Placeholders, kind: &'static str, value: &str, before: &str) -> Option<String> {
    let reference = placeholders.issue_surrogate(&entity(kind), value, before)?;
    placeholders.sent(reference, "reader");
    Some(placeholders.text(reference))
}

/// Values of every kind that has stand-ins.
const VALUES: [(&str, &str); 25] = [
    ("contact.email", "ana.silva@realmail.test"),
    ("contact.phone", "(415) 263-2671"),
    ("contact.phone", "+1 415 263 2671"),
    ("contact.phone", "+14152632671"),
    ("contact.phone", "+44 7911 123456"),
    ("contact.phone", "0049 30 9018200"),
    ("contact.phone", "+49 (0)30 90182000"),
    ("contact.phone", "+33 6 12 34 56 78"),
    ("contact.phone", "+61 2 9374 4000"),
    ("contact.phone", "+353 1 234 5678"),
    ("contact.phone", "+46 70 123 45 67"),
    ("financial.payment_card", "4539 1488 0343 6467"),
    ("financial.payment_card", "371449635398456"),
    ("financial.iban", "DE89 3704 0044 0532 0130 00"),
    ("government.us_ssn", "123-45-6789"),
    ("government.uk_nino", "AB123456C"),
    ("device.imsi", "262011234567890"),
    ("network.ipv4", "10.20.30.40"),
    ("network.ipv6", "2a00:1450:4001:81b::200e"),
    ("network.mac_address", "00:1A:2B:3C:4D:5E"),
    ("online.profile_url", "https://github.com/ana-silva"),
    ("person.name", "Ana Silva"),
    ("person.name", "John S."),
    ("date.birth", "1984-03-12"),
    ("date.birth", "12 March 1984"),
];

#[test]
fn they_come_from_reserved_ranges() {
    let form = |pattern: &str| regex::Regex::new(pattern).unwrap();
    let table = [
        ("contact.email", r"^[a-z]+\.\d{3}@example\.(com|org|net)$"),
        ("contact.phone", "."),
        ("financial.iban", r"^DE\d\d 9\d{3} \d{3}0 \d{4} \d{4} \d\d$"),
        ("government.us_ssn", r"^(987-65-432\d|666-4\d-1\d{3})$"),
        ("government.uk_nino", r"^QQ1\d{5}A$"),
        ("device.imsi", r"^00101\d{10}$"),
        ("network.ipv4", r"^(192\.0\.2|198\.51\.100|203\.0\.113)\.1\d\d$"),
        ("network.ipv6", r"^2001:db8::1\d{3}$"),
        ("network.mac_address", r"^00:00:5E:00:53:\d\d$"),
        ("online.profile_url", r"^https://example\.com/user/1\d{3}$"),
        ("date.birth", r"^198\d-\d\d-\d\d$|^\d{1,2} March 198\d$"),
    ];
    let phone = form(concat!(
        r"^(\+?1? ?\(?[2-7]\d\d\)? ?555[- ]?01\d\d",
        r"|\+44 (7700 900\d{3}|20 ?7946 ?0\d{3}|1632 ?960\d{3}|1\d1 ?496 ?0\d{3}|11[37] ?496 ?0\d{3}|191 ?498 ?0\d{3})",
        r"|(00|\+)49 ?(\(0\))?(30 ?23125|69 ?90009|40 ?66969|221 ?4710|89 ?99998)\d{3}",
        r"|\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d\d \d\d",
        r"|\+61 [2378] (5550|7010) \d{4}|\+353 20 ?91\d ?\d{4}|\+46 70 ?174 ?06 ?[1-9]\d)$",
    ));
    for (kind, value) in VALUES {
        for key in 0..40 {
            let stand_in =
                stand_in(&mut placeholders(key), kind, value, "").unwrap_or_else(|| panic!("{kind} {value}"));
            assert_ne!(squashed(&stand_in), squashed(value));
            if kind == "contact.phone" {
                let digits: String = stand_in.chars().filter(|c| *c == '+' || c.is_ascii_digit()).collect();
                let loose = phone.is_match(&stand_in) || phone.is_match(&digits) || is_drama_number(&digits);
                assert!(loose, "{value} → {stand_in}");
            } else if let Some((_, pattern)) = table.iter().find(|(known, _)| *known == kind) {
                assert!(form(pattern).is_match(&stand_in), "{value} → {stand_in}");
            }
            let digits = || stand_in.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0');
            if kind == "financial.payment_card" {
                assert!(luhn(digits().collect::<Vec<_>>().into_iter()), "{stand_in}");
            }
            if kind == "financial.iban" {
                let rest = stand_in[4..].bytes().filter(|b| *b != b' ');
                assert!(mod_97(rest.chain(stand_in[..4].bytes())), "{stand_in}");
            }
        }
    }
}

/// Whether the digits, with their country's code, are in a range that is kept for films and books.
fn is_drama_number(digits: &str) -> bool {
    let digits = digits.trim_start_matches('+').trim_start_matches("00").replacen("490", "49", 1);
    let ranges = [
        "447700900",
        "44207946",
        "441632960",
        "441134960",
        "441174960",
        "441214960",
        "441314960",
        "441414960",
        "441614960",
        "441914980",
        "493023125",
        "496990009",
        "494066969",
        "492214710",
        "498999998",
        "3319900",
        "3326191",
        "3335301",
        "3346571",
        "3353649",
        "3363998",
        "6125550",
        "6127010",
        "6135550",
        "6137010",
        "6175550",
        "6177010",
        "6185550",
        "6187010",
        "3532091",
        "467017406",
    ];
    ranges.iter().any(|range| digits.starts_with(range)) || digits.trim_start_matches('1').get(3..8) == Some("55501")
}

#[test]
fn kinds_without_a_reserved_range_have_none() {
    for (kind, value) in [
        ("contact.phone", "+41 44 668 18 00"),
        ("contact.phone", "030 9018200"),
        ("financial.iban", "FR14 2004 1010 0505 0001 3M02 606"),
        ("financial.bitcoin_address", "1PMycacnJaSqwwJqjawXBErnLsZ7RkXUAs"),
        ("government.de_tax_id", "12345678911"),
        ("person.name", "Иван Петров"),
        ("date.birth", "May 3rd"),
        ("credential.password", "hunter2"),
        ("location.street_address", "12 Main Street"),
    ] {
        let mut all = placeholders(1);
        assert_eq!(all.issue_surrogate(&entity(kind), value, ""), None, "{kind} {value}");
        let replaced = all.replace(Operator::Surrogate, &entity(kind), value, (0, value.len()));
        assert_eq!(replaced.operator, Operator::Placeholder);
        assert!(replaced.text.ends_with("_1_2BC]"), "{}", replaced.text);
    }
}

#[test]
fn names_keep_what_a_name_says_of_itself() {
    let words = |text: &str| text.split_whitespace().count();
    let mut all = placeholders(3);
    let mut name = |value: &str, before: &str| stand_in(&mut all, "person.name", value, before).unwrap();
    assert_eq!(words(&name("Ana Silva", "I'm ")), 2);
    assert_eq!(words(&name("José María Álvarez del Manzano", "")), 2);
    assert_eq!(words(&name("Tonya", "Hi ")), 1);
    let family = name("Müller", "Sehr geehrte Frau ");
    assert!(
        names::candidate("Müller", "Frau ", 0).unwrap() != names::candidate("Tonya", "Hi ", 0).unwrap(),
        "{family}"
    );
    assert!(name("John S.", "").ends_with('.'));
    assert!(name("J. Smith", "").get(1..3) == Some(". "));
    assert!(name("Silva, Ana", "").contains(", "));
    assert!(name("maria gonzalez", "").bytes().all(|b| b.is_ascii_lowercase() || b == b' '));
    assert!(name("MARIA GONZALEZ", "").bytes().all(|b| b.is_ascii_uppercase() || b == b' '));
    assert!(!name("田中太郎", "").is_ascii() && !name("محمد علي", "").is_ascii());
    for number in 0..20 {
        let given = |before| names::candidate("Ana Silva", before, number).unwrap();
        assert_ne!(given("Mrs. ").split(' ').next(), given("Herr ").split(' ').next());
    }
}

#[test]
fn one_value_has_one_and_no_two_have_the_same() {
    let mut all = placeholders(5);
    let first = stand_in(&mut all, "contact.email", "a@realmail.test", "").unwrap();
    let mut seen = vec![first.clone()];
    for n in 0..200 {
        let next = stand_in(&mut all, "contact.email", &format!("{n}@realmail.test"), "").unwrap();
        assert!(!seen.contains(&next), "{next}");
        seen.push(next);
    }
    assert_eq!(stand_in(&mut all, "contact.email", "a@realmail.test", "").as_ref(), Some(&first));
    assert_ne!(stand_in(&mut placeholders(6), "contact.email", "a@realmail.test", "").as_ref(), Some(&first));
}

#[test]
fn what_was_typed_is_not_issued_and_what_has_run_out_is_a_placeholder() {
    let typed = stand_in(&mut placeholders(5), "contact.email", "a@realmail.test", "").unwrap();
    let mut all = placeholders(5);
    all.burn_look_alikes(&format!("I know {typed} already"));
    assert_ne!(stand_in(&mut all, "contact.email", "a@realmail.test", ""), Some(typed));

    let mut all = placeholders(5);
    let cards =
        (0..40).filter_map(|n| stand_in(&mut all, "financial.payment_card", &format!("4000 1234 1234 {n:04}"), ""));
    assert_eq!(cards.count(), 3, "as many as are published");
    let replaced = all.replace(Operator::Surrogate, &entity("financial.payment_card"), "4000 9999 9999 9999", (0, 19));
    assert_eq!((replaced.operator, replaced.text.as_str()), (Operator::Placeholder, "[PAYMENT_CARD_1_2BC]"));
}

#[test]
fn they_are_found_again_and_left_alone() {
    let mut all = placeholders(9);
    let texts: Vec<_> = VALUES.iter().map(|(kind, value)| stand_in(&mut all, kind, value, "").unwrap()).collect();
    let text = texts.join(" , ");
    let edits = all.surrogates_in(&text);
    let found: Vec<_> = edits.iter().map(|edit| &text[edit.start..edit.end]).collect();
    let bare: Vec<_> = texts.iter().map(String::as_str).collect();
    assert_eq!(found, bare);
    assert!(texts.iter().all(|text| all.is_surrogate(text)));
    assert!(Detector::new().detect(&crate::redact::masked(&text, &edits), "").is_empty());
    assert!(all.surrogates_in("nothing of it").is_empty());
}

#[test]
fn one_inside_something_that_is_found_goes_with_it() {
    let (mut redactor, detector) = (crate::redactor::Redactor::new(&[0, 8, 9]).unwrap(), Detector::new());
    let name =
        redactor.redact(&detector, "my name is Ana Silva", Operator::Surrogate, 0.5).split_off("my name is ".len());
    let key = "-----BEGIN RSA PRIVATE KEY-----\nMHcCAQEEIH1e0k3Xq9vLmP2R\nNAME\nMHcCAQEEIH1e0k3Xq9vLmP2R\n-----END RSA PRIVATE KEY-----";
    let text = format!("{name} sent {}", key.replace("NAME", &name));
    assert_eq!(redactor.redact(&detector, &text, Operator::Remove, 0.5), format!("{name} sent [REMOVED]"));
}

#[test]
fn they_survive_being_stored() {
    let mut all = placeholders(9);
    let texts: Vec<_> = VALUES.iter().map(|(kind, value)| stand_in(&mut all, kind, value, "").unwrap()).collect();
    let json = Json::of(|json| all.write(json));
    let mut again = Placeholders::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap()).unwrap();
    for ((kind, value), text) in VALUES.iter().zip(&texts) {
        assert_eq!(stand_in(&mut again, kind, value, "").as_ref(), Some(text));
        assert_eq!(Restorer::new(&again, "reader").restore(text), *value);
    }
    let hash = |all: &mut Placeholders| all.replace(Operator::Hash, &entity("contact.email"), "a@b.test", (0, 8)).text;
    assert_eq!(hash(&mut again), hash(&mut all));
    for (from, to) in
        [("\"key\":\"09", "\"key\":\"0"), ("\"said\":\"", "\"said\":\"00"), ("\"key\":\"09", "\"key\":\"xx")]
    {
        let broken = Document::from_json(&json.replacen(from, to, 1), Code::OptionsInvalid).unwrap();
        assert_eq!(Placeholders::read(&broken).unwrap_err().code(), Code::OptionsInvalid);
    }
}

/// Ways in which models write what they were given.
fn bent(text: &str, kind: &str) -> Vec<String> {
    let mut all = vec![
        text.to_owned(),
        format!("**{text}**"),
        format!("`{text}`"),
        format!("*{text}*"),
        format!("__{text}__"),
        format!("({text})"),
        format!("\"{text}\""),
        format!("“{text}”,"),
        format!("{text}."),
        format!("{text}’s"),
        format!("[{text}]"),
        format!("<{text}>"),
        format!("| {text} |"),
        format!("- {text}\n"),
        format!("{text}!"),
    ];
    if !matches!(kind, "online.profile_url" | "person.name") {
        all.push(text.to_uppercase());
        all.push(text.to_lowercase());
    }
    match kind {
        "contact.email" | "network.ipv4" => {
            all.push(text.replace('.', r"\."));
            all.push(text.replace('@', r"\@"));
            all.push(text.replace('.', "\u{200B}."));
        }
        "person.name" => {
            all.push(text.to_uppercase());
            all.push(text.replace(' ', "\u{A0}"));
            all.push(text.replace(' ', "  "));
        }
        "date.birth" => {
            all.push(text.replace([' ', '-'], "/"));
            all.push(text.replace([' ', '-'], "."));
        }
        "network.ipv6" | "online.profile_url" => {}
        _ => {
            let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            let groups = |size: usize, sign: &str| {
                let parts: Vec<_> =
                    bare.as_bytes().chunks(size).map(|part| std::str::from_utf8(part).unwrap()).collect();
                parts.join(sign)
            };
            all.extend([
                groups(4, " "),
                groups(3, "-"),
                groups(2, " "),
                groups(4, "\u{A0}"),
                groups(3, "."),
                groups(4, "\u{2011}"),
            ]);
            all.push(groups(3, " - "));
            all.push(bare.clone());
        }
    }
    all
}

#[test]
fn bent_ones_are_restored_and_look_alikes_stay() {
    let (mut count, mut restored, mut wrong) = (0, 0, Vec::new());
    for key in 0..8 {
        let mut all = placeholders(key);
        let texts: Vec<_> = VALUES.iter().map(|(kind, value)| stand_in(&mut all, kind, value, "").unwrap()).collect();
        let restorer = Restorer::new(&all, "reader");
        for ((kind, value), text) in VALUES.iter().zip(&texts) {
            for bent in bent(text, kind) {
                count += 1;
                let said = format!("Write to {bent} today");
                match restorer.restore(&said).contains(value) {
                    true => restored += 1,
                    false => wrong.push(format!("{bent} → {}", restorer.restore(&said))),
                }
            }
            // Every digit and letter counts, and so do those beside it.
            for at in 0..text.len() {
                let Some(old) = text[at..].chars().next().filter(char::is_ascii_alphanumeric) else { continue };
                let new = if old.is_ascii_digit() { (b'0' + (old as u8 - b'0' + 1) % 10) as char } else { 'w' };
                if !new.eq_ignore_ascii_case(&old) {
                    let other = [&text[..at], &new.to_string(), &text[at + 1..]].concat();
                    if !all.is_surrogate(&other) && *kind != "person.name" {
                        assert_eq!(restorer.restore(&other), other, "one off {text}");
                    }
                }
                let shorter = [&text[..at], &text[at + 1..]].concat();
                if !all.is_surrogate(&shorter) && *kind != "person.name" {
                    assert_eq!(restorer.restore(&shorter), shorter, "one less than {text}");
                }
            }
            let around = [
                format!("x{text}"),
                format!("{text}x"),
                format!("{text}7"),
                format!("a-{text}"),
                format!("{text}-7"),
                format!("{text}.x"),
                format!("a.{text}"),
            ];
            for other in around {
                if *kind != "person.name" {
                    assert_eq!(restorer.restore(&other), other, "part of {other}");
                }
            }
        }
    }
    assert!(count >= 500, "{count}");
    assert!(restored * 100 >= count * 98, "{restored} of {count}:\n{}", wrong.join("\n"));
}

#[test]
fn only_what_was_sent_to_the_recipient_is_restored() {
    let mut all = placeholders(2);
    let text = stand_in(&mut all, "contact.email", "a@realmail.test", "").unwrap();
    assert_eq!(Restorer::new(&all, "reader").restore(&text), "a@realmail.test");
    assert_eq!(Restorer::new(&all, "other").restore(&text), text);
    assert_eq!(Restorer::new(&placeholders(2), "reader").restore(&text), text);
}

#[test]
fn a_number_is_restored_without_its_countrys_code() {
    let mut all = placeholders(4);
    let mut number = |value: &str| stand_in(&mut all, "contact.phone", value, "").unwrap();
    let (us, uk, de) = (number("+1 415 263 2671"), number("+44 7911 123456"), number("+49 (0)30 90182000"));
    let home = number("(415) 263-2671");
    let restorer = Restorer::new(&all, "reader");
    let digits = |text: &str, from: usize| {
        text.bytes().filter(u8::is_ascii_digit).skip(from).map(char::from).collect::<String>()
    };
    let us = digits(&us, 1);
    for (said, expected) in [
        (format!("({}) {}-{}", &us[..3], &us[3..6], &us[6..]), "+1 415 263 2671"),
        (format!("1-{us}"), "+1 415 263 2671"),
        (format!("0{}", digits(&uk, 2)), "+44 7911 123456"),
        (format!("+44 {}", digits(&uk, 2)), "+44 7911 123456"),
        (digits(&de, 2), "+49 (0)30 90182000"),
        (home.clone(), "(415) 263-2671"),
        (format!("+1 {home}"), "+1 (415) 263-2671"),
    ] {
        assert_eq!(restorer.restore(&said), expected, "{said}");
    }
    let other = format!("0{}7", digits(&uk, 2));
    assert_eq!(restorer.restore(&other), other);
}

#[test]
fn a_name_is_restored_by_its_parts() {
    let mut all = placeholders(4);
    let text = stand_in(&mut all, "person.name", "Ana García Márquez", "").unwrap();
    let (given, family) = text.split_once(' ').unwrap();
    let restorer = Restorer::new(&all, "reader");
    assert_eq!(
        restorer.restore(&format!("Dear {given}, Ms {family}: {text}")),
        "Dear Ana, Ms García Márquez: Ana García Márquez"
    );
    let lower = given.to_lowercase();
    for other in [format!("{family}-Schmidt"), format!("{family}s"), lower] {
        assert_eq!(restorer.restore(&other), other);
    }
    // What only part of a name stands for is not safe to leave alone on the way out.
    assert!(all.surrogates_in(given).is_empty());
}

#[test]
fn a_stream_cut_anywhere_gives_the_same() {
    let mut all = placeholders(7);
    let pairs = [
        ("contact.email", "a@realmail.test"),
        ("contact.phone", "(415) 263-2671"),
        ("network.ipv4", "10.20.30.40"),
        ("person.name", "Ana Silva"),
        ("contact.phone", "+49 30 9018200"),
    ];
    let mut said = pairs.map(|(kind, value)| stand_in(&mut all, kind, value, "").unwrap()).join(", or ");
    let reference = all.issue(&entity("contact.email"), "b@realmail.test");
    all.sent(reference, "reader");
    said = format!("So: {said}; {}. ({said}) 田{said}1", all.text(reference));
    let restorer = Restorer::new(&all, "reader");
    let whole = restorer.restore(&said);
    for (_, value) in pairs {
        assert!(whole.contains(value), "{whole}");
    }
    let longest = 64;
    let bytes = said.as_bytes();
    for a in 0..=bytes.len() {
        for b in [a, (a + 1).min(bytes.len()), (a + 7).min(bytes.len()), bytes.len()] {
            let mut stream = StreamRestorer::new(restorer.clone());
            let mut out = String::new();
            for piece in [&bytes[..a], &bytes[a..b], &bytes[b..]] {
                out.push_str(&stream.push_bytes(piece));
            }
            out.push_str(&stream.finish());
            assert_eq!(out, whole, "cut at {a} and {b}");
        }
        let mut stream = StreamRestorer::new(restorer.clone());
        let early = stream.push_bytes(&bytes[..a]);
        let told = restorer.restore(&String::from_utf8_lossy(&bytes[..a.saturating_sub(longest)]));
        assert!(early.len() + 32 >= told.len(), "at most a surrogate behind: {early:?} of {told:?}");
    }
}
